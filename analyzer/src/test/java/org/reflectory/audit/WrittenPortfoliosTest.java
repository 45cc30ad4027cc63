package org.reflectory.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.finding.Report;
import org.reflectory.generated.AuditScore;

/**
 * The audit over portfolios by writers who had not seen the program. The floors are what was
 * measured when they were taken in, a little rounded down.
 */
class WrittenPortfoliosTest {
  @TempDir Path folder;

  @Test
  void whatAnAssessorShouldFindIsFoundAndLittleElse() throws Exception {
    AuditScore all = AuditScore.NOTHING;
    int portfolios = 0;
    int exact = 0;
    StringBuilder told = new StringBuilder();
    for (WrittenPortfolio portfolio : (Iterable<WrittenPortfolio>) list()::iterator) {
      Report report =
          Measured.report(
              folder.resolve("ws" + portfolios++),
              portfolio.files(),
              portfolio.programme(),
              portfolio.asOf());
      AuditScore score = AuditScore.of(portfolio.faults(), Measured.withoutChecklist(report));
      all = all.plus(score);
      if (report.sessions().size() == portfolio.sessions()
          && Math.abs(report.hours().total() - portfolio.total()) < 0.02) {
        exact++;
      }
      told.append(portfolio.folder().getFileName())
          .append(": missed ")
          .append(score.misses())
          .append(", false ")
          .append(score.falseAlarms())
          .append('\n');
    }
    System.out.println(all.table());
    assertThat(all.total().recall()).as(told.toString()).isGreaterThan(0.9);
    assertThat(all.total().precision()).as(told.toString()).isGreaterThan(0.8);
    assertThat(exact).as("portfolios with the right sessions and hours").isGreaterThan(15);
  }

  private static Stream<WrittenPortfolio> list() throws Exception {
    return WrittenPortfolio.all();
  }
}
