package org.reflectory.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.finding.AuditFinding;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.fixture.Reports;
import org.reflectory.note.SourcePlace;
import org.reflectory.portfolio.LogRow;

class ClockChecksTest {
  private final PortfolioBuilder portfolio = new PortfolioBuilder();
  private int rows;

  private void row(String client, String day, String from, String to, double hours) {
    rows++;
    portfolio.row(
        new LogRow(
            "r" + rows,
            LocalDate.parse(day),
            LocalTime.parse(from),
            LocalTime.parse(to),
            client,
            "rota",
            null,
            hours,
            null,
            LogRow.State.HELD,
            new SourcePlace("log.csv", "row " + rows)));
  }

  private List<AuditFinding> found(String code) {
    return Reports.of(portfolio).audit().stream().filter(f -> f.code().equals(code)).toList();
  }

  @ParameterizedTest
  @CsvSource({"10:30, 11:30", "09:00, 12:00", "10:00, 11:00", "10:15, 10:45"})
  void twoSessionsAtOneTimeOverlap(String from, String to) {
    row("Priya", "2026-01-05", "10:00", "11:00", 1);
    double hours =
        java.time.Duration.between(LocalTime.parse(from), LocalTime.parse(to)).toMinutes() / 60.0;
    row("Tom", "2026-01-05", from, to, hours);
    assertThat(found("overlapping-sessions"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.where())
                  .extracting(SourcePlace::locator)
                  .containsExactly("row 1", "row 2");
              assertThat(finding.severity()).isEqualTo(AuditFinding.Severity.ERROR);
            });
  }

  @Test
  void sessionsThatFollowOnOrFallOnOtherDaysDoNotOverlap() {
    row("Priya", "2026-01-05", "10:00", "11:00", 1);
    row("Tom", "2026-01-05", "11:00", "12:00", 1);
    row("Tom", "2026-01-06", "10:00", "11:00", 1);
    assertThat(found("overlapping-sessions")).isEmpty();
  }

  @Test
  void aLengthThatDoesNotFollowFromTheTimesIsAMismatch() {
    row("Priya", "2026-01-05", "10:00", "11:15", 1.5);
    row("Tom", "2026-01-06", "23:30", "00:30", 1);
    assertThat(found("hours-mismatch"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.written()).isEqualTo("1.5");
              assertThat(finding.expected()).startsWith("1.25");
            });
  }
}
