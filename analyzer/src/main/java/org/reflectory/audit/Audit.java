package org.reflectory.audit;

import java.util.Comparator;
import java.util.List;
import org.reflectory.finding.AuditFinding;

/** All checks together. Immutable and thread-safe. */
public final class Audit {
  private static final List<Check> CHECKS =
      List.of(
          new CumulativeCheck(),
          new StatedTotalCheck(),
          new DuplicateCheck(),
          new ZeroHoursCheck(),
          new FutureCheck(),
          new ClockCheck(),
          new OrderCheck(),
          new MinimumsCheck(),
          new PresenceCheck(),
          new AgreementCheck(),
          new ToolsCheck(),
          new DiaryCheck(),
          new CompetenceGapCheck(),
          new RecurringGapCheck(),
          new NameLeakCheck(),
          new ChecklistCheck());

  private Audit() {}

  /** What does not agree, the worst first; what the learner has marked as seen comes last. Pure. */
  public static List<AuditFinding> of(AuditInput portfolio) {
    Faults faults = new Faults();
    CHECKS.forEach(check -> check.run(portfolio, faults));
    return faults.all().stream()
        .map(portfolio.marks()::mark)
        .sorted(
            Comparator.comparing((AuditFinding finding) -> finding.seen() != null)
                .thenComparing(AuditFinding::severity))
        .toList();
  }
}
