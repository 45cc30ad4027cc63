/**
 * The cross-check that an assessor would make: log, diary, notes, competence table and plan held
 * against each other and against the programme's numbers.
 */
@NullMarked
package org.reflectory.audit;

import org.jspecify.annotations.NullMarked;
