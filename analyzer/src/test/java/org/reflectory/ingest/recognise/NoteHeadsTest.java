package org.reflectory.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.ingest.Reading;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.Portfolio;

/** Notes that are headed by a table or written in one are no logs. */
class NoteHeadsTest {
  private static final String PROSE =
      "We met in the small room and I asked what she wanted from the hour. She wanted to stop"
          + " saying yes to everybody. I listened, and then I offered the scale and told her why. I"
          + " noticed how much I wanted to advise her and I held it back, which pleased me.";
  private static final String TEXT = "<p>" + PROSE + "</p>";

  private static String row(String... cells) {
    return Stream.of(cells).collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>"));
  }

  private static String box(String words) {
    return "<tr><td colspan=4>" + words + "</td></tr>";
  }

  private static void isNote(Portfolio portfolio, String topic) {
    assertThat(portfolio.log()).isEmpty();
    assertThat(portfolio.problems()).isEmpty();
    assertThat(portfolio.notes())
        .extracting(
            Note::kind,
            note -> note.metadata().date(),
            note -> note.metadata().client(),
            note -> note.metadata().hours(),
            note -> note.metadata().topic())
        .containsExactly(
            tuple(NoteKind.REFLECTIVE_NOTE, LocalDate.of(2025, 3, 3), "Jas", 1.0, topic),
            tuple(NoteKind.REFLECTIVE_NOTE, LocalDate.of(2025, 3, 6), "Olu", 1.0, topic));
  }

  @Test
  void readsATableOfOneRowOverTextAsItsHead() {
    String titles = row("Date", "Client", "Duration", "Where");
    isNote(
        Reading.portfolio(
            "notes.html",
            "<h2>Session 1</h2><table>"
                + titles
                + row("3 March 2025", "Jas", "1 hr", "Teams")
                + "</table><h3>What I did</h3>"
                + TEXT
                + "<h2>Session 2</h2><table>"
                + titles
                + row("6 March 2025", "Olu", "1 hr", "Office")
                + "</table><h3>What I did</h3>"
                + TEXT),
        null);
  }

  @Test
  void readsTitlesAValueEachAndBoxesAsOneNote() {
    String titles = row("Date", "Coachee", "Time", "Topic");
    String boxes = box("What it was for<br>" + PROSE) + box("What I take from it<br>" + PROSE);
    isNote(
        Reading.portfolio(
            "portfolio.html",
            "<h1>Reflective notes</h1><table>"
                + titles
                + row("3/3/25", "Jas", "60 mins", "Workload")
                + boxes
                + titles
                + row("6/3/25", "Olu", "60 mins", "Workload")
                + boxes
                + "</table>"),
        "Workload");
  }

  @Test
  void readsCellsOfLabelAndValueOverBoxes() {
    String boxes = box("What it was for<br>" + PROSE) + box("What I take from it<br>" + PROSE);
    isNote(
        Reading.portfolio(
            "portfolio.html",
            "<h1>Reflective notes</h1><table>"
                + row("Date: 3/3/25", "Coachee: Jas", "Length: 1 hour", "Room: 4b")
                + boxes
                + "</table><table>"
                + row("Date: 6/3/25", "Coachee: Olu", "Length: 1 hour", "Room: 4b")
                + boxes
                + "</table>"),
        null);
  }

  @Test
  void readsNotesInOneTableThatRunsOverPages() {
    String first = row("Note 01", "Jas – Monday 3rd March 2025 – 1 hr");
    Portfolio portfolio =
        Reading.portfolio(
            "portfolio.html",
            "<h1>Reflective notes</h1><table>"
                + first
                + row("Purpose", PROSE)
                + first
                + row("", "and so it went on for me.")
                + row("Conclusions", PROSE)
                + row("Note 02", "Olu – Thursday 6th March 2025 – 1 hr")
                + row("Purpose", PROSE)
                + row("Conclusions", PROSE)
                + "</table>");

    isNote(portfolio, null);
    assertThat(portfolio.notes())
        .extracting(note -> note.metadata().ref())
        .containsExactly("01", "02");
    assertThat(Reading.outline(portfolio.notes().getFirst()))
        .contains("PURPOSE and so it went on for me.");
  }

  @Test
  void keepsATableOfActionsInItsNote() {
    assertThat(
            Reading.portfolio(
                    "note.html",
                    "<h1>Reflective note 3 - Jas - 3 March 2025</h1>"
                        + TEXT
                        + "<table>"
                        + row("What", "Who", "When")
                        + row("Book a slot", "Jas", "10 March 2025")
                        + row("Ring the bank", "Jas", "12 March 2025")
                        + "</table>"
                        + TEXT)
                .notes())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Coaching log", "My coaching hours", "2. Record of sessions"})
  void keepsALogOfOneSessionALog(String title) {
    assertThat(
            Reading.portfolio(
                    "portfolio.html",
                    "<h1>"
                        + title
                        + "</h1><table>"
                        + row("Date", "Client", "Duration", "Topic")
                        + row("3 March 2025", "Jas", "1 hr", "Workload")
                        + "</table>"
                        + TEXT)
                .log())
        .extracting(LogRow::client)
        .containsExactly("Jas");
  }

  @Test
  void keepsALogWithALongRemarkBelowALog() {
    assertThat(
            Reading.portfolio(
                    "log.html",
                    "<table>"
                        + row("Date", "Client", "Hours", "Topic")
                        + row("3/3/25", "Jas", "1", "a")
                        + row("10/3/25", "Jas", "1", "b")
                        + box(PROSE)
                        + "</table>")
                .log())
        .hasSize(2);
  }

  @Test
  void takesNoFormForTheRestOfALog() {
    Portfolio portfolio =
        Reading.portfolio(
            "portfolio.html",
            "<h1>Coaching log</h1><table>"
                + row("Ref", "Date", "Client", "Hours")
                + row("01", "3/3/25", "Jas", "1")
                + "</table><h1>Reflective notes</h1><table>"
                + row("Date", "3 March 2025")
                + row("Coachee", "Jas")
                + "</table>"
                + TEXT);

    assertThat(portfolio.log()).hasSize(1);
    assertThat(portfolio.notes())
        .extracting(note -> note.metadata().date())
        .containsExactly(LocalDate.of(2025, 3, 3));
  }
}
