package org.reflectory.ingest.recognise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.portfolio.LogRow;

/**
 * Reads a coaching log: one session a row, with totals and the template's sample row told apart.
 */
final class LogRecogniser {
  private final Context context;

  LogRecogniser(Context context) {
    this.context = context;
  }

  void read(TableSection section) {
    LogTotals totals = new LogTotals(context);
    List<LogEntry> entries = new LogRows(context, section, totals).entries();
    LogSample sample = new LogSample(context.template(), entries);
    LogHours hours = LogHours.of(section, entries);
    totals.finish(hours);
    boolean runsOn = !RunningTotals.areByClient(entries, hours);
    boolean timed = 2 * entries.stream().filter(LogEntry::isUntimed).count() < entries.size();
    for (LogEntry entry : entries) {
      boolean moved = timed && entry.isUntimed() && Cancellation.isInUntimed(entry.words());
      context.findings().add(row(entry, hours, runsOn, moved, sample.reason(entry, hours)));
    }
  }

  private LogRow row(
      LogEntry entry, LogHours hours, boolean runsOn, boolean moved, String sampleReason) {
    Findings findings = context.findings();
    String id = findings.id("log", entry.dateText(), entry.client());
    LogHours.Read read = hours.of(entry);
    if (read.doubt() != null && sampleReason.isEmpty()) {
      findings.guess(
          entry.place(),
          "hours",
          entry.hoursText(),
          LogHours.say(read.hours()),
          Findings.sentence(read.doubt()));
    }
    LogRow.State state = moved ? LogRow.State.CANCELLED : state(entry, read);
    if (sampleReason.isEmpty()) {
      if (entry.years() != null) {
        findings.below(entry.years());
      }
      findings.dated(id, entry.date(), entry.dateText(), entry.place());
      complain(entry, read, state);
      if (state == LogRow.State.CANCELLED) {
        tellOfCancelled(entry, read);
      }
    } else {
      state = LogRow.State.SAMPLE;
      findings.guess(
          entry.place(),
          "sample row",
          entry.words(),
          "the template's sample entry, not a session",
          sampleReason);
    }
    return new LogRow(
        id,
        entry.date() == null ? null : entry.date().date(),
        read.start(),
        read.end(),
        orNull(entry.client()),
        orNull(entry.topic()),
        orNull(entry.ref()),
        read.hours(),
        runsOn ? hours.cumulative(entry) : null,
        state,
        findings.place(entry.place()));
  }

  private static LogRow.State state(LogEntry entry, LogHours.Read read) {
    boolean noTime = read.hours() != null && read.hours() == 0;
    return noTime || entry.looks().struck() || entry.saysCancelled(read.hours() != null)
        ? LogRow.State.CANCELLED
        : LogRow.State.HELD;
  }

  /** Notes why a row counts as no session, where no column for it says so. */
  private void tellOfCancelled(LogEntry entry, LogHours.Read read) {
    boolean timed = read.hours() != null && read.hours() > 0;
    if (entry.looks().struck()) {
      guess(entry, "struck row", "The row is struck through.");
    } else if (timed && !Cancellation.isRemark(entry.status()) && entry.opensCancelled()) {
      guess(
          entry, "cancelled session", "A cell of the row says so, though a time stands beside it.");
    }
  }

  private void guess(LogEntry entry, String what, String reason) {
    context
        .findings()
        .guess(entry.place(), what, entry.words(), "a session that did not take place", reason);
  }

  private void complain(LogEntry entry, LogHours.Read read, LogRow.State state) {
    Findings findings = context.findings();
    if (entry.date() == null) {
      findings.problem(
          entry.place(),
          entry.dateText().isEmpty()
              ? "This row of the log has no date. Add the day of the session."
              : "The date “" + entry.dateText() + "” could not be read. Write it as 23/01/2025.");
    }
    if (read.hours() == null && state == LogRow.State.HELD) {
      findings.problem(
          entry.place(),
          entry.hoursText().isEmpty()
              ? "This row of the log says no time. Add the session's length in hours, or 0 if it"
                  + " did not take place."
              : "The time “"
                  + entry.hoursText()
                  + "” could not be read. Write the length in hours, such as 1.5.");
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
