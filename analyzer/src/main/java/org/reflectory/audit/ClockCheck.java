package org.reflectory.audit;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.portfolio.LogRow;

/** Clock times: sessions that overlap, and lengths that do not follow from them. */
final class ClockCheck implements Check {
  private static final double MINUTES_IN_AN_HOUR = 60;
  private static final double HOURS_IN_A_DAY = 24;

  @Override
  public void run(AuditInput portfolio, Faults faults) {
    List<LogRow> timed =
        portfolio.rows().stream()
            .filter(row -> row.state() == LogRow.State.HELD)
            .filter(row -> row.date() != null && row.start() != null && row.end() != null)
            .filter(row -> !portfolio.sessions().duplicates().contains(row))
            .toList();
    timed.forEach(row -> length(row, faults));
    for (int i = 0; i < timed.size(); i++) {
      for (LogRow other : timed.subList(i + 1, timed.size())) {
        overlap(timed.get(i), other, faults);
      }
    }
  }

  private static void length(LogRow row, Faults faults) {
    double minutes = Duration.between(start(row), end(row)).toMinutes();
    double clock = (minutes / MINUTES_IN_AN_HOUR + HOURS_IN_A_DAY) % HOURS_IN_A_DAY;
    Double written = row.hours();
    if (written != null && Math.abs(written - clock) > CumulativeCheck.SAME) {
      faults
          .add("hours-mismatch", Severity.ERROR)
          .about(row.id())
          .at(row.place())
          .says("The session's length does not follow from its clock times (" + Say.row(row) + ").")
          .written(Say.number(written))
          .expected(Say.number(clock) + ", from " + start(row) + " to " + end(row))
          .settledBy("Put the length or the times right.")
          .report();
    }
  }

  private static void overlap(LogRow row, LogRow other, Faults faults) {
    if (Objects.equals(row.date(), other.date())
        && start(row).isBefore(end(other))
        && start(other).isBefore(end(row))) {
      faults
          .add("overlapping-sessions", Severity.ERROR)
          .about(row.id())
          .about(other.id())
          .at(row.place())
          .at(other.place())
          .says(
              "Two sessions took place at the same time: "
                  + Say.row(row)
                  + " and "
                  + Say.row(other)
                  + ".")
          .written(start(row) + " to " + end(row) + ", and " + start(other) + " to " + end(other))
          .expected("one session at a time")
          .settledBy("Put the date or the times of one of them right.")
          .report();
    }
  }

  private static LocalTime start(LogRow row) {
    return Objects.requireNonNull(row.start());
  }

  private static LocalTime end(LogRow row) {
    return Objects.requireNonNull(row.end());
  }
}
