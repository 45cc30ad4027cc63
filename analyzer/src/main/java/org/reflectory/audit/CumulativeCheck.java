package org.reflectory.audit;

import org.jspecify.annotations.Nullable;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.portfolio.LogRow;

/**
 * The running total, row by row. Only the first row that does not follow from the one before it is
 * reported; later rows build on it.
 */
final class CumulativeCheck implements Check {
  /** A hundredth of an hour is lost where thirds are rounded. */
  static final double SAME = 0.011;

  @Override
  public void run(AuditInput portfolio, Faults faults) {
    double before = 0;
    for (LogTable table : LogTable.of(portfolio.rows())) {
      before = table(table, before, faults);
    }
  }

  /**
   * @param before the running total at the end of the table before: a table may begin anew or go on
   *     from there
   * @return the running total at the end of this one
   */
  private static double table(LogTable table, double before, Faults faults) {
    @Nullable Double running = null;
    boolean reported = false;
    boolean first = true;
    for (LogRow row : table.forwards()) {
      Double hours = row.state() == LogRow.State.CANCELLED ? Double.valueOf(0) : row.hours();
      Double total = row.cumulative();
      if (hours != null && total != null && (running != null || first) && !reported) {
        double expected = (running == null ? 0 : running) + hours;
        boolean goesOn = running == null && Math.abs(total - before - hours) <= SAME;
        if (Math.abs(total - expected) > SAME && !goesOn) {
          report(row, total, expected, faults);
          reported = true;
        }
      }
      first = false;
      running = next(running, hours, total);
    }
    return running == null ? before : running;
  }

  private static @Nullable Double next(
      @Nullable Double running, @Nullable Double hours, @Nullable Double total) {
    if (total != null) {
      return total;
    }
    return running == null || hours == null ? null : Double.valueOf(running + hours);
  }

  private static void report(LogRow row, double total, double expected, Faults faults) {
    faults
        .add("cumulative-mismatch", Severity.ERROR)
        .about(row.id())
        .at(row.place())
        .says(
            "The cumulative hours do not follow from the row before ("
                + Say.row(row)
                + "); later rows build on this one.")
        .written(Say.number(total))
        .expected(Say.number(expected))
        .settledBy("Work the running total out again from this row on.")
        .report();
  }
}
