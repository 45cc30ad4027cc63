package org.reflectory.server.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.tag.Explainer;

/**
 * Why a sentence is tagged with a term.
 *
 * @param term the term's id
 * @param sentenceId the sentence
 * @param by id of the rule, the model or {@code learner}, whoever found it
 * @param rule the rule that matched; {@code null} if none did
 * @param model what the sentence model goes by; {@code null} if it does not know the term
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Why(
    String term,
    String sentenceId,
    String by,
    @Nullable MatchedRule rule,
    @Nullable ModelReasons model) {

  /**
   * A rule that matched.
   *
   * @param id the rule
   * @param words the words that it matched
   */
  public record MatchedRule(String id, String words) {}

  /**
   * What the sentence model goes by.
   *
   * @param id the model
   * @param words the words that speak most for the term, the weightiest first
   * @param similar the training sentences with the term that are most like the sentence, the most
   *     like first; every one of them is invented
   */
  public record ModelReasons(
      String id, List<Explainer.Weighty> words, List<Explainer.Similar> similar) {}
}
