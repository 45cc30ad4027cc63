package org.reflectory.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reflectory.finding.Evidence;
import org.reflectory.finding.IntentionFinding;
import org.reflectory.finding.Report;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.fixture.Reports;

class IntentionsTest {
  private static final String SAID =
      "[Next time I will|intention practised] leave more [silence|silence planned].";

  /** An intention in the first session, and this sentence in one of the sessions after it. */
  private static Report report(int later, int in, String sentence) {
    PortfolioBuilder portfolio = new PortfolioBuilder();
    for (int i = 0; i <= later; i++) {
      String date = "2026-01-%02d".formatted(i + 1);
      portfolio.held(date, "Priya", "0" + i, 1);
      portfolio.note(
          NoteBuilder.reflective("n" + i)
              .date(date)
              .client("Priya")
              .says(i == 0 ? SAID : i == in ? sentence : "We talked."));
    }
    return Reports.of(portfolio);
  }

  private static IntentionFinding only(Report report) {
    assertThat(report.intentions()).hasSize(1);
    return report.intentions().get(0);
  }

  @Test
  void whatALaterSessionShowsPractisedIsDone() {
    IntentionFinding done = only(report(3, 2, "I [waited|silence practised]."));
    assertThat(done.status()).isEqualTo("done");
    assertThat(done.terms()).containsExactly("silence");
    assertThat(done.quote()).isEqualTo("Next time I will leave more silence.");
    assertThat(done.followedUpIn()).extracting(Evidence::noteId).containsExactly("n2");
  }

  @Test
  void untilThenItIsOpen() {
    assertThat(only(report(4, 2, "I left no [silence|silence gap].")).status()).isEqualTo("open");
    assertThat(only(report(0, 9, "")).status()).isEqualTo("open");
    assertThat(report(4, 9, "").patterns()).isEmpty();
  }

  @Test
  void afterFiveSessionsWithoutItItIsDroppedAndSaidSo() {
    Report report = report(5, 9, "");
    assertThat(only(report).status()).isEqualTo("dropped");
    assertThat(report.patterns())
        .extracting(p -> p.code())
        .containsExactly("intention-not-followed-up");
    assertThat(report.patterns().get(0).term()).isEqualTo("silence");
    assertThat(report.patterns().get(0).notes()).containsExactly("n0");
  }

  @Test
  void whatWasPractisedTheSameDayOrBeforeFollowsNothingUp() {
    Report report =
        Reports.of(
            new PortfolioBuilder()
                .held("2026-01-01", "Priya", "01", 1)
                .held("2026-01-02", "Priya", "02", 1)
                .note(
                    NoteBuilder.reflective("n1")
                        .date("2026-01-01")
                        .client("Priya")
                        .says("I [waited|silence practised]."))
                .note(
                    NoteBuilder.reflective("n2")
                        .date("2026-01-02")
                        .client("Priya")
                        .says("I [waited|silence practised].")
                        .says(SAID)));
    assertThat(only(report).status()).isEqualTo("open");
  }

  @Test
  void anIntentionWithNothingToFollowStaysOpen() {
    PortfolioBuilder portfolio = new PortfolioBuilder();
    for (int i = 1; i <= 8; i++) {
      portfolio.held("2026-01-0" + i, "Priya", "0" + i, 1);
      portfolio.note(
          NoteBuilder.reflective("n" + i)
              .date("2026-01-0" + i)
              .client("Priya")
              .says(i == 1 ? "I [want|intention practised] to do better." : "Fine."));
    }
    assertThat(only(Reports.of(portfolio)).status()).isEqualTo("open");
  }
}
