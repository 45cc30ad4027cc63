package org.reflectory.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reflectory.finding.NoteFinding;
import org.reflectory.finding.NoteFinding.ModelStage;
import org.reflectory.finding.Report;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.fixture.Reports;

class StagesTest {

  private static NoteFinding note(NoteBuilder note) {
    return Reports.of(new PortfolioBuilder().note(note)).notes().get(0);
  }

  @Test
  void growsStagesTookPlaceWhetherGrowIsNamedOrNot() {
    NoteFinding found =
        note(
            NoteBuilder.reflective("n1")
                .says(
                    "She [chose one|grow-will practised] after [three ideas|grow-options practised].")
                .says("At first [what she wanted|grow-goal practised].")
                .says("We never got to the [facts|grow-reality gap]."));
    assertThat(found.stages()).containsExactly("goal", "options", "will");
    assertThat(found.modelStages())
        .containsExactly(
            new ModelStage("grow", "goal"),
            new ModelStage("grow", "options"),
            new ModelStage("grow", "will"));
  }

  @Test
  void namingTheModelAloneShowsNoStage() {
    assertThat(note(NoteBuilder.reflective("n1").says("I used [GROW|grow practised!].")).stages())
        .isEmpty();
  }

  @Test
  void anotherModelsStagesCountOnlyWhereItWasPractised() {
    String contracting = "We [agreed a contract|contracting practised] first.";
    NoteFinding with =
        note(
            NoteBuilder.reflective("n1")
                .says(contracting)
                .says("I worked with [CLEAR|clear practised!]."));
    NoteFinding planned =
        note(
            NoteBuilder.reflective("n1")
                .says(contracting)
                .says("I will use [CLEAR|clear planned!]."));
    assertThat(with.modelStages()).extracting(ModelStage::model).contains("clear");
    assertThat(planned.modelStages()).extracting(ModelStage::model).doesNotContain("clear");
  }

  @Test
  void aSessionHasTheStagesOfAllItsRecords() {
    Report report =
        Reports.of(
            new PortfolioBuilder()
                .held("2026-01-05", "Priya", "01", 1)
                .note(
                    NoteBuilder.diary("d1")
                        .date("2026-01-05")
                        .client("Priya")
                        .says("[Her aim|grow-goal practised]."))
                .note(
                    NoteBuilder.reflective("n1")
                        .date("2026-01-05")
                        .client("Priya")
                        .says("[Where she is|grow-reality practised].")));
    assertThat(report.sessions().get(0).stages()).isEqualTo(List.of("goal", "reality"));
  }
}
