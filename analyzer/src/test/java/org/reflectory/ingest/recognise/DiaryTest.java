package org.reflectory.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reflectory.ingest.Reading;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;
import org.reflectory.portfolio.Guess;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.Portfolio;

class DiaryTest {
  private static final String HEADER =
      "<tr><td rowspan=2>Date/ Ref</td><td rowspan=2>Coachee</td><td rowspan=2>Overview of"
          + " issue</td><td colspan=2>Methodology</td><td rowspan=2>Feedback</td><td>Reflective"
          + " Notes</td></tr><tr><td>Planned approach/ Prep</td><td>Tools used</td><td>Personal"
          + " Development Points</td></tr>";

  private static Portfolio diary(String rows) {
    return Reading.portfolio(
        "diary.html", "<h2>Coaching diary</h2><table>" + HEADER + rows + "</table>");
  }

  private static final String PLAIN =
      "<table><tr><td>Ref / date</td><td>Who</td><td>Overview</td><td>Prep</td><td>Tools used</td><td>Feedback</td></tr>";

  @Test
  void takesNoRowForTitlesBecauseOfItsWords() {
    Portfolio portfolio =
        Reading.portfolio(
            "diary.html",
            PLAIN
                + "<tr><td>RN 1<br>3 Mar 25</td><td>Jas</td><td>Rota</td><td>Read my notes</td><td>GROW</td><td>Glad</td></tr>"
                + "<tr><td>RN 2<br>10 Mar 25</td><td>Olu</td><td>Budget</td><td>Chose one tool, planned how to use it</td><td>Scaling</td><td>Learned a lot</td></tr>"
                + "<tr><td>RN 3<br>17 Mar 25</td><td>Jas</td><td>Rota</td><td>Set the room</td><td>GROW</td><td></td></tr></table>");

    assertThat(portfolio.notes())
        .extracting(
            note -> note.metadata().ref(),
            note ->
                note.passages().stream()
                    .filter(passage -> passage.section() == Section.PREPARATION)
                    .count())
        .containsExactly(tuple("RN 1", 2L), tuple("RN 2", 2L), tuple("RN 3", 2L));
  }

  @Test
  void joinsADateThatAPageEndBroke() {
    Portfolio portfolio =
        Reading.portfolio(
            "diary.html",
            "<table><tr><td>Date</td><td>Ref</td><td>Coachee</td><td>Prep</td><td>Tools used</td><td>Feedback</td></tr>"
                + "<tr><td>11</td><td>04</td><td>Jas</td><td>Read my</td><td>GROW</td><td>Glad of</td></tr>"
                + "<tr><td>Sep 2024</td><td></td><td></td><td>notes</td><td></td><td>the quiet</td></tr>"
                + "<tr><td>3 Oct</td><td>05</td><td>Olu</td><td>None</td><td>GROW</td><td>Glad</td></tr>"
                + "<tr><td>2024</td><td></td><td></td><td></td><td></td><td>again</td></tr></table>");

    assertThat(portfolio.problems()).isEmpty();
    assertThat(portfolio.notes())
        .extracting(note -> note.metadata().date())
        .containsExactly(LocalDate.of(2024, 9, 11), LocalDate.of(2024, 10, 3));
  }

  @Test
  void takesAnEmptyLabelForAPartThatIsMissing() {
    Portfolio portfolio =
        Reading.portfolio(
            "diary.md",
            "# Diary\n\n## S1 · 3 March 2025 · Jas\n\n- **prep:**\n- **tools:** GROW\n- **to self:** wait longer\n");

    assertThat(Reading.outline(portfolio.notes().getFirst()))
        .noneMatch(line -> line.startsWith("PREPARATION"));
  }

