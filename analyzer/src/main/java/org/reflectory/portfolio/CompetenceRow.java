package org.reflectory.portfolio;

import org.reflectory.note.SourcePlace;

/**
 * One row of a competence table.
 *
 * @param competence the competence's id where it was recognised, else its name as written
 * @param noteId the note (of kind competence-table) that holds the row's text
 * @param evidence level and evidence, as written, without the template's words; may be empty
 * @param developed how the skill was developed, as written; may be empty
 * @param gaps acknowledged gaps, as written; may be empty
 * @param place where the row stands
 */
public record CompetenceRow(
    String competence,
    String noteId,
    String evidence,
    String developed,
    String gaps,
    SourcePlace place) {}
