package org.reflectory.audit;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.note.SourcePlace;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.StatedTotal;
import org.reflectory.session.Session;

/**
 * Totals that the learner wrote. One under a sheet or table may count that alone, or all; it is
 * right if it is the sum of either.
 */
final class StatedTotalCheck implements Check {

  @Override
  public void run(AuditInput portfolio, Faults faults) {
    for (StatedTotal total : portfolio.portfolio().totals()) {
      List<Double> sums = sums(portfolio, total.place());
      if (!sums.isEmpty()
          && sums.stream()
              .noneMatch(sum -> Math.abs(total.hours() - sum) <= CumulativeCheck.SAME)) {
        report(portfolio, total, sums.getFirst(), faults);
      }
    }
  }

  /** What the total may be the sum of, the likeliest first; empty where it is of no log. */
  private static List<Double> sums(AuditInput portfolio, SourcePlace place) {
    SourcePlace table = LogTable.table(place);
    Predicate<LogRow> inFile = row -> row.place().file().equals(place.file());
    if (portfolio.rows().stream().noneMatch(inFile)) {
      return List.of();
    }
    double all = sum(portfolio, row -> true);
    double ofFile = sum(portfolio, inFile);
    double ofTable = sum(portfolio, row -> LogTable.table(row.place()).equals(table));
    return DoubleStream.of(ofTable, ofFile, all).filter(sum -> sum > 0).boxed().toList();
  }

  private static double sum(AuditInput portfolio, Predicate<LogRow> counts) {
    List<SourcePlace> places = portfolio.rows().stream().filter(counts).map(LogRow::place).toList();
    double sum =
        portfolio.sessions().sessions().stream()
            .filter(session -> places.contains(session.place()))
            .map(Session::hours)
            .filter(Objects::nonNull)
            .mapToDouble(hours -> hours)
            .sum();
    return Math.round(sum * 100) / 100.0;
  }

  private static void report(AuditInput portfolio, StatedTotal total, double sum, Faults faults) {
    double twice =
        portfolio.sessions().duplicates().stream()
            .map(LogRow::hours)
            .filter(Objects::nonNull)
            .mapToDouble(hours -> hours)
            .sum();
    boolean follows = twice > 0 && Math.abs(total.hours() - sum - twice) <= CumulativeCheck.SAME;
    faults
        .add("stated-total-mismatch", Severity.ERROR)
        .about(total.place().file())
        .about(LogTable.table(total.place()).locator())
        .at(total.place())
        .says(
            follows
                ? "The total counts a session twice that stands in the log twice."
                : "The total that is written is not the sum of the sessions in the log.")
        .written(Say.number(total.hours()))
        .expected(Say.number(sum))
        .settledBy("Add the sessions up again, each once and without those that were cancelled.")
        .followsFrom(
            follows
                ? "duplicate-row"
                : faults.has("cumulative-mismatch") ? "cumulative-mismatch" : null)
        .report();
  }
}
