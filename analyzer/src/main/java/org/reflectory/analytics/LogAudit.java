package org.reflectory.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.AuditFinding;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.note.SourcePlace;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.StatedTotal;

/**
 * What in the coaching log itself does not agree: sums, totals, order, dates, rows written twice.
 */
final class LogAudit {
  private static final double SAME = 0.011;

  private final Practice practice;
  private final List<LogRow> rows;

  LogAudit(Practice practice) {
    this.practice = practice;
    this.rows =
        practice.portfolio.log().stream()
            .filter(row -> row.state() != LogRow.State.SAMPLE)
            .toList();
  }

  List<AuditFinding> run() {
    List<AuditFinding> findings = new ArrayList<>();
    byFile().forEach(log -> cumulative(log, findings));
    statedTotal(findings);
    for (LogRow duplicate : practice.sessions.duplicates()) {
      findings.add(
          new AuditFinding(
              "duplicate-row",
              Severity.ERROR,
              "This session stands in the log twice; it is counted once. A total that includes it is too high.",
              List.of(duplicate.place()),
              describe(duplicate),
              "one row a session"));
    }
    for (LogRow row : rows) {
      zeroHours(row, findings);
      future(row, findings);
    }
    byFile().forEach(log -> order(log, findings));
    return findings;
  }

  private List<List<LogRow>> byFile() {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.place().file(), java.util.LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .toList();
  }

  /** Only the first row that does not follow from the one before it; later rows build on it. */
  private static void cumulative(List<LogRow> written, List<AuditFinding> findings) {
    List<LogRow> log = runsBackwards(written) ? written.reversed() : written;
    @Nullable Double running = null;
    for (LogRow row : log) {
      Double hours = row.state() == LogRow.State.CANCELLED ? Double.valueOf(0) : row.hours();
      Double total = row.cumulative();
      if (hours != null && total != null) {
        double expected = (running == null ? 0 : running) + hours;
        if ((running != null || row == log.get(0)) && Math.abs(total - expected) > SAME) {
          findings.add(
              new AuditFinding(
                  "cumulative-mismatch",
                  Severity.ERROR,
                  "The cumulative hours do not follow from the row before; later rows build on this one.",
                  List.of(row.place()),
                  number(total),
                  number(expected)));
          return;
        }
      }
      running =
          total != null
              ? total
              : running == null || hours == null ? null : Double.valueOf(running + hours);
    }
  }

  private void statedTotal(List<AuditFinding> findings) {
    double sum = HoursAnalysis.round(HoursAnalysis.total(practice.sessions.sessions()));
    Set<String> logs = rows.stream().map(row -> row.place().file()).collect(Collectors.toSet());
    for (StatedTotal total : practice.portfolio.totals()) {
      boolean ofTheLog = logs.size() == 1 && logs.contains(total.place().file());
      if (ofTheLog && Math.abs(total.hours() - sum) > SAME) {
        findings.add(
            new AuditFinding(
                "stated-total-mismatch",
                Severity.ERROR,
                "The total that is written is not the sum of the sessions in the log.",
                List.of(total.place()),
                number(total.hours()),
                number(sum)));
      }
    }
  }

  private static void zeroHours(LogRow row, List<AuditFinding> findings) {
    Double hours = row.hours();
    if (hours != null && hours == 0) {
      findings.add(
          new AuditFinding(
              "zero-hours-row",
              Severity.INFO,
              "A row with no time: it is not counted as a session.",
              List.of(row.place()),
              describe(row),
              "a session with its length, or no row"));
    }
  }

  private void future(LogRow row, List<AuditFinding> findings) {
    LocalDate date = row.date();
    if (date != null && date.isAfter(practice.asOf)) {
      findings.add(
          new AuditFinding(
              "future-date",
              Severity.ERROR,
              "The session's date has not come yet.",
              List.of(row.place()),
              date.toString(),
              "a day up to " + practice.asOf));
    }
  }

  /** Whether most rows lie before the one above them. */
  private static boolean runsBackwards(List<LogRow> log) {
    List<LogRow> dated = dated(log);
    return IntStream.range(1, dated.size())
            .map(i -> Integer.signum(date(dated, i).compareTo(date(dated, i - 1))))
            .sum()
        < 0;
  }

  private static List<LogRow> dated(List<LogRow> log) {
    return log.stream().filter(row -> row.date() != null).toList();
  }

  /**
   * A log may run forwards or backwards; a row is out of order where its neighbours agree and it
   * does not.
   */
  private static void order(List<LogRow> log, List<AuditFinding> findings) {
    List<LogRow> dated = dated(log);
    int direction = runsBackwards(log) ? -1 : 1;
    for (int i = 1; i < dated.size(); i++) {
      if (date(dated, i).compareTo(date(dated, i - 1)) * direction < 0) {
        SourcePlace place = dated.get(i).place();
        findings.add(
            new AuditFinding(
                "out-of-order",
                Severity.WARNING,
                "This row's date lies before the one above it.",
                List.of(dated.get(i - 1).place(), place),
                date(dated, i).toString(),
                "rows in order of date"));
      }
    }
  }

  private static LocalDate date(List<LogRow> rows, int at) {
    return java.util.Objects.requireNonNull(rows.get(at).date());
  }

  static String describe(LogRow row) {
    StringBuilder text = new StringBuilder();
    if (row.date() != null) {
      text.append(row.date());
    }
    if (row.client() != null) {
      text.append(text.isEmpty() ? "" : ", ").append(row.client());
    }
    if (row.hours() != null) {
      text.append(text.isEmpty() ? "" : ", ").append(number(row.hours())).append(" h");
    }
    return text.toString();
  }

  static String number(double number) {
    double rounded = HoursAnalysis.round(number);
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }
}
