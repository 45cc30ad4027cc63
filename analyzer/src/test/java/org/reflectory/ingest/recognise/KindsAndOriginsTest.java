package org.reflectory.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.ingest.Reading;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Origin;
import org.reflectory.portfolio.Portfolio;

class KindsAndOriginsTest {
  private static final String TEXT =
      "We talked it through in some detail, and I wrote this down afterwards.";

  @ParameterizedTest
  @CsvSource({
    "Coaching contract, contract",
    "Coaching agreement with Priya, contract",
    "Supervision record, supervision",
    "Supervision contract, contract",
    "Feedback sheet, feedback",
    "Observation of a session, observation",
    "My coaching profile, profile",
    "Assignment 3, assignment",
    "Personal development plan, plan"
  })
  void knowsTheKindOfATextByItsTitle(String title, String kind) {
    assertThat(Reading.portfolio("a.md", "# " + title + "\n\n" + TEXT + "\n").notes())
        .extracting(note -> note.kind().id())
        .containsExactly(kind);
    assertThat(Reading.portfolio(title + ".txt", TEXT + "\n").notes())
        .extracting(note -> note.kind().id())
        .containsExactly(kind);
  }

  @Test
  void partsAPortfolioInOneDocument() {
    Portfolio portfolio =
        Reading.portfolio(
            "all.md",
            "# Portfolio\n\nSam Taylor\n\n## Coaching contract\n\n"
                + TEXT
                + "\n\n## Reflective note 1 - 12 May 2025 - Priya\n\n### Purpose\n\n"
                + TEXT
                + "\n\n### Feedback\n\nShe liked it.\n\n## Supervision record 2 June 2025\n\nDuration: 90 minutes\n\n"
                + TEXT
                + "\n");

    assertThat(portfolio.notes())
        .extracting(Note::kind, note -> note.metadata().date(), note -> note.metadata().hours())
        .containsExactly(
            tuple(NoteKind.CONTRACT, null, null),
            tuple(NoteKind.REFLECTIVE_NOTE, LocalDate.of(2025, 5, 12), null),
            tuple(NoteKind.SUPERVISION, LocalDate.of(2025, 6, 2), 1.5));
  }

  @Test
  void readsSeveralSupervisionsInOneFile() {
    Portfolio portfolio =
        Reading.portfolio(
            "Supervision notes.txt",
            "Supervision notes\nSam Taylor\n\n10 December 2025, group, 1 hour\n\n"
                + TEXT
                + "\n\n15 April 2026, one to one, 45 minutes\n\n"
                + TEXT
                + "\n");

    assertThat(portfolio.notes())
        .extracting(Note::kind, note -> note.metadata().date(), note -> note.metadata().hours())
        .containsExactly(
            tuple(NoteKind.SUPERVISION, LocalDate.of(2025, 12, 10), 1.0),
            tuple(NoteKind.SUPERVISION, LocalDate.of(2026, 4, 15), 0.75));
  }

  @Test
  void readsSupervisionsKeptAsATable() {
    Portfolio portfolio =
        Reading.portfolio(
            "Supervision log.csv",
            "Date,Supervisor,Duration,What we covered\n10/12/2025,Dr Lowe,1 hr (group),My habit of rescuing\n");

    assertThat(portfolio.log()).isEmpty();
    assertThat(portfolio.notes())
        .extracting(Note::kind, note -> note.metadata().hours())
        .containsExactly(tuple(NoteKind.SUPERVISION, 1.0));
  }

  @Test
  void partsFeedbackSheetsOfSeveralPeople() {
    Portfolio portfolio =
        Reading.portfolio(
            "Feedback.html",
            "<h1>Feedback on coaching</h1><table><tr><td>Question</td><td>Priya, 23.04.26</td><td>Marcus, 03.06.26</td></tr><tr><td>What helped?</td><td>The quiet.</td><td>The chairs.</td></tr></table><p>Both of them say the same thing about my early sessions.</p>");

    assertThat(portfolio.notes())
        .extracting(Note::kind, note -> note.metadata().client())
        .containsExactly(
            tuple(NoteKind.FEEDBACK, "Priya"),
            tuple(NoteKind.FEEDBACK, "Marcus"),
            tuple(NoteKind.OTHER, null));
    assertThat(Reading.outline(portfolio.notes().get(1)))
        .contains("heading What helped?", "FEEDBACK The chairs.")
        .doesNotContain("FEEDBACK The quiet.");
  }

  @Test
  void takesCriteriaForClaimsAndAssessorsWordsForTheirs() {
    Note note =
        Reading.portfolio(
                "assignment.md",
                "# Unit 501 assignment\n\n2.3 Assess how far you build rapport with a client\n\nI build it by listening first, and I check.\n\n2.4\n\nMy questions are shorter now.\n\n2.4 My own words behind a code.\n\nAssessor comment: say more about this.\n")
            .notes()
            .getFirst();

    assertThat(Reading.outline(note))
        .containsExactly(
            "heading Unit 501 assignment",
            "criterion 2.3 Assess how far you build rapport with a client",
            "OTHER I build it by listening first, and I check.",
            "criterion 2.4",
            "OTHER My questions are shorter now.",
            "criterion 2.4",
            "OTHER My own words behind a code.",
            "assessor Assessor comment: say more about this.");
  }

  @Test
  void neverTakesCoversAndDeclarationsForTheLearnersWords() {
    Portfolio portfolio =
        Reading.portfolio(
            "cover.txt",
            "ILM Level 5 Certificate\n\nSam Taylor\n\nI confirm that this is all my own work.\n\nLearner signature: ........\n\nDate: ........\n");

    assertThat(portfolio.notes()).isEmpty();
  }

  @Test
  void takesRedWordsForSamples() {
    Note note =
        Reading.portfolio(
                "n.html",
                "<h1>Reflective note 1 - 12 May 2025 - Priya</h1><p style='color:#c00000'>Write how it went.</p><p>It went well.</p>")
            .notes()
            .getFirst();

    assertThat(Reading.outline(note)).contains("sample Write how it went.", "OTHER It went well.");
  }

  @Test
  void findsNothingOfTheLearnersInAnEmptyTemplate() {
    Portfolio portfolio =
        Reading.portfolio(
            "template.txt",
            "Coaching Log\n\nDate:\tCoachee\tSession objective/ coaching topic\tReflective Note ref\tSession Time (Hrs)\tCumulative\n"
                + "23.01\tJean\tDifficult relationship with board colleague\t\t1\t1\nCoaching/ Mentoring Log\t\t\t\tCumulative:\t\n\nReflective Notes:\n\n"
                + "Date:\tCoachee\tRef Note #:\n<p>I used the following techniques within the session:</p>\t\t\n<p>Conclusions:</p>\t\t\n\nLearner signature\n\nDate:\n\n"
                + "Development Item/ Gap\tCurrent impact of this\tRemedial/ development action required\tHow I will know if action point sufficiently addressed\n");

    assertThat(portfolio.notes())
        .flatExtracting(Note::passages)
        .noneMatch(passage -> passage.origin() == Origin.WRITTEN);
    assertThat(portfolio.log())
        .extracting(row -> row.client() + " " + row.hours() + " " + row.state())
        .containsExactly("Jean 1.0 SAMPLE");
    assertThat(portfolio.plan()).isEmpty();
    assertThat(portfolio.guesses()).extracting(guess -> guess.what()).contains("sample row");
  }
}
