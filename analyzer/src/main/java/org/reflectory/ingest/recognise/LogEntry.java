package org.reflectory.ingest.recognise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.NamedYears;
import org.reflectory.ingest.value.WrittenDate;

/**
 * One row of a log as written; texts are empty where nothing was written.
 *
 * @param dateText the day, as written
 * @param date the day, as read
 * @param clock clock times beside the date, as written
 * @param client the coachee
 * @param topic the session's topic
 * @param ref the note's reference
 * @param hoursText its length
 * @param minutesText minutes in a column beside it
 * @param cumulativeText the running total
 * @param status what columns of remarks say
 * @param looks how the row is set or marked
 * @param cells what each of its cells says, for people and for words that may stand anywhere
 * @param years those that a line over it names
 * @param place where it stands
 */
record LogEntry(
    String dateText,
    @Nullable WrittenDate date,
    String clock,
    String client,
    String topic,
    String ref,
    String hoursText,
    String minutesText,
    String cumulativeText,
    String status,
    Looks looks,
    List<String> cells,
    @Nullable NamedYears years,
    String place) {

  /**
   * How a row is set or marked.
   *
   * @param red whether it is in red ink
   * @param struck whether it is struck through
   * @param sample whether it says itself that it is a sample
   * @param otherTime whether it says that the time was something else than coaching
   */
  record Looks(boolean red, boolean struck, boolean sample, boolean otherTime) {}

  LogEntry {
    cells = List.copyOf(cells);
  }

  static LogEntry of(RowReader row, DateReader dates) {
    return new LogCells(row, dates).entry();
  }

  boolean red() {
    return looks.red();
  }

  /** All of the row. */
  String words() {
    return String.join(" | ", cells);
  }

  /**
   * Whether enough is written for a session, and in more than one cell: two things of date,
   * coachee, topic and time, or a cancelled one.
   */
  boolean isSession() {
    int known =
        (date != null ? 1 : 0)
            + (client.isEmpty() ? 0 : 1)
            + (topic.isEmpty() ? 0 : 1)
            + (hoursText.isEmpty() && minutesText.isEmpty() && clock.isEmpty() ? 0 : 1);
    return cells.size() > 1 && (known >= 2 || (known >= 1 && Cancellation.isIn(words())));
  }

  /**
   * Whether the row only goes on with the topic of the one above, as where a wrapped line became a
   * row.
   */
  boolean isOnlyTopic() {
    return dateText.isEmpty()
        && client.isEmpty()
        && hoursText.isEmpty()
        && cumulativeText.isEmpty()
        && !topic.isEmpty()
        && topic.equals(words().replaceAll("\\s+", " "))
        && !Period.isNamedBy(topic)
        && !Cancellation.opens(topic);
  }

  LogEntry withMoreTopic(String more) {
    return with(dateText, date, client, (topic + " " + more).strip());
  }

  LogEntry withClient(String other) {
    return with(dateText, date, other, topic);
  }

  LogEntry asSample() {
    Looks marked = new Looks(looks.red(), looks.struck(), true, looks.otherTime());
    return new LogEntry(
        dateText,
        date,
        clock,
        client,
        topic,
        ref,
        hoursText,
        minutesText,
        cumulativeText,
        status,
        marked,
        cells,
        years,
        place);
  }

  LogEntry below(@Nullable NamedYears named) {
    return new LogEntry(
        dateText,
        date,
        clock,
        client,
        topic,
        ref,
        hoursText,
        minutesText,
        cumulativeText,
        status,
        looks,
        cells,
        named,
        place);
  }

  LogEntry withDate(String text, @Nullable WrittenDate other) {
    return with(text, other, client, topic);
  }

  private LogEntry with(
      String newDateText, @Nullable WrittenDate newDate, String newClient, String newTopic) {
    return new LogEntry(
        newDateText,
        newDate,
        clock,
        newClient,
        newTopic,
        ref,
        hoursText,
        minutesText,
        cumulativeText,
        status,
        looks,
        cells,
        years,
        place);
  }

  /**
   * Whether the row says that the session did not take place. Where it has a time, only a remark of
   * its own counts, or the first word of a cell: the topic may well be a cancelled project.
   */
  boolean saysCancelled(boolean hasTime) {
    if (Cancellation.isIn(hoursText)) {
      return true;
    }
    return hasTime ? Cancellation.isRemark(status) || opensCancelled() : Cancellation.isIn(words());
  }

  /** Whether nothing is written of how long the session was. */
  boolean isUntimed() {
    return hoursText.isEmpty() && minutesText.isEmpty() && clock.isEmpty();
  }

  /** Whether a cell for words begins by saying so. */
  boolean opensCancelled() {
    return Cancellation.opens(topic) || Cancellation.opens(ref);
  }
}
