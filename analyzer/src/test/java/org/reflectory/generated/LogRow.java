package org.reflectory.generated;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A row of the log.
 *
 * @param number of the session, from 1; 0 for a cancelled one
 * @param start null where no clock time is kept
 */
record LogRow(
    Kind kind,
    int number,
    String ref,
    LocalDate date,
    Coachee client,
    int minutes,
    LocalTime start,
    String topic) {

  /** What becomes of a row in the hours. */
  enum Kind {
    HELD,
    CANCELLED,
    DUPLICATE,
    ZERO,
    FUTURE
  }

  LogRow kind(Kind other) {
    return new LogRow(other, number, ref, date, client, minutes, start, topic);
  }

  LogRow date(LocalDate other) {
    return new LogRow(kind, number, ref, other, client, minutes, start, topic);
  }

  LogRow minutes(int other) {
    return new LogRow(kind, number, ref, date, client, other, start, topic);
  }

  LogRow start(LocalTime other) {
    return new LogRow(kind, number, ref, date, client, minutes, other, topic);
  }

  LocalTime end() {
    return start.plusMinutes(minutes);
  }

  /** Whether it counts as a session that took place. */
  boolean held() {
    return kind == Kind.HELD;
  }
}
