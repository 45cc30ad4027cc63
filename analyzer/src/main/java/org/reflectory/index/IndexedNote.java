package org.reflectory.index;

import java.util.List;
import org.reflectory.note.Note;

/**
 * A note as the index holds it.
 *
 * @param note the note
 * @param sentences its sentences, in order
 */
public record IndexedNote(Note note, List<IndexedSentence> sentences) {
  public IndexedNote {
    sentences = List.copyOf(sentences);
  }
}
