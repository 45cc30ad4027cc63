package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
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
    List<LogEntry> entries = entries(section, totals);
    LogSample sample = new LogSample(context.template(), entries);
    LogHours hours = LogHours.of(section, entries);
    totals.finish(hours);
    for (LogEntry entry : entries) {
      LogRow row = row(entry, hours, sample.reason(entry, hours));
      context.findings().add(row);
    }
  }

  /**
   * The rows that are sessions; totals are taken on the way, blank rows and titles between months
   * left out.
   */
  private List<LogEntry> entries(TableSection section, LogTotals totals) {
    List<LogEntry> entries = new ArrayList<>();
    RowReader reader = new RowReader(section.header());
    for (Block.Row row : section.rows()) {
      reader.next(row);
      if (totals.take(reader, entries)) {
        continue;
      }
      LogEntry entry = LogEntry.of(reader, context.dates());
      if (entry.isSession() && !entry.dateText().isEmpty() && !reader.hasOwn(ColumnRole.DATE)) {
        String reason = "The merged cell above covers this row, too.";
        context
            .findings()
            .guess(entry.place(), "merged cell", entry.dateText(), entry.dateText(), reason);
      }
      if (entry.isSession()) {
        entries.add(entry);
      } else if (entry.isOnlyTopic() && !entries.isEmpty()) {
        entries.set(entries.size() - 1, entries.getLast().withMoreTopic(entry.topic()));
      }
    }
    return entries;
  }

  private LogRow row(LogEntry entry, LogHours hours, String sampleReason) {
    Findings findings = context.findings();
    String id = findings.id("log", entry.dateText(), entry.client());
    LogHours.Read read = hours.of(entry);
    if (read.doubt() != null) {
      findings.guess(
          entry.place(),
          "hours",
          entry.hoursText(),
          LogHours.say(read.hours()),
          Findings.sentence(read.doubt()));
    }
    LogRow.State state = state(entry, read);
    if (sampleReason.isEmpty()) {
      findings.dated(id, entry.date(), entry.dateText(), entry.place());
      complain(entry, read, state);
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
        hours.cumulative(entry),
        state,
        findings.place(entry.place()));
  }

  private static LogRow.State state(LogEntry entry, LogHours.Read read) {
    boolean noTime = read.hours() != null && read.hours() == 0;
    return noTime || entry.saysCancelled(read.hours() != null)
        ? LogRow.State.CANCELLED
        : LogRow.State.HELD;
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
              ? "This row of the log says no time. Add the session's length in hours, or 0 if it did not take place."
              : "The time “"
                  + entry.hoursText()
                  + "” could not be read. Write the length in hours, such as 1.5.");
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
