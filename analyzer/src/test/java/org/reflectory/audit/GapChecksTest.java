package org.reflectory.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.finding.AuditFinding;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;
import org.reflectory.note.SourcePlace;
import org.reflectory.portfolio.CompetenceRow;

/** Gaps of the competence table and of the notes, held against diary and plan. */
class GapChecksTest {

  /** A clean portfolio with a competence table of one gap, and a plan. */
  private static class WithGap extends CleanPortfolio {
    private final String gap;
    private final String diarySays;
    private final @Nullable String planSays;

    WithGap(String gap, String diarySays, @Nullable String planSays) {
      this.gap = gap;
      this.diarySays = diarySays;
      this.planSays = planSays;
    }

    @Override
    NoteBuilder diary(int session) {
      NoteBuilder entry = super.diary(session);
      return session == 4 ? entry.says(Section.CONCLUSIONS, diarySays) : entry;
    }

    @Override
    void others(PortfolioBuilder to) {
      super.others(to);
      NoteBuilder table =
          NoteBuilder.of(NoteKind.COMPETENCE_TABLE, "k1")
              .file("competences.docx")
              .says(Section.GAPS, gap);
      to.note(table);
      String written = table.build().text();
      to.competence(
          new CompetenceRow(
              "communicating", "k1", "", "", written, new SourcePlace("competences.docx", "k1")));
      if (planSays != null) {
        to.note(NoteBuilder.of(NoteKind.PLAN, "p1").file("plan.docx").says(Section.PLAN, planSays));
      }
    }

    List<String> gapCodes() {
      return codes().stream().filter(code -> code.contains("gap-not-in")).toList();
    }
  }

  private static final String MACHINE_GUN = "I ask one [question|questioning gap] after another.";

  @Test
  void aGapThatDiaryAndPlanTakeUpIsInOrder() {
    assertThat(
            new WithGap(
                    MACHINE_GUN,
                    "I [asked three things at once|questioning gap] again.",
                    "Practise [asking|questioning planned] one thing at a time.")
                .gapCodes())
        .doesNotContain("competence-gap-not-in-diary", "competence-gap-not-in-pdp");
  }

  @Test
  void aGapThatNeitherTakesUpIsFoundTwice() {
    WithGap portfolio =
        new WithGap(MACHINE_GUN, "I was early.", "Read about [silence|silence planned].");
    assertThat(portfolio.gapCodes())
        .contains("competence-gap-not-in-diary", "competence-gap-not-in-pdp");
    AuditFinding finding = portfolio.found("competence-gap-not-in-pdp").getFirst();
    assertThat(finding.message()).contains("Communicating");
    assertThat(finding.written()).contains("question after another");
    assertThat(finding.where()).extracting(SourcePlace::file).containsExactly("competences.docx");
  }

  @Test
  void theSameWordsDoWhereNoTermIsKnown() {
    assertThat(
            new WithGap(
                    "My written summaries reach people late.",
                    "The summaries that I write reached Tom late again.",
                    "Send written summaries within a day.")
                .gapCodes())
        .doesNotContain("competence-gap-not-in-diary", "competence-gap-not-in-pdp");
  }

  @Test
  void thatATermIsUsedWellDoesNotMeanThatTheDiaryTakesTheGapUp() {
    WithGap portfolio =
        new WithGap(MACHINE_GUN, "I was early.", "Practise [asking|questioning planned] less.") {
          @Override
          NoteBuilder diary(int session) {
            return super.diary(session)
                .says(Section.TOOLS, "[Open questions|questioning practised!]");
          }
        };
    assertThat(portfolio.gapCodes()).contains("competence-gap-not-in-diary");
  }

  @Test
  void withoutAPlanNothingIsMissingFromIt() {
    assertThat(new WithGap(MACHINE_GUN, "I was early.", null).gapCodes())
        .containsExactly("competence-gap-not-in-diary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"None.", "N/A", "None at present.", "No gaps identified here.", "-", "Nil"})
  void noGapIsNoGap(String nothing) {
    assertThat(new WithGap(nothing, "I was early.", "Read [about|silence planned] it.").gapCodes())
        .isEmpty();
  }

  @Test
  void aGapThatComesBackInTheNotesBelongsInThePlan() {
    WithGap portfolio =
        new WithGap("None", "I was early.", "Practise [asking|questioning planned] less.");
    AuditFinding finding = portfolio.found("recurring-gap-not-in-pdp").getFirst();
    assertThat(finding.message()).contains("6 of 6 sessions");
    assertThat(finding.where()).extracting(SourcePlace::file).contains("plan.docx");
    assertThat(
            new WithGap("None", "I was early.", "Count to ten in [silence|silence planned].")
                .gapCodes())
        .isEmpty();
  }
}
