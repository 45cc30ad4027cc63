/**
 * What both the API and the pages answer from: whose portfolio is meant, and the views of it that
 * no finding holds.
 */
@NullMarked
package org.reflectory.server.answer;

import org.jspecify.annotations.NullMarked;
