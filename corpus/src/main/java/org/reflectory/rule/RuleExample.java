package org.reflectory.rule;

import org.reflectory.vocabulary.Stance;

/** A sentence that shows what a term's rules must do. */
public sealed interface RuleExample {

  /** The sentence, without marks. */
  String text();

  /** The id of the section that it stands in. */
  String section();

  /**
   * A sentence in which the term must be found.
   *
   * @param text see {@link RuleExample#text()}
   * @param section see {@link RuleExample#section()}
   * @param start where the marked span begins, in UTF-16 code units of {@code text}
   * @param end one past where it ends
   * @param stance the stance that must be found
   */
  record Tagged(String text, String section, int start, int end, Stance stance)
      implements RuleExample {}

  /**
   * A sentence in which it must not be found.
   *
   * @param text see {@link RuleExample#text()}
   * @param section see {@link RuleExample#section()}
   * @param why what makes it a near miss
   */
  record Untagged(String text, String section, String why) implements RuleExample {}
}
