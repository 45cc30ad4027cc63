package org.reflectory.audit;

import java.util.List;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.portfolio.LogRow;

/**
 * The order of the log. It may run forwards or backwards; a row is out of order where it goes
 * against the rest.
 */
final class OrderCheck implements Check {

  @Override
  public void run(AuditInput portfolio, Faults faults) {
    for (LogTable table : LogTable.of(portfolio.rows())) {
      List<LogRow> dated = table.dated();
      int direction = table.runsBackwards() ? -1 : 1;
      for (int i = 1; i < dated.size(); i++) {
        LogRow above = dated.get(i - 1);
        LogRow row = dated.get(i);
        if (LogTable.date(row).compareTo(LogTable.date(above)) * direction < 0) {
          report(above, row, faults);
        }
      }
    }
  }

  private static void report(LogRow above, LogRow row, Faults faults) {
    faults
        .add("out-of-order", Severity.WARNING)
        .about(row.id())
        .at(above.place())
        .at(row.place())
        .says("This row's date does not follow the one above it.")
        .written(Say.row(above) + ", then " + Say.row(row))
        .expected("rows in order of date")
        .settledBy("Move the row, or put its date right.")
        .report();
  }
}
