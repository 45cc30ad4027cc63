package org.reflectory.generated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance from a seed: the same seed gives the same throws. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
  }

  /** A number from low to high, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  @SafeVarargs
  final <T> T of(T... options) {
    return options[random.nextInt(options.length)];
  }

  <T> List<T> shuffled(Collection<T> things) {
    List<T> copy = new ArrayList<>(things);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** So many of them, in chance order; all where there are fewer. */
  <T> List<T> some(Collection<T> things, int count) {
    List<T> shuffled = shuffled(things);
    return new ArrayList<>(shuffled.subList(0, Math.min(count, shuffled.size())));
  }
}
