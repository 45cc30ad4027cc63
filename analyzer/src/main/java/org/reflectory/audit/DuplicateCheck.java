package org.reflectory.audit;

import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.portfolio.LogRow;

/** Sessions that stand in the log twice. */
final class DuplicateCheck implements Check {

  @Override
  public void run(AuditInput portfolio, Faults faults) {
    for (LogRow duplicate : portfolio.sessions().duplicates()) {
      faults
          .add("duplicate-row", Severity.ERROR)
          .about(duplicate.id())
          .at(duplicate.place())
          .says(
              "This session stands in the log twice; it is counted once. A total that includes it is too high.")
          .written(Say.row(duplicate))
          .expected("one row a session")
          .settledBy("Delete one of the two rows, or put right the date or time of one.")
          .report();
    }
  }
}
