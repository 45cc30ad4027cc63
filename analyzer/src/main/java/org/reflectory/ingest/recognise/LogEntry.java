package org.reflectory.ingest.recognise;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.HoursReader;
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
 * @param cumulativeText the running total
 * @param status what a column of remarks says
 * @param red whether the row is in red ink
 * @param words all of the row, for people
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
    String cumulativeText,
    String status,
    boolean red,
    String words,
    String place) {

  private static final Pattern CANCELLED =
      Pattern.compile(
          "\\b(?:dna|d\\.n\\.a|did ?n[o']t attend|did ?n[o']t (?:show|turn) up|no[- ]show|cancel+(?:led|ed|lation)?|postponed|rescheduled|called off|abandoned)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int SHORT_REMARK = 40;

  static LogEntry of(RowReader row, DateReader dates) {
    String dateText = row.text(ColumnRole.DATE);
    WrittenDate date = dates.whole(dateText).or(() -> dates.leading(dateText)).orElse(null);
    String rest =
        date == null
            ? ""
            : dateText.substring(Math.min(dateText.length(), date.span().end())).strip();
    boolean clock = HoursReader.clock(rest).isPresent();
    String ref = row.text(ColumnRole.REF);
    if (ref.isEmpty() && !clock) {
      ref = rest.replaceAll("^[\\s/|,;:–—-]+", "").strip();
    }
    String times = clock ? rest : clock(row);
    return new LogEntry(
        date == null ? dateText : dateText.substring(0, date.span().end()).strip(),
        date,
        times,
        oneLine(row.text(ColumnRole.CLIENT)),
        topic(row),
        oneLine(ref),
        row.text(ColumnRole.HOURS),
        row.text(ColumnRole.CUMULATIVE),
        row.text(ColumnRole.STATUS),
        row.isRed(),
        row.wholeText(),
        row.place());
  }

  /**
   * The topic; a remark where there is no column for topics. A bare number only counts sessions.
   */
  private static String topic(RowReader row) {
    String topic = oneLine(row.text(ColumnRole.TOPIC));
    if (topic.isEmpty()) {
      topic = oneLine(row.text(ColumnRole.STATUS));
      return CANCELLED.matcher(topic).find() ? "" : topic;
    }
    return topic.matches("\\d{1,3}") ? "" : topic;
  }

  private static String clock(RowReader row) {
    String start = row.text(ColumnRole.START);
    String end = row.text(ColumnRole.END);
    return start.isEmpty() || end.isEmpty() ? "" : start + "-" + end;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /**
   * Whether enough is written for a session: two things of date, coachee, topic and time, or a
   * cancelled one.
   */
  boolean isSession() {
    int known =
        (date != null ? 1 : 0)
            + (client.isEmpty() ? 0 : 1)
            + (topic.isEmpty() ? 0 : 1)
            + (hoursText.isEmpty() ? 0 : 1);
    return known >= 2 || (known >= 1 && CANCELLED.matcher(words).find());
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
        && !topic.isEmpty();
  }

  LogEntry withMoreTopic(String more) {
    return new LogEntry(
        dateText,
        date,
        clock,
        client,
        (topic + " " + more).strip(),
        ref,
        hoursText,
        cumulativeText,
        status,
        red,
        words,
        place);
  }

  /**
   * Whether the row says that the session did not take place. Where it has a time, only a remark of
   * its own counts: the topic may well be a cancelled project.
   */
  boolean saysCancelled(boolean hasTime) {
    if (CANCELLED.matcher(hoursText).find()) {
      return true;
    }
    if (hasTime) {
      return status.length() <= SHORT_REMARK
          && CANCELLED.matcher(status).find()
          && !status.toLowerCase(java.util.Locale.ROOT).startsWith("resched");
    }
    return CANCELLED.matcher(words).find();
  }
}
