package org.reflectory.benchmarks;

import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * How often something is done.
 *
 * @param warmUps rounds at least that are not counted: the compiler works in them
 * @param measured rounds that are
 */
record Rounds(int warmUps, int measured) {
  /** Warming up goes on until this has passed, where anything is warmed up at all. */
  private static final int WARM_SECONDS = 5;

  /**
   * What came of the rounds.
   *
   * @param seconds the median
   * @param found what a round found
   */
  record Outcome(double seconds, long found) {}

  /** Measures a round. */
  Outcome of(LongSupplier round) {
    return of(() -> {}, round);
  }

  /**
   * Measures a round.
   *
   * @param before done before each, and not measured
   * @param round gives the number of what it found, so that nothing is left out as unused
   */
  Outcome of(Runnable before, LongSupplier round) {
    warmUp(before, round);
    double[] seconds = new double[measured];
    long found = 0;
    for (int i = 0; i < measured; i++) {
      Outcome outcome = once(before, round);
      seconds[i] = outcome.seconds();
      found = outcome.found();
    }
    return new Outcome(median(seconds), found);
  }

  /** How it is warmed up, in words. */
  String warmingUp() {
    return warmUps == 0
        ? "without warming up"
        : "after at least %d and %d seconds that are not counted".formatted(warmUps, WARM_SECONDS);
  }

  private void warmUp(Runnable before, LongSupplier round) {
    long end = System.nanoTime() + (warmUps == 0 ? 0 : WARM_SECONDS * 1_000_000_000L);
    for (int i = 0; i < warmUps || System.nanoTime() < end; i++) {
      once(before, round);
    }
  }

  private static Outcome once(Runnable before, LongSupplier round) {
    before.run();
    long start = System.nanoTime();
    long found = round.getAsLong();
    return new Outcome((System.nanoTime() - start) / 1e9, found);
  }

  private static double median(double[] seconds) {
    Arrays.sort(seconds);
    int middle = seconds.length / 2;
    return seconds.length % 2 == 1 ? seconds[middle] : (seconds[middle - 1] + seconds[middle]) / 2;
  }
}
