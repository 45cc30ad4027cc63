/** Puts pseudonyms in the place of coachees' names in whatever leaves the workspace. */
@NullMarked
package org.reflectory.pseudonym;

import org.jspecify.annotations.NullMarked;
