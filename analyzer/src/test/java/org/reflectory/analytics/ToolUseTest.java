package org.reflectory.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.reflectory.finding.Evidence;
import org.reflectory.finding.Report;
import org.reflectory.finding.ToolUse;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.fixture.Reports;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;

class ToolUseTest {

  /**
   * Three sessions; scaling in two of them, in the first both in diary and note and there twice.
   */
  private static PortfolioBuilder portfolio() {
    return new PortfolioBuilder()
        .held("2026-01-05", "Priya", "01", 1)
        .held("2026-01-12", "Tom", "02", 1)
        .held("2026-02-02", "Tom", "03", 1)
        .note(
            NoteBuilder.diary("d1")
                .date("2026-01-05")
                .client("Priya")
                .says(Section.TOOLS, "[Scaling|scaling practised!], [SWOT|swot practised!]"))
        .note(
            NoteBuilder.reflective("n1")
                .date("2026-01-05")
                .client("Priya")
                .says(
                    "I drew a [scale|scaling practised!] and we went back to the [scale|scaling practised!].")
                .says("Then [GROW|grow practised!], from [goal|grow-goal practised] on."))
        .note(
            NoteBuilder.reflective("n2")
                .date("2026-01-12")
                .client("Tom")
                .says("I had planned a [wheel of life|wheel-of-life planned!].")
                .says(
                    "I once read about [OSKAR|oskar mentioned!]; [scaling|scaling gap!] fell flat."))
        .note(
            NoteBuilder.reflective("n3")
                .date("2026-02-02")
                .client("Tom")
                .says("[Scaling|scaling practised!] from 1 to 10.")
                .says("I meant to use [scaling|scaling planned!] again."))
        .note(
            NoteBuilder.of(NoteKind.SUPERVISION, "s1")
                .date("2026-02-03")
                .says("We looked at my [SWOT|swot practised!]."));
  }

  private static ToolUse use(Report report, String term) {
    return report.tools().stream()
        .filter(tool -> tool.term().equals(term))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aToolCountsOnceASessionWhereverItIsWritten() {
    ToolUse scaling = use(Reports.of(portfolio()), "scaling");
    assertThat(scaling.sessions()).isEqualTo(2);
    assertThat(scaling.of()).isEqualTo(3);
    assertThat(scaling.planned()).as("planned and practised in one session is practised").isZero();
    assertThat(scaling.first()).hasToString("2026-01-05");
    assertThat(scaling.last()).hasToString("2026-02-02");
    assertThat(scaling.byMonth())
        .containsExactly(
            new ToolUse.MonthCount("2026-01", 1), new ToolUse.MonthCount("2026-02", 1));
    assertThat(scaling.byClient())
        .extracting(ToolUse.ClientCount::client, ToolUse.ClientCount::sessions)
        .containsExactlyInAnyOrder(tuple("Priya", 1), tuple("Tom", 1));
  }

  @Test
  void onlySessionsCountAndNotWhatSupervisionTells() {
    assertThat(use(Reports.of(portfolio()), "swot").sessions()).isEqualTo(1);
  }

  @Test
  void aToolThatWasOnlyPlannedIsSaidToBe() {
    ToolUse wheel = use(Reports.of(portfolio()), "wheel-of-life");
    assertThat(wheel.sessions()).isZero();
    assertThat(wheel.planned()).isEqualTo(1);
    assertThat(wheel.first()).isNull();
    assertThat(wheel.byMonth()).isEmpty();
  }

  @Test
  void aToolThatWasOnlyMentionedIsNoneAndGrowsStagesAreNoTools() {
    assertThat(Reports.of(portfolio()).tools())
        .extracting(ToolUse::term)
        .containsExactly("scaling", "grow", "swot", "wheel-of-life");
  }

  @Test
  void sessionsAndNotesListWhatWasPractisedInThem() {
    Report report = Reports.of(portfolio());
    assertThat(report.sessions().get(0).tools())
        .containsExactlyInAnyOrder("scaling", "swot", "grow");
    assertThat(report.sessions().get(1).tools()).isEmpty();
    assertThat(report.notes())
        .filteredOn(n -> n.id().equals("n1"))
        .flatExtracting(n -> n.tools())
        .containsExactly("scaling", "grow");
    assertThat(report.notes())
        .filteredOn(n -> n.id().equals("s1"))
        .flatExtracting(n -> n.tools())
        .isEmpty();
  }

  @Test
  void everySentenceBehindANumberIsThere() {
    assertThat(use(Reports.of(portfolio()), "scaling").evidence())
        .extracting(Evidence::noteId)
        .containsExactly("d1", "n1", "n2", "n3", "n3");
  }

  @Test
  void sessionsWithoutADateOrACoacheeAreCountedInTheTotal() {
    Report report =
        Reports.of(
            new PortfolioBuilder()
                .note(NoteBuilder.reflective("n1").says("I used [scaling|scaling practised!].")));
    assertThat(use(report, "scaling").sessions()).isEqualTo(1);
    assertThat(use(report, "scaling").byMonth()).isEmpty();
    assertThat(use(report, "scaling").byClient()).isEmpty();
    assertThat(use(report, "scaling").first()).isNull();
  }
}
