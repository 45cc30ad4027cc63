/** What the program knows, loaded as one: {@link org.reflectory.corpus.Corpus}. */
@NullMarked
package org.reflectory.corpus;

import org.jspecify.annotations.NullMarked;
