package org.reflectory.benchmarks;

import org.reflectory.corpus.Corpus;
import org.reflectory.model.PracticeModel;
import org.reflectory.tag.RuleTagger;

/**
 * How long it takes until the first note can be analysed, in seconds.
 *
 * @param corpus reading terms, rules and programmes, the first time in the process
 * @param rules making the rules ready, the first time
 * @param weightsFirst loading the sentence model, the first time, native libraries included
 * @param weights loading it again
 */
record Loading(double corpus, double rules, double weightsFirst, double weights) {

  /** Measures it; to be called before anything else is loaded. */
  static Loading measure() {
    double corpus = once(() -> Corpus.load().terms().size());
    Corpus loaded = Corpus.load();
    double rules = once(() -> new RuleTagger(loaded).hashCode());
    double first = once(Loading::load);
    return new Loading(corpus, rules, first, new Rounds(0, 3).of(Loading::load).seconds());
  }

  private static long load() {
    try (PracticeModel model = PracticeModel.load()) {
      return model.terms().size();
    }
  }

  private static double once(java.util.function.LongSupplier work) {
    return new Rounds(0, 1).of(work).seconds();
  }
}
