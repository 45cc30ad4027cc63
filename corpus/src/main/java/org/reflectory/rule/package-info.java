/** Rules as data: what names a term, in which words, with the examples that prove each rule. */
@NullMarked
package org.reflectory.rule;

import org.jspecify.annotations.NullMarked;
