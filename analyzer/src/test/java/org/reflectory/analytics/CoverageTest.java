package org.reflectory.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reflectory.finding.CriterionCoverage;
import org.reflectory.finding.CriterionCoverage.Count;
import org.reflectory.finding.CriterionCoverage.Verdict;
import org.reflectory.finding.Evidence;
import org.reflectory.finding.Report;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.fixture.Reports;
import org.reflectory.fixture.Shared;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;

class CoverageTest {

  private static CriterionCoverage of(Report report, String criterion) {
    return report.coverage().stream()
        .filter(c -> c.criterion().equals(criterion))
        .findFirst()
        .orElseThrow();
  }

  /** Sessions of two hours, each with a note of this sentence. */
  private static PortfolioBuilder sessions(int number, String sentence) {
    PortfolioBuilder portfolio = new PortfolioBuilder();
    for (int i = 1; i <= number; i++) {
      portfolio.held("2026-01-0" + i, "Priya", "0" + i, 2);
      portfolio.note(
          NoteBuilder.reflective("n" + i).date("2026-01-0" + i).client("Priya").says(sentence));
    }
    return portfolio;
  }

  @Test
  void anEmptyPortfolioCoversNothing() {
    Report report = Reports.of(new PortfolioBuilder());
    assertThat(report.coverage())
        .extracting(CriterionCoverage::verdict)
        .containsOnly(Verdict.MISSING);
    assertThat(report.coverage()).allSatisfy(c -> assertThat(c.missing()).isNotEmpty());
    assertThat(report.coverage()).allSatisfy(c -> assertThat(c.evidence()).isEmpty());
  }

  @Test
  void everyCriterionOfTheProgrammeIsThereInOrder() {
    for (var programme : Shared.corpus().programmes().all()) {
      assertThat(Reports.of(new PortfolioBuilder(), programme.id()).coverage())
          .extracting(CriterionCoverage::criterion)
          .containsExactlyElementsOf(
              Shared.corpus().programmes().criteria(programme).stream().map(c -> c.key()).toList());
    }
  }

  @Test
  void evidenceOfAllThatIsAskedForCovers() {
    CriterionCoverage contract =
        of(
            Reports.of(
                sessions(
                    3,
                    "He [came about goals|grow-goal practised] and we [agreed a contract|contracting practised!].")),
            "8580-501/1.1");
    assertThat(contract.verdict()).isEqualTo(Verdict.COVERED);
    assertThat(contract.explicit()).isTrue();
    assertThat(contract.missing()).isEmpty();
    assertThat(contract.evidence()).extracting(Evidence::noteId).containsExactly("n1", "n2", "n3");
    assertThat(contract.evidenceTotal()).isEqualTo(3);
  }

  @Test
  void partOfItIsThinAndSaysWhatIsMissing() {
    CriterionCoverage contract =
        of(Reports.of(sessions(3, "We [set the limits|boundaries practised].")), "8580-501/1.1");
    assertThat(contract.verdict()).isEqualTo(Verdict.THIN);
    assertThat(contract.explicit()).isFalse();
    assertThat(contract.missing()).anyMatch(m -> m.contains("reason for the coaching"));
    CriterionCoverage once =
        of(
            Reports.of(
                sessions(
                    1, "His [goal|grow-goal practised]; a [contract|contracting practised!].")),
            "8580-501/1.1");
    assertThat(once.verdict()).isEqualTo(Verdict.THIN);
    assertThat(once.missing()).anyMatch(m -> m.contains("1 of 3 sentences"));
  }

  @Test
  void theWrongStanceIsNoEvidence() {
    assertThat(
            of(
                    Reports.of(
                        sessions(
                            3,
                            "I left out the [contract|contracting gap!] and [limits|boundaries mentioned].")),
                    "8580-501/1.1")
                .verdict())
        .isEqualTo(Verdict.MISSING);
  }

