package org.reflectory.model;

import org.reflectory.note.Section;

/**
 * A sentence of a note, as the model looks at it.
 *
 * @param text the sentence
 * @param section the part of the note that it stands in
 */
public record SentenceInput(String text, Section section) {}
