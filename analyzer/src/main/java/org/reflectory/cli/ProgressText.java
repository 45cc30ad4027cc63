package org.reflectory.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Says how a long task goes in a line every few seconds; nothing of a short one. Not thread-safe.
 */
final class ProgressText {
  private static final long EVERY_NANOS = Duration.ofSeconds(5).toNanos();
  private static final double NANOS = 1e9;

  private final PrintStream out;
  private final LongSupplier clock;
  private String task = "";
  private long began;
  private long told;

  /**
   * @param clock nanoseconds from any point
   */
  ProgressText(PrintStream out, LongSupplier clock) {
    this.out = out;
    this.clock = clock;
  }

  /**
   * Takes note of how far the task is.
   *
   * @param done so many so far
   * @param of in all
   */
  void show(String what, String unit, int done, int of) {
    long now = clock.getAsLong();
    if (!task.equals(what)) {
      task = what;
      began = now;
      told = now;
    }
    if (now - told >= EVERY_NANOS && done > 0 && done < of) {
      told = now;
      double rate = done * NANOS / (now - began);
      out.printf(
          "%s: %d of %d%s, %.1f a second, about %d s left.%n",
          what, done, of, unit, rate, Math.round((of - done) / rate));
      out.flush();
    }
  }
}
