package org.reflectory.programme;

import org.jspecify.annotations.Nullable;

/**
 * How many different clients are asked for.
 *
 * @param min the least
 * @param max the most; {@code null} where there is no limit
 * @param guidance what the awarding body's guide expects beyond the least; fewer is a remark, not a
 *     fault; {@code null} where it says nothing
 */
public record ClientRange(int min, @Nullable Integer max, @Nullable Integer guidance) {

  /**
   * @throws IllegalArgumentException if the most is less than the least
   */
  public ClientRange {
    if (min < 0 || (max != null && max < min)) {
      throw new IllegalArgumentException("no such range of clients: " + min + " to " + max);
    }
  }

  /** Whether so many clients are neither too few nor too many. */
  public boolean contains(int clients) {
    return clients >= min && (max == null || clients <= max);
  }

  /** Whether so many clients are enough, but fewer than the guide expects. */
  public boolean isBelowGuidance(int clients) {
    return clients >= min && guidance != null && clients < guidance;
  }
}
