package org.reflectory.benchmarks;

import org.reflectory.corpus.Corpus;
import org.reflectory.tag.Tagger;

/** What our rules do by themselves, from text to named terms with their stance. */
final class RulesPart {
  private final Tagger tagger;
  private final BenchText text;

  RulesPart(Corpus corpus, BenchText text) {
    this.tagger = new Tagger(corpus);
    this.text = text;
  }

  /** Measures it on one thread. */
  Row row(Rounds rounds) {
    return Row.of(
        "rules alone: sentences, words, terms, stance",
        1,
        text.size(),
        rounds.of(
            () ->
                text.notes().stream()
                    .mapToLong(n -> tagger.tag(n.note()).mentions().size())
                    .sum()));
  }
}
