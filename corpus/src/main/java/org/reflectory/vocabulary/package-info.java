/** The controlled vocabulary: terms in families, and the stances a writer can take to them. */
@NullMarked
package org.reflectory.vocabulary;

import org.jspecify.annotations.NullMarked;
