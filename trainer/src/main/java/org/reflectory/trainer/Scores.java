package org.reflectory.trainer;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How well heads do at one threshold for all terms. */
record Scores(
    double threshold, double precision, double recall, double strict, double stance, double quiet) {

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** The scores at the threshold with the best F1. */
  static Scores best(Predictions predictions) {
    Scores best = at(predictions, 0);
    for (double threshold = -3; threshold <= 2; threshold += 0.1) {
      Scores scores = at(predictions, threshold);
      if (scores.f1() > best.f1()) {
        best = scores;
      }
    }
    return best;
  }

  /**
   * The scores at a threshold.
   *
   * @param threshold in log-odds
   */
  static Scores at(Predictions predictions, double threshold) {
    int both = 0;
    int found = 0;
    int gold = 0;
    int same = 0;
    int empty = 0;
    int left = 0;
    for (int i = 0; i < predictions.examples().size(); i++) {
      Example example = predictions.examples().get(i);
      Set<Integer> wanted =
          example.labels().stream().map(Example.Label::term).collect(Collectors.toSet());
      float[] odds = predictions.terms().get(i);
      int here = 0;
      for (int term = 0; term < odds.length; term++) {
        if (odds[term] >= threshold) {
          here++;
          if (wanted.contains(term)) {
            both++;
            int stance = argmax(predictions.stances().get(i)[term]);
            int known = term;
            same +=
                example.labels().stream()
                        .anyMatch(l -> l.term() == known && l.stance().ordinal() == stance)
                    ? 1
                    : 0;
          }
        }
      }
      found += here;
      gold += wanted.size();
      empty += wanted.isEmpty() ? 1 : 0;
      left += wanted.isEmpty() && here == 0 ? 1 : 0;
    }
    double precision = found == 0 ? 0 : (double) both / found;
    double recall = gold == 0 ? 0 : (double) both / gold;
    double strictPrecision = found == 0 ? 0 : (double) same / found;
    double strictRecall = gold == 0 ? 0 : (double) same / gold;
    return new Scores(
        threshold,
        precision,
        recall,
        same == 0 ? 0 : 2 * strictPrecision * strictRecall / (strictPrecision + strictRecall),
        both == 0 ? 0 : (double) same / both,
        empty == 0 ? 1 : (double) left / empty);
  }

  static int argmax(float[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.3f R %.3f F1 %.3f strict %.3f stance %.3f quiet %.3f (log-odds %.1f)",
        precision,
        recall,
        f1(),
        strict,
        stance,
        quiet,
        threshold);
  }
}
