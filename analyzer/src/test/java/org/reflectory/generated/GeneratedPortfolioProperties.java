package org.reflectory.generated;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of a generated portfolio whatever the seed. */
class GeneratedPortfolioProperties {
  @Property(tries = 100)
  void itsSeedIsAllThereIsToIt(@ForAll("portfolios") GeneratedPortfolio portfolio) {
    assertThat(PortfolioGenerator.generate(portfolio.seed())).isEqualTo(portfolio);
  }

  @Property(tries = 100)
  void anAuditThatSaysWhatIsToBeSaidHasFullMarks(
      @ForAll("portfolios") GeneratedPortfolio portfolio) {
    AuditScore score =
        AuditScore.of(
            portfolio.findings(),
            portfolio.findings().stream()
                .map(
                    finding ->
                        new Reported(
                            finding.code(), finding.files(), String.join(", ", finding.about())))
                .toList());
    assertThat(score.misses()).isEmpty();
    assertThat(score.falseAlarms()).isEmpty();
  }

  @Provide
  Arbitrary<GeneratedPortfolio> portfolios() {
    return PortfolioArbitrary.portfolios();
  }
}
