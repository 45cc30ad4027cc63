package org.reflectory.text;

import java.util.List;
import org.reflectory.note.Section;
import org.reflectory.note.Span;

/**
 * A sentence or list item of a note.
 *
 * @param id the note's id and the sentence's number within it, from 1
 * @param span where it stands in the note's text, in UTF-16 code units, outer white space left out
 * @param section the part of the note it stands in
 * @param locator where a person finds it within the file
 * @param tokens its words; their offsets count from the start of the note's text
 */
public record Sentence(String id, Span span, Section section, String locator, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
