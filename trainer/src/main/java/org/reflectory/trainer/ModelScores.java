package org.reflectory.trainer;

import org.jspecify.annotations.Nullable;
import org.reflectory.eval.GoldComparison;

/**
 * The scores that go with the weights, on voices that the model has not seen.
 *
 * @param sentences how many sentences those voices wrote
 * @param crossFitted rules and model weighed as fitted on other voices than those measured
 * @param shipped weighed as shipped: fitted on the same voices, so a little too good; a test holds
 *     the weights to it
 * @param categoryAccuracy of the reflective categories; {@code null} without CEReD
 * @param categoryKappa likewise
 */
record ModelScores(
    int sentences,
    Row crossFitted,
    Row shipped,
    @Nullable Double categoryAccuracy,
    @Nullable Double categoryKappa) {

  /** One reading of all scores. */
  record Row(
      double termPrecision,
      double termRecall,
      double termF1,
      double strictF1,
      double stanceAccuracy,
      double quiet,
      double explicitPrecision) {

    static Row of(GoldComparison scores) {
      return new Row(
          rounded(scores.term().precision()),
          rounded(scores.term().recall()),
          rounded(scores.term().f1()),
          rounded(scores.strict().f1()),
          rounded(scores.stanceAccuracy()),
          rounded(scores.quiet()),
          rounded(scores.explicitPrecision()));
    }
  }

  static ModelScores of(FoldResult result, GoldComparison shipped) {
    Agreement categories = result.categories();
    return new ModelScores(
        shipped.sentences(),
        Row.of(result.whole()),
        Row.of(shipped),
        categories == null ? null : rounded(categories.accuracy()),
        categories == null ? null : rounded(categories.kappa()));
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
