/**
 * What a learner has to show, as data: {@link org.reflectory.programme.Programme programmes} with
 * their numbers, units and criteria, what counts as {@link org.reflectory.programme.EvidenceRule
 * evidence} for each, and the checklist of a reflective note.
 */
@NullMarked
package org.reflectory.programme;

import org.jspecify.annotations.NullMarked;
