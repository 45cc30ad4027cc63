package org.reflectory.portfolio;

import org.reflectory.note.SourcePlace;

/**
 * One row of a development plan.
 *
 * @param noteId the note (of kind plan) that holds the row's text
 * @param gap the development item, as written
 * @param impact its current impact, as written; may be empty
 * @param action what is to be done, as written; may be empty
 * @param measure how the learner will know, as written; may be empty
 * @param place where the row stands
 */
public record PlanRow(
    String noteId, String gap, String impact, String action, String measure, SourcePlace place) {}
