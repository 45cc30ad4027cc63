package org.reflectory.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.reflectory.ingest.Reading;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.portfolio.CompetenceRow;
import org.reflectory.portfolio.PlanRow;
import org.reflectory.portfolio.Portfolio;

class TablesAndPlansTest {
  private static final String COMPETENCES =
      "<table><tr><td>Competences</td><td>My current level of competence/ evidence of behaviours</td><td>How I have developed these skills</td><td>Identified gaps/ development areas</td></tr>%s</table>";

  @Test
  void readsCompetencesById() {
    Portfolio portfolio =
        Reading.portfolio(
            "table.html",
            COMPETENCES.formatted(
                "<tr><td><p>1. Initiating the coaching relationship:</p><ul><li>establishes trust</li></ul></td><td><p>I can confirm/ evidence competence:</p><p>I send a contract.</p></td><td>By watching others.</td><td><p>Acknowledged gaps:</p><p>I forget limits.</p></td></tr>"
                    + "<tr><td>My own competence</td><td></td><td></td><td>Rushing.</td></tr><tr><td>3. Managing self</td><td>-</td><td></td><td></td></tr>"));

    Note note = portfolio.notes().getFirst();
    assertThat(note.kind()).isEqualTo(NoteKind.COMPETENCE_TABLE);
    assertThat(portfolio.competences())
        .extracting(
            CompetenceRow::competence,
            CompetenceRow::noteId,
            CompetenceRow::evidence,
            CompetenceRow::developed,
            CompetenceRow::gaps)
        .containsExactly(
            tuple(
                "initiating-the-relationship",
                note.id(),
                "I send a contract.",
                "By watching others.",
                "I forget limits."),
            tuple("My own competence", note.id(), "", "", "Rushing."));
    assertThat(Reading.outline(note))
        .contains(
            "template I can confirm/ evidence competence:",
            "EVIDENCE I send a contract.",
            "DEVELOPMENT By watching others.",
            "heading Acknowledged gaps:",
            "GAPS I forget limits.",
            "template establishes trust");
  }

  @Test
  void makesAllCompetenceTablesOfAFileOneNote() {
    Portfolio portfolio =
        Reading.portfolio(
            "table.html",
            COMPETENCES.formatted(
                    "<tr><td>1. Initiating the relationship</td><td>a b</td><td></td><td></td></tr>")
                + COMPETENCES.formatted(
                    "<tr><td>9. Having a flexible approach</td><td>c d</td><td></td><td></td></tr>"));

    assertThat(portfolio.notes()).hasSize(1);
    assertThat(portfolio.competences())
        .extracting(CompetenceRow::competence)
        .containsExactly("initiating-the-relationship", "flexible-approach");
  }

  @Test
  void readsADevelopmentPlan() {
    Portfolio portfolio =
        Reading.portfolio(
            "pdp.csv",
            "Development Item/ Gap,Current impact of this,Remedial/ development action required,How I will know if action point sufficiently addressed,By when\nInterrupting,They lose the thread,Count it,Fewer than two,June 2026\n");

    PlanRow row = portfolio.plan().getFirst();
    assertThat(row.gap()).isEqualTo("Interrupting");
    assertThat(row.impact()).isEqualTo("They lose the thread");
    assertThat(row.action()).isEqualTo("Count it");
    assertThat(row.measure()).isEqualTo("Fewer than two\nJune 2026");
    assertThat(portfolio.notes().getFirst().kind()).isEqualTo(NoteKind.PLAN);
    assertThat(Reading.outline(portfolio.notes().getFirst()))
        .contains(
            "GAPS Interrupting",
            "GAPS They lose the thread",
            "PLAN Count it",
            "PLAN Fewer than two");
  }

  @Test
  void readsAPlanWrittenAsLabelledText() {
    Portfolio portfolio =
        Reading.portfolio(
            "plan.md",
            "# Personal development plan\n\n## Gap: interrupting\n\nImpact: they lose the thread\n\nAction: count it\n\nHow I will know: fewer than two\n\n## Gap: endings\n\nAction: leave ten minutes\n");

    assertThat(portfolio.plan())
        .extracting(PlanRow::gap, PlanRow::impact, PlanRow::action, PlanRow::measure)
        .containsExactly(
            tuple("interrupting", "they lose the thread", "count it", "fewer than two"),
            tuple("endings", "", "leave ten minutes", ""));
  }
}
