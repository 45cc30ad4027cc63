package org.reflectory.portfolio;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.SourcePlace;

/**
 * One line of a coaching log, in the order of the file.
 *
 * @param id stable over re-imports of the same file
 * @param date the session's day; {@code null} when missing or unreadable
 * @param start the clock time at which it began, where one was written
 * @param end the clock time at which it ended, where one was written
 * @param client the coachee's label, as written
 * @param topic the session's objective or topic, as written
 * @param noteRef the reflective note's reference, as written
 * @param hours the session's length in hours; {@code null} when missing or unreadable
 * @param cumulative the running total in hours that the learner wrote beside it
 * @param state whether the session took place
 * @param place where the row stands
 */
public record LogRow(
    String id,
    @Nullable LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String client,
    @Nullable String topic,
    @Nullable String noteRef,
    @Nullable Double hours,
    @Nullable Double cumulative,
    State state,
    SourcePlace place) {

  /** A row without clock times. */
  public LogRow(
      String id,
      @Nullable LocalDate date,
      @Nullable String client,
      @Nullable String topic,
      @Nullable String noteRef,
      @Nullable Double hours,
      @Nullable Double cumulative,
      State state,
      SourcePlace place) {
    this(id, date, null, null, client, topic, noteRef, hours, cumulative, state, place);
  }

  /** The same row on another day. */
  public LogRow withDate(@Nullable LocalDate other) {
    return new LogRow(
        id, other, start, end, client, topic, noteRef, hours, cumulative, state, place);
  }

  /** The same row with another length. */
  public LogRow withHours(@Nullable Double other) {
    return new LogRow(
        id, date, start, end, client, topic, noteRef, other, cumulative, state, place);
  }

  /** The same row with another coachee. */
  public LogRow withClient(@Nullable String other) {
    return new LogRow(id, date, start, end, other, topic, noteRef, hours, cumulative, state, place);
  }

  /** The same row, said to be something else. */
  public LogRow withState(State other) {
    return new LogRow(
        id, date, start, end, client, topic, noteRef, hours, cumulative, other, place);
  }

  /** What the row says of its session. */
  public enum State {
    HELD,
    /** Cancelled, did not attend, or written with no time. */
    CANCELLED,
    /** The template's own sample row, left in the file. */
    SAMPLE
  }
}
