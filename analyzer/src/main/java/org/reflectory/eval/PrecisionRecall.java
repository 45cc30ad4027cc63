package org.reflectory.eval;

/**
 * Found against gold.
 *
 * @param truePositives found and in gold
 * @param falsePositives found and not in gold
 * @param falseNegatives in gold and not found
 */
public record PrecisionRecall(int truePositives, int falsePositives, int falseNegatives) {

  /** Share of what was found that is right; 0 if nothing was found. */
  public double precision() {
    int found = truePositives + falsePositives;
    return found == 0 ? 0 : (double) truePositives / found;
  }

  /** Share of gold that was found; 0 if there is none. */
  public double recall() {
    int gold = truePositives + falseNegatives;
    return gold == 0 ? 0 : (double) truePositives / gold;
  }

  /** Harmonic mean of the two. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  PrecisionRecall plus(PrecisionRecall other) {
    return new PrecisionRecall(
        truePositives + other.truePositives,
        falsePositives + other.falsePositives,
        falseNegatives + other.falseNegatives);
  }
}
