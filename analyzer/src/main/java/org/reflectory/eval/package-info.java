/** Measures the tagger against gold. */
@NullMarked
package org.reflectory.eval;

import org.jspecify.annotations.NullMarked;
