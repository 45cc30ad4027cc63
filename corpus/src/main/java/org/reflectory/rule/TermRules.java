package org.reflectory.rule;

import java.util.List;
import org.reflectory.vocabulary.Term;

/**
 * All that one term file holds.
 *
 * @param term the term
 * @param rules its names and wordings
 * @param examples sentences that prove them
 * @param described sentences that describe the term; where there are some, sentences like them are
 *     found too
 */
public record TermRules(
    Term term, List<TagRule> rules, List<RuleExample> examples, List<String> described) {
  public TermRules {
    rules = List.copyOf(rules);
    examples = List.copyOf(examples);
    described = List.copyOf(described);
  }
}
