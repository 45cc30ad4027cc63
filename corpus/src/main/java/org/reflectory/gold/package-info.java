/** Notes whose sentences are split and, in a gold set, tagged by hand. */
@NullMarked
package org.reflectory.gold;

import org.jspecify.annotations.NullMarked;