  @Test
  void makesEachRowANoteWithASectionForEachColumn() {
    Portfolio portfolio =
        diary(
            "<tr><td>23/01/25 / 01</td><td>Priya</td><td>Works late</td><td><ul><li>Read"
                + " notes</li><li>Plan: GROW</li></ul></td><td>GROW<br>Scaling</td><td>It"
                + " helped</td><td><p>I waited.</p><p>Count to five.</p></td></tr>");

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
            "Date/ Ref\tCoachee\tOverview of issue\tMethodology\t\tFeedback\tReflective Notes\n"
                + "\t\t\tPlanned approach/ Prep\tTools used\t\tPersonal Development Points\n"
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
            "Date,Coachee,Tools used,Feedback,Assessor comments\n"
                + "23/01/25,Priya,GROW,It helped,Good use of GROW\n");

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
            "# Coaching diary\n\n"
                + "## 23 January 2025 - Priya\n\n"
                + "Planned approach: GROW\n\n"
                + "Feedback: it helped\n\n"
                + "## 30 January 2025 - Marcus\n\n"
                + "Tools used: scaling\n");

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
            "<table><tr><td>Date</td><td>Coachee</td><td>Tools"
                + " used</td><td>Feedback</td></tr><tr><td>23/01/25</td><td>Priya</td><td>GROW</td><td>good</td></tr></table><p>2</p>"
                + "<table><tr><td>30/01/25</td><td>Marcus</td><td>scaling</td><td>fine</td></tr></table>");

    assertThat(portfolio.notes())
        .extracting(note -> note.metadata().client())
        .containsExactly("Priya", "Marcus");
  }

  private static final String COLUMNS =
      "<tr><td>Ref/"
          + " date</td><td>Coachee</td><td>Issue</td><td>Prep</td><td>Tools</td><td>Feedback</td><td>Learning</td></tr>";

  @Test
  void joinsARowThatGoesOnAtTheTopOfAPage() {
    Portfolio portfolio =
        Reading.portfolio(
            "diary.html",
            "<table>"
                + COLUMNS
                + "<tr><td>01 3/3/25</td><td>Jas</td><td>Hours</td><td>Read the"
                + " file</td><td>GROW</td><td>good</td><td>waited</td></tr>"
                + COLUMNS
                + "<tr><td></td><td></td><td></td><td>and drew the"
                + " wheel</td><td></td><td></td><td></td></tr><tr><td colspan=7>Spring"
                + " term</td></tr>"
                + "<tr><td>02<br>10/3/25</td><td>Olu</td><td>Board</td><td>none</td><td>scaling</td><td>fine</td><td>slower</td></tr></table>");

    assertThat(portfolio.notes())
        .extracting(note -> note.metadata().ref(), note -> note.metadata().date())
        .containsExactly(
            tuple("01", LocalDate.of(2025, 3, 3)), tuple("02", LocalDate.of(2025, 3, 10)));
    assertThat(Reading.outline(portfolio.notes().getFirst()))
        .contains("PREPARATION Read the file", "PREPARATION and drew the wheel");
  }

  @Test
  void leavesSamplesStruckRowsAndSessionsThatWereCancelledOut() {
    Portfolio portfolio =
        Reading.portfolio(
            "diary.html",
            "<table>"
                + COLUMNS
                + "<tr><td>e.g. 1/1/25</td><td>A N Other</td><td>(example)"
                + " conflict</td><td>(example) read file</td><td>(example) GROW</td><td>(example)"
                + " fine</td><td></td></tr><tr><td><s>01"
                + " 3/3/25</s></td><td><s>Jas</s></td><td><s>x</s></td><td><s>y</s></td><td></td><td></td><td></td></tr><tr><td>02"
                + " 10/3/25</td><td>Olu</td><td>Cancelled -"
                + " ill</td><td></td><td></td><td></td><td></td></tr><tr><td>03"
                + " 17/3/25</td><td>Olu</td><td>After the cancelled"
                + " one</td><td>notes</td><td>GROW</td><td>fine</td><td>slower</td></tr></table>");

    assertThat(portfolio.notes()).extracting(note -> note.metadata().ref()).containsExactly("03");
    assertThat(portfolio.guesses())
        .extracting(Guess::what)
        .containsExactly("sample row", "struck row", "cancelled session");
    assertThat(portfolio.problems()).isEmpty();
  }

  @Test
  void takesTheCoacheeFromTheHeadingOverTheTable() {
    String columns = "<tr><td>Date</td><td>Prep</td><td>Tools</td><td>Feedback</td></tr>";

    assertThat(
            Reading.portfolio(
                    "diary.html",
                    "<h1>Diary</h1><h2>Jas</h2><table>"
                        + columns
                        + "<tr><td>3/3/25</td><td>notes</td><td>GROW</td><td>good</td></tr></table><h2>Olu</h2><table>"
                        + columns
                        + "<tr><td>4/3/25</td><td>notes</td><td>GROW</td><td>good</td></tr></table>")
                .notes())
        .extracting(note -> note.metadata().client())
        .containsExactly("Jas", "Olu");
  }

  @Test
  void readsADiaryWithASessionInEachColumn() {
    Portfolio portfolio =
        Reading.portfolio(
            "diary.csv",
            "Date,3/3/25,10/3/25\n"
                + "Coachee,Jas,Olu\n"
                + "How I prepared,Read notes,Drew the wheel\n"
                + "What I used,GROW,Scaling\n"
                + "What they said,Helpful,Too fast\n"
                + "For me,Wait,Slow down\n");

    assertThat(portfolio.notes())
        .extracting(note -> note.metadata().client())
        .containsExactly("Jas", "Olu");
    assertThat(Reading.outline(portfolio.notes().get(1)))
        .contains(
            "PREPARATION Drew the wheel",
            "TOOLS Scaling",
            "FEEDBACK Too fast",
            "CONCLUSIONS Slow down");
  }

  @Test
  void makesLongRowsUnderATitleForReflectiveNotesSuch() {
    String told = "I waited and she found her own way through the question. ".repeat(12);

    assertThat(
            Reading.portfolio(
                    "portfolio.html",
                    "<h1>Reflective notes</h1><table><tr><td>Date</td><td>Coachee</td><td>What I"
                        + " did</td><td>Reflection</td></tr><tr><td>3/3/25</td><td>Jas</td><td>"
                        + told
                        + "</td><td>"
                        + told
                        + "</td></tr></table>")
                .notes())
        .extracting(Note::kind)
        .containsExactly(NoteKind.REFLECTIVE_NOTE);
  }
}
