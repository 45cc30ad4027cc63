package org.reflectory.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param name what was measured
 * @param threads on how many threads
 * @param sentences how many sentences were read
 * @param seconds the median time of a round
 * @param sentencesPerSecond {@code null} if too quick to tell
 * @param tokensPerSecond likewise
 * @param found how many of what it looks for; {@code null} where it looks for nothing
 */
record Row(
    String name,
    int threads,
    int sentences,
    double seconds,
    @Nullable Double sentencesPerSecond,
    @Nullable Double tokensPerSecond,
    @Nullable Long found) {

  static Row of(String name, int threads, TextSize size, Rounds.Outcome outcome) {
    return of(name, threads, size, outcome.seconds(), outcome.found());
  }

  static Row of(String name, int threads, TextSize size, double seconds, @Nullable Long found) {
    return new Row(
        name,
        threads,
        size.sentences(),
        seconds,
        seconds > 0 ? size.sentences() / seconds : null,
        seconds > 0 ? size.tokens() / seconds : null,
        found);
  }
}
