package org.reflectory.audit;

import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.portfolio.LogRow;

/** Rows of the log with no time. */
final class ZeroHoursCheck implements Check {

  @Override
  public void run(AuditInput portfolio, Faults faults) {
    for (LogRow row : portfolio.rows()) {
      zeroHours(row, faults);
    }
  }

  private static void zeroHours(LogRow row, Faults faults) {
    Double hours = row.hours();
    if (hours != null && hours == 0) {
      faults
          .add("zero-hours-row", Severity.INFO)
          .about(row.id())
          .at(row.place())
          .says("A row with no time: it is not counted as a session.")
          .written(Say.row(row))
          .expected("a session with its length, or no row")
          .settledBy(
              "Write the session's length; if it did not take place, say so or take the row out.")
          .report();
    }
  }
}
