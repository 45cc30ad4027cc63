package org.reflectory.ingest.value;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as somebody wrote it.
 *
 * @param hours the length in hours
 * @param start clock time of the beginning, where one was written
 * @param end clock time of the end, where one was written
 * @param doubt why the reading is a guess, in one sentence, or {@code null} where it is none
 */
public record WrittenHours(
    double hours, @Nullable LocalTime start, @Nullable LocalTime end, @Nullable String doubt) {

  static WrittenHours of(double hours) {
    return new WrittenHours(hours, null, null, null);
  }

  static WrittenHours guessed(double hours, String doubt) {
    return new WrittenHours(hours, null, null, doubt);
  }
}
