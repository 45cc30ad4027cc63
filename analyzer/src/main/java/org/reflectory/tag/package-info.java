/**
 * From sentences to {@link org.reflectory.tag.Mention}s: which term, in which words, in which
 * stance.
 */
@NullMarked
package org.reflectory.tag;

import org.jspecify.annotations.NullMarked;
