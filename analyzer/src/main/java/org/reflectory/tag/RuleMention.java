package org.reflectory.tag;

import org.reflectory.note.Span;
import org.reflectory.vocabulary.Stance;

/**
 * What the rules found in a sentence.
 *
 * @param term the term's id
 * @param span the words, in UTF-16 code units of the note's text
 * @param sort what kind of rule it was
 * @param stance how the rules judge the stance
 * @param cued whether words told the stance, rather than the section alone
 * @param inColumn whether it stands in a table's column whose heading tells the stance; the model
 *     has seen next to none
 * @param ruleId the rule
 */
public record RuleMention(
    String term,
    Span span,
    Sort sort,
    Stance stance,
    boolean cued,
    boolean inColumn,
    String ruleId) {

  /** What kind of rule found a mention; each has its own share of false finds. */
  public enum Sort {
    /** A name of the term. */
    NAME(0.95, true),
    /** A name, misspelt. */
    MISSPELT(0.8, true),
    /** Another wording that names the term. */
    WORDING(0.9, true),
    /** Words that describe it. */
    DESCRIPTION(0.75, false);

    private final double confidence;
    private final boolean explicit;

    Sort(double confidence, boolean explicit) {
      this.confidence = confidence;
      this.explicit = explicit;
    }

    /** How sure such a rule is by itself, for terms that the sentence model does not know. */
    public double confidence() {
      return confidence;
    }

    /** Whether the words themselves name the term. */
    public boolean isExplicit() {
      return explicit;
    }

    static Sort of(RuleHit hit) {
      if (hit.misspelt()) {
        return MISSPELT;
      }
      return hit.name() ? NAME : hit.explicit() ? WORDING : DESCRIPTION;
    }
  }
}
