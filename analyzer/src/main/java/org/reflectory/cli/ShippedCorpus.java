package org.reflectory.cli;

import org.jspecify.annotations.Nullable;
import org.reflectory.corpus.Corpus;

/** The corpus that ships with the program, read at the first use and once in a process. */
final class ShippedCorpus {
  private static @Nullable Corpus corpus;

  private ShippedCorpus() {}

  /**
   * @throws org.reflectory.rule.RuleException if one of its files is wrong
   */
  static synchronized Corpus get() {
    Corpus known = corpus;
    if (known == null) {
      known = Corpus.load();
      corpus = known;
    }
    return known;
  }
}
