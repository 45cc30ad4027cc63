package org.reflectory.tag;

import java.util.List;
import org.reflectory.note.Note;

/**
 * A note with its sentences and what was found in them.
 *
 * @param note the note
 * @param sentences in order, not overlapping
 */
public record TaggedNote(Note note, List<TaggedSentence> sentences) {
  public TaggedNote {
    sentences = List.copyOf(sentences);
  }

  /** All mentions, in order of their place. */
  public List<Mention> mentions() {
    return sentences.stream().flatMap(sentence -> sentence.mentions().stream()).toList();
  }
}
