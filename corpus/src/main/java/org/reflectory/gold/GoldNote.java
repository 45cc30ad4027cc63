package org.reflectory.gold;

import java.util.List;

/**
 * A note whose sentences are split already.
 *
 * @param id the note's id; may be empty
 * @param kind id of the kind of note; {@code other} where the file does not say
 * @param sentences in order
 */
public record GoldNote(String id, String kind, List<GoldSentence> sentences) {
  public GoldNote {
    sentences = List.copyOf(sentences);
  }
}
