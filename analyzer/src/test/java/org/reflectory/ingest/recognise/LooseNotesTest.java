package org.reflectory.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.ingest.Reading;
import org.reflectory.note.NoteKind;
import org.reflectory.portfolio.Guess;
import org.reflectory.portfolio.Portfolio;

/** Many notes in one text, parted and headed in the learner's own way. */
class LooseNotesTest {
  private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 4);
  private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 9);
  private static final String BODY =
      "\n"
          + "I asked her how the month had been, and she told me. I waited, and I was glad that I did.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "--- note 1 ---~Tuesday 4th November. Lena. One hour#--- note 2 ---~Tues 9 Dec. Omar. One hour",
        "=== 1 ===~Lena Tues 4 Nov, 60 minutes#=== 2 ===~Omar Tues 9 Dec, 60 minutes",
        "--note 1--~Tues 4 Nov Lena 1 hr#--note 2~Tues 9 Dec Omar 1 hr",
        "--- Note 1 --- Lena Tues 4 Nov, 1 hr#--- Note 2 --- Omar Tues 9 Dec, 1 hr",
        "Note one~Tuesday the 4th of November, Lena, an hour#Note two~Tuesday the 9th of December, Omar, an hour",
        "1)~4 Nov, Lena, 1 hr#2)~9 Dec, Omar, 1 hr",
        "1) Lena, 4 Nov, 1 hr#2) Omar, 9 Dec, 1 hr",
        "RN 1~Lena 4/11 (1 hr)#RN 2~Omar 9/12 (1 hr)",
        "note 1   Lena, 4 November, 1 hour#note 2   Omar, 9 December, 1 hour"
      })
  void findsNumberedNotes(String first, String second) {
    Portfolio portfolio =
        Reading.portfolio(
            "session notes 2025.txt",
            "Dictated, sorry.\n\n"
                + first.replace('~', '\n')
                + "\n"
                + BODY
                + second.replace('~', '\n')
                + "\n"
                + BODY);

    assertThat(portfolio.notes())
        .filteredOn(note -> note.kind() == NoteKind.REFLECTIVE_NOTE)
        .extracting(
            note -> note.metadata().ref().replaceAll("\\D", ""),
            note -> note.metadata().date(),
            note -> note.metadata().client(),
            note -> note.metadata().hours())
        .containsExactly(tuple("1", NOVEMBER, "Lena", 1.0), tuple("2", DECEMBER, "Omar", 1.0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "*****~Lena, 4/11#*****~Omar, 9/12",
        "=====~Session w/ Lena 4/11#=====~Session w/ Omar 9/12",
        "==== Session w/ Lena 4/11 ====#==== Session w/ Omar 9/12 ====",
        "......................~Tues 4 Nov~Lena#......................~Tues 9 Dec~Omar",
        "Lena~Tues 4 Nov#Omar~Tues 9 Dec",
        "Tues 4th Nov - Lena#Tues 9th Dec - Omar",
        "Tues 4th Nov, Lena, depot#Tues 9th Dec, Omar, by phone",
        "LENA. 4 NOVEMBER 2025.#OMAR. 9 DECEMBER 2025."
      })
  void findsNotesWithoutNumbers(String first, String second) {
    Portfolio portfolio =
        Reading.portfolio(
            "session notes 2025.txt",
            first.replace('~', '\n') + "\n" + BODY + second.replace('~', '\n') + "\n" + BODY);

    assertThat(portfolio.notes())
        .extracting(
            note -> note.kind(),
            note -> note.metadata().date(),
            note -> note.metadata().client().toLowerCase(java.util.Locale.ROOT))
        .containsExactly(
            tuple(NoteKind.REFLECTIVE_NOTE, NOVEMBER, "lena"),
            tuple(NoteKind.REFLECTIVE_NOTE, DECEMBER, "omar"));
  }

  @Test
  void findsNotesUnderDaysAloneAndTheNameTheirTextBeginsWith() {
    Portfolio portfolio =
        Reading.portfolio(
            "journal 2025.txt",
            "Tues 4 Nov\nLena. " + BODY.strip() + "\n\nTues 9 Dec\nOmar. " + BODY.strip() + "\n");

    assertThat(portfolio.notes())
        .extracting(note -> note.metadata().date(), note -> note.metadata().client())
        .containsExactly(tuple(NOVEMBER, "Lena"), tuple(DECEMBER, "Omar"));
    assertThat(portfolio.guesses()).extracting(Guess::what).contains("client");
  }

  @Test
  void findsEntriesThatAreAParagraphEach() {
    Portfolio portfolio =
        Reading.portfolio(
            "diary 2025.md",
            "# Diary\n\n"
                + "- 4 Nov, Lena (01): read her notes, used GROW, she liked the quiet, I told her too much.\n"
                + "- 6 Nov, Omar (02): no time to prepare, scaling, he said it helped, I was slow.\n"
                + "- 9 Dec, Lena (03): read 01, drew a wheel for her, she wants more of it, I waited.\n");

    assertThat(portfolio.notes())
        .extracting(
            note -> note.kind(),
            note -> note.metadata().ref(),
            note -> note.metadata().date(),
            note -> note.metadata().client())
        .containsExactly(
            tuple(NoteKind.DIARY, "01", NOVEMBER, "Lena"),
            tuple(NoteKind.DIARY, "02", LocalDate.of(2025, 11, 6), "Omar"),
            tuple(NoteKind.DIARY, "03", DECEMBER, "Lena"));
  }

  @Test
  void leavesDaysAndNamesWithinANoteAlone() {
    Portfolio portfolio =
        Reading.portfolio(
            "note.txt",
            "Reflective note 5\n"
                + "Date: 4 November 2025\n"
                + "Coachee: Lena\n\n"
                + "She had three days in mind:\n"
                + "2 December\n"
                + "9 December\n"
                + "16 December\n"
                + "She chose the second, and we spent twenty minutes on what to say.\n\n"
                + "-----\n\n"
                + "Feedback\n"
                + "\"It helped.\"\n"
                + "Lena\n\n"
                + "1. Silence\n"
                + "2. Short questions\n\n"
                + "Next session: 9 Dec, Lena, 1 hr\n"
                + "5 November 2025\n");

    assertThat(portfolio.notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.metadata().date()).isEqualTo(NOVEMBER);
              assertThat(note.metadata().hours()).isNull();
              assertThat(note.text()).contains("16 December", "5 November 2025");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Length: 1 hour 30 mins|1.5",
        "Length: 1h 15 (her room)|1.25",
        "Duration: an hour and a quarter|1.25",
        "Time: 75 min|1.25",
        "Time: 2pm, about an hour|1",
        "Length - three quarters of an hour|0.75",
        "1 hr 15, her room|1.25",
        "1 1/4 hrs, by phone|1.25",
        "Time: it ran to just over the hour|"
      })
  void takesTheLengthInTheHeaderForTheNotes(String line, Double hours) {
    Portfolio portfolio =
        Reading.portfolio(
            "n.txt",
            "Note 3\nDate: 4 November 2025\nCoachee: Lena\n"
                + line
                + "\n\nWe spent twenty minutes on the agreement and half an hour on the rota.\n");

    assertThat(portfolio.notes())
        .extracting(note -> note.metadata().hours())
        .containsExactly(hours);
  }

  @Test
  void takesWhatStandsBesideTheDate() {
    Portfolio portfolio =
        Reading.portfolio(
            "n.txt", "Date: 4.11.25 (RN 07), 1 hr 15\nWho: Lena\nWhere: depot\n" + BODY);

    assertThat(portfolio.notes())
        .extracting(
            note -> note.metadata().date(),
            note -> note.metadata().client(),
            note -> note.metadata().ref(),
            note -> note.metadata().hours())
        .containsExactly(tuple(NOVEMBER, "Lena", "RN 07", 1.25));
  }

  @Test
  void knowsTheLearnersOwnLeadInsAndLendsNoneToTheNextEntry() {
    Portfolio portfolio =
        Reading.portfolio(
            "diary.md",
            "# Coaching diary 2025-26\n\n"
                + "## 4 November. Lena (01)\n\n"
                + "- **Beforehand:** read her form.\n"
                + "- **Used:** a wheel.\n"
                + "- **What they said:** it helped.\n"
                + "- **For me:** shorter questions.\n\n"
                + "## 9 December. Omar (02)\n\n"
                + "- **Got ready:** on the bus.\n"
                + "- **Used:** scaling.\n"
                + "- **Note to self:** wait.\n");

    assertThat(portfolio.notes())
        .extracting(
            note -> note.kind(),
            note -> note.metadata().ref(),
            note -> note.metadata().date(),
            note -> note.metadata().client())
        .containsExactly(
            tuple(NoteKind.DIARY, "01", NOVEMBER, "Lena"),
            tuple(NoteKind.DIARY, "02", DECEMBER, "Omar"));
    assertThat(Reading.outline(portfolio.notes().getFirst()))
        .contains(
            "PREPARATION read her form.",
            "TOOLS a wheel.",
            "FEEDBACK it helped.",
            "CONCLUSIONS shorter questions.");
    assertThat(Reading.outline(portfolio.notes().getLast()))
        .contains("PREPARATION on the bus.", "TOOLS scaling.", "CONCLUSIONS wait.")
        .noneMatch(passage -> passage.startsWith("FEEDBACK"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Diary: Lena, Tues 4 Nov|Prep: read her form|2025-11-04",
        "Lena 4.11|Prep: read her form|2025-11-04",
        "Lena yesterday|Prep: read her form|2025-11-04",
        "Tuesday with Lena|Prep: read her form|2025-11-04",
        "diary|Date: 4/11~Who: Lena~Prep: read her form|2025-11-04",
        "diary|Lena today, an hour. I read her form first.|2025-11-05",
        "diary Lena|Prep: read her form|2025-11-05"
      })
  void readsADiaryThatIsKeptAsMails(String subject, String body, LocalDate day) {
    Portfolio portfolio =
        Reading.portfolio(
            "diary mails/one.eml",
            "From: Kit <kit@mail.example>\nTo: Kit <kit@mail.example>\nDate: Wed, 05 Nov 2025 21:05:12 +0000\nSubject: "
                + subject
                + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
                + body.replace('~', '\n')
                + "\nFeedback: it helped.\nMe: wait longer.\n");

    assertThat(portfolio.notes())
        .extracting(
            note -> note.kind(), note -> note.metadata().date(), note -> note.metadata().client())
        .containsExactly(tuple(NoteKind.DIARY, day, "Lena"));
    assertThat(Reading.outline(portfolio.notes().getFirst()))
        .contains("FEEDBACK it helped.", "CONCLUSIONS wait longer.");
  }

  @Test
  void readsTwoEntriesInOneMail() {
    Portfolio portfolio =
        Reading.portfolio(
            "diary/one.eml",
            "From: Kit <kit@mail.example>\nTo: Kit <kit@mail.example>\nDate: Wed, 10 Dec 2025 21:05:12 +0000\nSubject: catching up\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
                + "Two for the diary.\n\nDate: 4/11 RN01\nWho: Lena\nPrep: read her form\n\nDate: 9/12 RN02\nWho: Omar\nTools: scaling\n");

    assertThat(portfolio.notes())
        .extracting(
            note -> note.metadata().ref(),
            note -> note.metadata().date(),
            note -> note.metadata().client())
        .containsExactly(tuple("RN01", NOVEMBER, "Lena"), tuple("RN02", DECEMBER, "Omar"));
    assertThat(Reading.outline(portfolio.notes().getLast()))
        .noneMatch(passage -> passage.startsWith("PREPARATION"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "index.txt", "00 Contents.txt", "Cover sheet.txt"})
  void takesNoIndexOfTheFilesForANote(String file) {
    assertThat(
            Reading.portfolio(
                    file,
                    "What is in this folder and how I worked.\n\nIn each session I asked the coachee what"
                        + " they wanted, I listened and used the scale, and at the end I asked how it had"
                        + " been for them. I learned that I talk too much.\n")
                .notes())
        .noneMatch(note -> note.kind() == NoteKind.REFLECTIVE_NOTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Leader", "Colleague", "Staff member", "Participant", "Pseudonym"})
  void readsALabelledCoachee(String label) {
    assertThat(
            Reading.portfolio(
                    "record 1.txt",
                    "Record of coaching no. 1\nTuesday 4 March 2025\n"
                        + label
                        + ": Jas\n\nWe met in the library and I asked what she wanted from the session. I"
                        + " listened and then offered the scale.\n")
                .notes())
        .extracting(note -> note.metadata().client())
        .containsExactly("Jas");
  }
}
