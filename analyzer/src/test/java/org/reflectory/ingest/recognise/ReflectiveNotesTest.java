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
import org.reflectory.portfolio.Guess;
import org.reflectory.portfolio.Portfolio;

class ReflectiveNotesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 5, 12);
  private static final String BODY =
      "\n\nPurpose\n\nTo listen to her.\n\nConclusions\n\nI waited and it paid off.\n";

  private static Note only(Portfolio portfolio) {
    assertThat(portfolio.notes()).hasSize(1);
    return portfolio.notes().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "note.txt|Date: 12 May 2025~Coachee: Priya~Ref: 03",
        "note.txt|Date: 12/05/25    Client: Priya    Ref Note #: 03",
        "note.md|---~date: 2025-05-12~client: Priya~ref: 03~---",
        "note.md|# Reflective note 03 - 12 May 2025 - Priya",
        "note.md|## RN: session with Priya, 12.05.2025 (note 03)",
        "note.txt|Reflective note 03 – 12 May 2025 – Priya",
        "note.txt|12 May 2025, Priya, no 03",
        "note.html|<table><tr><td>Date: 12 May 2025</td><td>Coachee Priya</td><td>Ref Note #: 03</td></tr></table><p>",
        "note.html|<table><tr><td>Date</td><td>Coachee</td><td>Ref</td></tr><tr><td>12/5/25</td><td>Priya</td><td>03</td></tr></table><p>",
        "note.html|<table><tr><td>Date</td><td>12/5/25</td></tr><tr><td>Coachee</td><td>Priya</td></tr><tr><td>Ref</td><td>03</td></tr></table><p>",
        "03 Priya 2025-05-12.txt|My notes"
      })
  void readsTheHeaderHoweverItIsWritten(String name, String header) {
    String body = name.endsWith("html") ? BODY.replace("\n\n", "</p><p>") : BODY;
    Note note = only(Reading.portfolio(name, header.replace('~', '\n') + body));

    assertThat(note.kind()).isEqualTo(NoteKind.REFLECTIVE_NOTE);
    assertThat(note.metadata().date()).isEqualTo(DAY);
    assertThat(note.metadata().client()).isEqualTo("Priya");
    assertThat(note.metadata().ref()).isEqualTo("03");
    assertThat(Reading.outline(note))
        .contains("PURPOSE To listen to her.", "CONCLUSIONS I waited and it paid off.");
  }

  @Test
  void splitsManyNotesInOneDocument() {
    Portfolio portfolio =
        Reading.portfolio(
            "notes.md",
            "# Reflective notes\n\n## Session 1 - 12 May 2025 - Priya\n\n### Purpose\n\nTo begin.\n\n### Actions by 19 May\n\nShe will ask.\n\n## Session 2 - 19 May 2025 - Priya\n\n### Purpose\n\nTo go on.\n");

    assertThat(portfolio.notes())
        .extracting(note -> note.metadata().date())
        .containsExactly(DAY, LocalDate.of(2025, 5, 19));
    assertThat(Reading.outline(portfolio.notes().getFirst())).contains("TECHNIQUES She will ask.");
  }

  @Test
  void splitsAtTheTemplatesHeaderRowAlsoBehindASignature() {
    String note =
        "<table><tr><td>Date: %s</td><td>Coachee: %s</td><td>Ref Note #: %s</td></tr><tr><td colspan=3><p>Conclusions:</p><p>I waited.</p></td></tr></table><p>Learner signature</p><p>Date:</p>";

    Portfolio portfolio =
        Reading.portfolio(
            "notes.html",
            note.formatted("12/05/25", "Priya", "01") + note.formatted("19/05/25", "Marcus", "02"));

    assertThat(portfolio.notes())
        .extracting(n -> n.metadata().client(), n -> n.metadata().ref(), n -> n.metadata().date())
        .containsExactly(
            tuple("Priya", "01", DAY), tuple("Marcus", "02", LocalDate.of(2025, 5, 19)));
  }

  @Test
  void doesNotTakeADialogueForAHeader() {
    Note note =
        only(
            Reading.portfolio(
                "n.txt",
                "Date: 12 May 2025\nCoachee: Priya\n\nI asked about the rota.\n\nClient: I never see my own name on it, do I.\n\nCoach: What would change if you did?\n"));

    assertThat(Reading.outline(note))
        .contains("OTHER Client: I never see my own name on it, do I.");
  }

  @Test
  void givesEveryPassageItsSpanInTheText() {
    Note note =
        only(
            Reading.portfolio(
                "n.txt",
                "Date: 12 May 2025\nCoachee: Priya\n\nPurpose: to listen.\n\nI listened.\n"));

    assertThat(note.text())
        .isEqualTo("Date: 12 May 2025\nCoachee: Priya\nPurpose:\nto listen.\nI listened.");
    assertThat(
            String.join("\n", note.passages().stream().map(p -> p.span().of(note.text())).toList()))
        .isEqualTo(note.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Why we met|PURPOSE",
        "Background to the session|PURPOSE",
        "How I prepared|PREPARATION",
        "Planned approach|PREPARATION",
        "What I did|TECHNIQUES",
        "What happened|TECHNIQUES",
        "Tools and techniques|TECHNIQUES",
        "Tools used|TOOLS",
        "Feedback from the coachee|FEEDBACK",
        "What she said about the coaching|FEEDBACK",
        "What went well|CONCLUSIONS",
        "What I'd change|CONCLUSIONS",
        "What would I do differently?|CONCLUSIONS",
        "My reflections|CONCLUSIONS",
        "Personal development points|CONCLUSIONS",
        "Actions agreed|TECHNIQUES",
        "2. Conclusions|CONCLUSIONS"
      })
  void knowsPartsOfANoteByTheirHeadings(String heading, String section) {
    Note note =
        only(
            Reading.portfolio(
                "n.md",
                "# Session with Priya, 12 May 2025\n\n## " + heading + "\n\nMy own words here.\n"));

    assertThat(Reading.outline(note)).contains(section + " My own words here.");
  }

  @Test
  void letsALabelledParagraphLeadOnlyItselfInANoteWithoutParts() {
    Note note =
        only(
            Reading.portfolio(
                "n.md",
                "# Session with Priya, 12 May 2025\n\nWe walked.\n\n**Prep:** read her notes.\n\nThen we sat down.\n"));

    assertThat(Reading.outline(note))
        .contains("PREPARATION read her notes.", "OTHER Then we sat down.");
  }

  @Test
  void takesAFreeTextInTheFirstPersonForANoteAndSaysSo() {
    Portfolio portfolio =
        Reading.portfolio(
            "untitled.txt",
            "Met Dana on 12 May 2025 for our second session. I had planned to use the wheel but when she arrived she was upset, so I dropped my plan and listened. She said that she needed it.\n");

    Note note = only(portfolio);
    assertThat(note.kind()).isEqualTo(NoteKind.REFLECTIVE_NOTE);
    assertThat(note.metadata().date()).isEqualTo(DAY);
    assertThat(note.metadata().client()).isEqualTo("Dana");
    assertThat(portfolio.guesses())
        .extracting(Guess::what)
        .containsExactlyInAnyOrder("kind", "date", "client");
  }

  @Test
  void takesOtherTextForWhatItIs() {
    Portfolio portfolio =
        Reading.portfolio(
            "reading.txt",
            "Whitmore describes a model in four parts, which the course handbook sums up on page nine of its second edition.\n");

    assertThat(only(portfolio).kind()).isEqualTo(NoteKind.OTHER);
  }

  @Test
  void recordsWhatTheFileNameTold() {
    Portfolio portfolio =
        Reading.portfolio(
            "notes/2025-05-12 Priya.md", "I waited longer than ever before in a session.\n");

    assertThat(only(portfolio).metadata().client()).isEqualTo("Priya");
    assertThat(portfolio.guesses()).extracting(Guess::what).contains("date", "client");
  }

  @Test
  void takesUntitledBoxesInTheTemplatesOrderAndSaysSo() {
    String box = "<tr><td colspan=3>%s</td></tr>";
    Portfolio portfolio =
        Reading.portfolio(
            "n.html",
            "<table><tr><td>Date: 12/05/25</td><td>Coachee: Priya</td><td>Ref: 03</td></tr>"
                + box.formatted("She wants to leave on time.")
                + box.formatted("I listened and drew a wheel.")
                + box.formatted("I was slow to start.")
                + "</table>");

    assertThat(Reading.outline(only(portfolio)))
        .contains(
            "PURPOSE She wants to leave on time.",
            "TECHNIQUES I listened and drew a wheel.",
            "CONCLUSIONS I was slow to start.");
    assertThat(portfolio.guesses()).extracting(Guess::what).containsExactly("section");
  }

  @Test
  void doesNotTakeANoteTypedAllInRedForASample() {
    Note note =
        only(
            Reading.portfolio(
                "n.html",
                "<p>Date: 12 May 2025</p><p>Coachee: Priya</p><p style='color:red'>I listened for most of the hour.</p>"));

    assertThat(Reading.outline(note)).contains("OTHER I listened for most of the hour.");
  }
}
