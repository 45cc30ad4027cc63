/**
 * What every request goes through: who may ask, how errors are told, what the browser may load..
 */
@NullMarked
package org.reflectory.server.http;

import org.jspecify.annotations.NullMarked;
