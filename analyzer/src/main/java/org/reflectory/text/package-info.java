/** Sentences and words of a text, with their place in it. Home of OpenNLP. */
@NullMarked
package org.reflectory.text;

import org.jspecify.annotations.NullMarked;
