/**
 * The index: one Lucene document a sentence, under its note. Derived from the sources; {@link
 * org.reflectory.index.IndexFields} names its fields and its version. Home of Lucene.
 */
@NullMarked
package org.reflectory.index;

import org.jspecify.annotations.NullMarked;
