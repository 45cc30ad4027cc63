package org.reflectory.benchmarks;

/**
 * A speed that the product must have.
 *
 * @param what what is compared
 * @param unit what the figures count
 * @param needed at least this
 * @param measured what it was
 * @param reached whether that is enough
 */
record Requirement(String what, String unit, double needed, double measured, boolean reached) {
  private static final double AGAINST_GATE = 2;
  private static final double SENTENCES_PER_SECOND = 400;
  private static final double TWO_CORES = 1.8;

  private static Requirement of(String what, String unit, double needed, double measured) {
    return new Requirement(what, unit, needed, measured, measured >= needed);
  }

  /** Named terms with their stance, against a row of GATE's. */
  static Requirement againstGate(Row rules, Row gate) {
    return of(
        "named terms with stance, against " + gate.name(),
        "times as fast",
        AGAINST_GATE,
        gate.seconds() / rules.seconds());
  }

  /** The whole analysis on one core. */
  static Requirement onOneCore(Row whole) {
    return of(
        "whole analysis of a note on one core",
        "sentences/s",
        SENTENCES_PER_SECOND,
        whole.sentences() / whole.seconds());
  }

  /** The whole analysis on two cores. */
  static Requirement onTwoCores(Row one, Row two) {
    return of(
        "whole analysis of a note on two cores against one",
        "times as fast",
        TWO_CORES,
        one.seconds() / two.seconds());
  }
}
