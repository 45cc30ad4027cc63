package org.reflectory.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reflectory.finding.AuditFinding;
import org.reflectory.finding.AuditFinding.Seen;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.fixture.Reports;

/** What a learner says of findings. */
class MarksTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
  private static final Seen SEEN = new Seen("The centre knows.", Instant.EPOCH);

  private static List<AuditFinding> audit(PortfolioBuilder portfolio, AuditMarks marks) {
    return Reports.of(portfolio, "ilm-l7-diploma", TODAY, marks).audit();
  }

  private static PortfolioBuilder early() {
    return new PortfolioBuilder()
        .held("2026-01-12", "Priya", "02", 1)
        .held("2026-01-05", "Priya", "01", 1)
        .held("2026-01-19", "Priya", "03", 1);
  }

  @Test
  void minimumsAreInformationUntilThePortfolioIsReady() {
    assertThat(audit(early(), AuditMarks.NONE))
        .filteredOn(f -> f.code().endsWith("-minimum") || f.code().startsWith("clients"))
        .hasSize(3)
        .extracting(AuditFinding::severity)
        .containsOnly(Severity.INFO);
    assertThat(audit(early(), new AuditMarks(true, Map.of())))
        .filteredOn(f -> f.code().endsWith("-minimum") || f.code().startsWith("clients"))
        .hasSize(3)
        .extracting(AuditFinding::severity)
        .containsOnly(Severity.ERROR);
  }

  @Test
  void whatIsSeenStaysInTheListAndComesLast() {
    AuditFinding order =
        audit(early(), AuditMarks.NONE).stream()
            .filter(f -> f.code().equals("out-of-order"))
            .findFirst()
            .orElseThrow();
    List<AuditFinding> marked = audit(early(), new AuditMarks(false, Map.of(order.id(), SEEN)));
    assertThat(marked.getLast()).isEqualTo(order.withSeen(SEEN));
    assertThat(marked).hasSameSizeAs(audit(early(), AuditMarks.NONE));
  }

  @Test
  void aFindingKeepsItsIdWhenRowsAreAddedAndDiffersFromOthers() {
    PortfolioBuilder more = early().held("2026-02-02", "Tom", "04", 1);
    List<String> before = audit(early(), AuditMarks.NONE).stream().map(AuditFinding::id).toList();
    List<String> after = audit(more, AuditMarks.NONE).stream().map(AuditFinding::id).toList();
    assertThat(before).doesNotHaveDuplicates();
    assertThat(after).containsAll(before).doesNotHaveDuplicates();
  }
}
