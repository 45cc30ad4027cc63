/** Finds names, and puts pseudonyms in their place in whatever leaves the workspace. */
@NullMarked
package org.reflectory.pseudonym;

import org.jspecify.annotations.NullMarked;
