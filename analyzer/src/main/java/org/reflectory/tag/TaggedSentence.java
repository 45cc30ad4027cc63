package org.reflectory.tag;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.model.CategoryReading;
import org.reflectory.text.Sentence;

/**
 * A sentence with what was found in it.
 *
 * @param sentence the sentence
 * @param mentions in order of their place; each within the sentence
 * @param category its reflective category; {@code null} where the rules were asked alone
 * @param faint what may stand in it as well, too unsure for a mention
 */
public record TaggedSentence(
    Sentence sentence,
    List<Mention> mentions,
    @Nullable CategoryReading category,
    List<FaintMention> faint) {

  /** A sentence in which nothing else was seen faintly. */
  public TaggedSentence(
      Sentence sentence, List<Mention> mentions, @Nullable CategoryReading category) {
    this(sentence, mentions, category, List.of());
  }

  /**
   * @throws IllegalArgumentException if a mention reaches beyond the sentence
   */
  public TaggedSentence {
    mentions = List.copyOf(mentions);
    faint = List.copyOf(faint);
    for (Mention mention : mentions) {
      if (!sentence.span().contains(mention.span())) {
        throw new IllegalArgumentException("mention outside its sentence: " + mention);
      }
    }
  }
}
