/** The trained sentence model: encoder, heads and what was learnt with them. */
@NullMarked
package org.reflectory.model;

import org.jspecify.annotations.NullMarked;
