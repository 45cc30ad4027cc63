package org.reflectory.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.finding.Report;
import org.reflectory.generated.AuditScore;
import org.reflectory.generated.GeneratedPortfolio;
import org.reflectory.generated.PortfolioFiles;
import org.reflectory.generated.PortfolioGenerator;

/**
 * The audit over random portfolios with faults planted at random, half of them written by
 * LibreOffice where it is installed. {@code -Dreflectory.portfolios=200
 * -Dreflectory.portfolios.seed=1} measures more of them.
 */
class GeneratedPortfoliosTest {
  private static final int PORTFOLIOS = Integer.getInteger("reflectory.portfolios", 16);
  private static final long SEED = Long.getLong("reflectory.portfolios.seed", 1_000);

  @TempDir Path folder;

  @Test
  void whatWasPlantedIsFoundAndLittleElse() throws Exception {
    Path files = folder.resolve("files");
    List<GeneratedPortfolio> portfolios =
        new PortfolioFiles()
            .write(
                LongStream.range(SEED, SEED + PORTFOLIOS)
                    .mapToObj(PortfolioGenerator::generate)
                    .toList(),
                files);
    AuditScore all = AuditScore.NOTHING;
    List<String> told = new ArrayList<>();
    for (int i = 0; i < portfolios.size(); i++) {
      GeneratedPortfolio portfolio = portfolios.get(i);
      Report report =
          Measured.report(
              folder.resolve("ws" + i),
              PortfolioFiles.folder(files, i),
              portfolio.programme(),
              portfolio.asOf());
      AuditScore score =
          AuditScore.of(
              portfolio.findings().stream()
                  .filter(
                      f ->
                          !f.code().startsWith("note-without-")
                              || f.code().equals("note-without-log-row"))
                  .toList(),
              Measured.withoutChecklist(report));
      all = all.plus(score);
      told.add(
          "seed "
              + portfolio.seed()
              + ": missed "
              + score.misses()
              + ", false "
              + score.falseAlarms()
              + "\n");
    }
    System.out.println(all.table());
    assertThat(all.total().recall()).as(told.toString()).isGreaterThan(0.9);
    assertThat(all.total().precision()).as(told.toString()).isGreaterThan(0.8);
  }
}
