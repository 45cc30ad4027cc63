package org.reflectory.trainer;

import java.util.List;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;
import org.reflectory.vocabulary.Stance;

/**
 * A sentence of our own notes, ready for training.
 *
 * @param id the sentence's id
 * @param voice id of the invented writer
 * @param text the sentence
 * @param ids its word pieces
 * @param labels what it is tagged with
 */
record Example(
    String id,
    String voice,
    String text,
    long[] ids,
    Section section,
    NoteKind kind,
    List<Label> labels) {

  /**
   * A tag.
   *
   * @param term its number among the terms
   */
  record Label(int term, Stance stance) {}
}
