package org.reflectory.audit;

import java.util.Map;
import org.reflectory.finding.AuditFinding;
import org.reflectory.finding.AuditFinding.Seen;

/**
 * What a learner says of their portfolio's audit.
 *
 * @param ready whether the portfolio is complete, so that the programme's minimums are owed
 * @param seen findings that may stand, by their id
 */
public record AuditMarks(boolean ready, Map<String, Seen> seen) {
  /** Nothing was said. */
  public static final AuditMarks NONE = new AuditMarks(false, Map.of());

  public AuditMarks {
    seen = Map.copyOf(seen);
  }

  /** The finding with what was said of it. */
  public AuditFinding mark(AuditFinding finding) {
    return finding.withSeen(seen.get(finding.id()));
  }
}