  @Test
  void hoursAndCoacheesDecideWhereNumbersAreAskedFor() {
    String sentence =
        "I [asked|questioning practised] and we [looked back|progress-review practised].";
    CriterionCoverage short1 = of(Reports.of(sessions(5, sentence)), "8580-501/2.1");
    assertThat(short1.verdict()).isEqualTo(Verdict.THIN);
    assertThat(short1.counts())
        .containsEntry("hours", new Count(10, 12))
        .containsEntry("clients", new Count(1, 1));
    assertThat(short1.missing()).contains("Hours: 10 of 12.");
    assertThat(of(Reports.of(sessions(6, sentence)), "8580-501/2.1").verdict())
        .isEqualTo(Verdict.COVERED);
  }

  @Test
  void onlySessionsWithSomethingPlannedCountAsPlannedHours() {
    PortfolioBuilder portfolio = sessions(4, "We talked.");
    portfolio
        .note(
            NoteBuilder.diary("d1")
                .date("2026-01-01")
                .client("Priya")
                .says(Section.PREPARATION, "Read her form."))
        .note(
            NoteBuilder.diary("d2")
                .date("2026-01-02")
                .client("Priya")
                .says("I had [prepared|preparation practised] questions."))
        .note(
            NoteBuilder.diary("d3")
                .date("2026-01-03")
                .client("Priya")
                .says("I had not [prepared|preparation gap]."));
    assertThat(of(Reports.of(portfolio), "8580-501/1.3").counts())
        .containsEntry("plannedHours", new Count(4, 12));
  }

  @Test
  void sessionNotesNeverCoverATheoryUnit() {
    Report report =
        Reports.of(
            sessions(
                6,
                "In theory [GROW|grow mentioned!], [contracting|contracting practised!], [ethics|ethics mentioned!] and [feedback|giving-feedback mentioned!]."));
    List<CriterionCoverage> theory =
        report.coverage().stream().filter(c -> c.assessedBy().equals("assignment")).toList();
    assertThat(theory)
        .isNotEmpty()
        .allSatisfy(
            c -> {
              assertThat(c.verdict()).isEqualTo(Verdict.MISSING);
              assertThat(c.counted()).isFalse();
              assertThat(c.missing())
                  .containsExactly(
                      "This is a written assignment. Import it to have it read for this criterion.");
            });
    assertThat(report.coverage())
        .filteredOn(c -> !c.assessedBy().equals("assignment"))
        .allMatch(CriterionCoverage::counted);
  }

  @Test
  void anImportedAssignmentIsReadForItsUnit() {
    Report report =
        Reports.of(
            new PortfolioBuilder()
                .note(
                    NoteBuilder.of(NoteKind.ASSIGNMENT, "a1")
                        .says(
                            "[Coaching ethics|ethics mentioned!] ask for [care|confidentiality mentioned!].")));
    assertThat(report.coverage())
        .filteredOn(c -> c.assessedBy().equals("assignment"))
        .allSatisfy(
            c ->
                assertThat(c.missing())
                    .doesNotContain(
                        "This is a written assignment. Import it to have it read for this criterion."));
  }

  @Test
  void theEvidenceShownIsAHandfulFromDifferentSessions() {
    PortfolioBuilder portfolio = new PortfolioBuilder();
    for (int i = 1; i <= 4; i++) {
      NoteBuilder note = NoteBuilder.reflective("n" + i).date("2026-01-0" + i).client("Priya");
      for (int j = 0; j < 4; j++) {
        note.says(
            "We [agreed|contracting practised" + (i == 4 ? "!" : "") + "] on point " + j + ".");
      }
      portfolio.held("2026-01-0" + i, "Priya", "0" + i, 1).note(note);
    }
    CriterionCoverage contract = of(Reports.of(portfolio), "8580-501/1.1");
    assertThat(contract.evidenceTotal()).isEqualTo(16);
    assertThat(contract.evidence()).hasSize(5);
    assertThat(contract.evidence().get(0).noteId()).as("the explicit one first").isEqualTo("n4");
    assertThat(contract.evidence().subList(0, 4))
        .extracting(Evidence::noteId)
        .doesNotHaveDuplicates();
  }
}
