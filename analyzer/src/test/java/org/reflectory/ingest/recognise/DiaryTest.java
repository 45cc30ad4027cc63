package org.reflectory.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reflectory.ingest.Reading;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.Portfolio;

class DiaryTest {
  private static final String HEADER =
      "<tr><td rowspan=2>Date/ Ref</td><td rowspan=2>Coachee</td><td rowspan=2>Overview of issue</td><td colspan=2>Methodology</td><td rowspan=2>Feedback</td><td>Reflective Notes</td></tr>"
          + "<tr><td>Planned approach/ Prep</td><td>Tools used</td><td>Personal Development Points</td></tr>";

  private static Portfolio diary(String rows) {
    return Reading.portfolio(
        "diary.html", "<h2>Coaching diary</h2><table>" + HEADER + rows + "</table>");
  }

  @Test
  void makesEachRowANoteWithASectionForEachColumn() {
    Portfolio portfolio =
        diary(
            "<tr><td>23/01/25 / 01</td><td>Priya</td><td>Works late</td><td><ul><li>Read notes</li><li>Plan: GROW</li></ul></td><td>GROW<br>Scaling</td><td>It helped</td><td><p>I waited.</p><p>Count to five.</p></td></tr>");

    Note note = portfolio.notes().getFirst();
    assertThat(note.kind()).isEqualTo(NoteKind.DIARY);
    assertThat(note.metadata().date()).isEqualTo(LocalDate.of(2025, 1, 23));
    assertThat(note.metadata().client()).isEqualTo("Priya");
    assertThat(note.metadata().ref()).isEqualTo("01");
    assertThat(Reading.outline(note))
        .containsExactly(
            "heading 23/01/25 / 01",
            "heading Priya",
            "heading Overview of issue",
            "PURPOSE Works late",
            "heading Planned approach/ Prep",
            "PREPARATION Read notes",
            "PREPARATION Plan: GROW",
            "heading Tools used",
            "TOOLS GROW",
            "TOOLS Scaling",
            "heading Feedback",
            "FEEDBACK It helped",
            "heading Reflective Notes Personal Development Points",
            "CONCLUSIONS I waited.",
            "CONCLUSIONS Count to five.");
  }

  @Test
  void skipsRowsWithPlaceholdersOnly() {
    assertThat(
            diary("<tr><td></td><td></td><td></td><td>-</td><td>-</td><td>-</td><td>-</td></tr>")
                .notes())
        .isEmpty();
  }

  @Test
  void readsTitlesOnTwoLinesOfAFlatTable() {
    Portfolio portfolio =
        Reading.portfolio(
            "diary.txt",
            "Date/ Ref\tCoachee\tOverview of issue\tMethodology\t\tFeedback\tReflective Notes\n\t\t\tPlanned approach/ Prep\tTools used\t\tPersonal Development Points\n"
                + "23.01.25/ 02\tMarcus\tCV\tread it\tscaling\tnone\ttoo much advice\n");

    assertThat(Reading.outline(portfolio.notes().getFirst()))
        .contains(
            "PREPARATION read it", "TOOLS scaling", "FEEDBACK none", "CONCLUSIONS too much advice");
    assertThat(portfolio.notes().getFirst().metadata().ref()).isEqualTo("02");
  }

  @Test
  void keepsAssessorsCommentsApart() {
    Portfolio portfolio =
        Reading.portfolio(
            "diary.csv",
            "Date,Coachee,Tools used,Feedback,Assessor comments\n23/01/25,Priya,GROW,It helped,Good use of GROW\n");

    assertThat(Reading.outline(portfolio.notes().getFirst()))
        .contains("assessor Good use of GROW", "TOOLS GROW");
  }

  @Test
  void givesLogRowsWhereItsHoursAreTheOnlyLog() {
    String diary = "Date,Client,Hours,Tools used,Feedback\n23/01/25,Priya,1.5,GROW,It helped\n";

    assertThat(Reading.portfolio("diary.csv", diary).log())
        .extracting(LogRow::client, LogRow::hours)
        .containsExactly(tuple("Priya", 1.5));
    assertThat(
            Reading.portfolio(
                    "diary.csv", diary, "log.csv", "Date,Client,Hours\n30/01/25,Marcus,1\n")
                .log())
        .extracting(LogRow::client)
        .containsExactly("Marcus");
  }

  @Test
  void readsADiaryKeptAsText() {
    Portfolio portfolio =
        Reading.portfolio(
            "x.md",
            "# Coaching diary\n\n## 23 January 2025 - Priya\n\nPlanned approach: GROW\n\nFeedback: it helped\n\n## 30 January 2025 - Marcus\n\nTools used: scaling\n");

    assertThat(portfolio.notes())
        .extracting(Note::kind, note -> note.metadata().client())
        .containsExactly(tuple(NoteKind.DIARY, "Priya"), tuple(NoteKind.DIARY, "Marcus"));
    assertThat(Reading.outline(portfolio.notes().getFirst()))
        .contains("PREPARATION GROW", "FEEDBACK it helped");
  }

  @Test
  void goesOnWithATableThatAPageBreakCut() {
    Portfolio portfolio =
        Reading.portfolio(
            "diary.html",
            "<table><tr><td>Date</td><td>Coachee</td><td>Tools used</td><td>Feedback</td></tr><tr><td>23/01/25</td><td>Priya</td><td>GROW</td><td>good</td></tr></table><p>2</p>"
                + "<table><tr><td>30/01/25</td><td>Marcus</td><td>scaling</td><td>fine</td></tr></table>");

    assertThat(portfolio.notes())
        .extracting(note -> note.metadata().client())
        .containsExactly("Priya", "Marcus");
  }
}
