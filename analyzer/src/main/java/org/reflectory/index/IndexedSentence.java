package org.reflectory.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.model.CategoryReading;
import org.reflectory.note.Section;
import org.reflectory.note.Span;
import org.reflectory.tag.FaintMention;
import org.reflectory.tag.Mention;

/**
 * A sentence as the index holds it.
 *
 * @param id the sentence
 * @param span where it stands in the note's text, in UTF-16 code units
 * @param section the part of the note
 * @param locator where within the file
 * @param mentions what was found in it, the learner's corrections applied
 * @param category its reflective category, if the sentence model read it
 * @param faint what may stand in it as well, too unsure for a mention; nothing of a sentence in
 *     which the learner has corrected
 */
public record IndexedSentence(
    String id,
    Span span,
    Section section,
    String locator,
    List<Mention> mentions,
    @Nullable CategoryReading category,
    List<FaintMention> faint) {

  public IndexedSentence {
    mentions = List.copyOf(mentions);
    faint = List.copyOf(faint);
  }

  /** A sentence in which nothing else was seen faintly. */
  public IndexedSentence(
      String id,
      Span span,
      Section section,
      String locator,
      List<Mention> mentions,
      @Nullable CategoryReading category) {
    this(id, span, section, locator, mentions, category, List.of());
  }
}
