package org.reflectory.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.note.Origin;
import org.reflectory.portfolio.LogRow;

class SessionLinkerTest {

  private static NoteBuilder note(String id) {
    return NoteBuilder.reflective(id).says("It went well.");
  }

  private static NoteBuilder diary(String id) {
    return NoteBuilder.diary(id).says("It went well.");
  }

  private static Session only(Sessions sessions) {
    assertThat(sessions.sessions()).hasSize(1);
    return sessions.sessions().get(0);
  }

  @Test
  void aRowThatWasHeldIsASession() {
    Session session =
        only(new PortfolioBuilder().held("2026-01-05", "Priya", "01", 1.5).sessions());
    assertThat(session.date()).hasToString("2026-01-05");
    assertThat(session.hours()).isEqualTo(1.5);
    assertThat(Objects.requireNonNull(session.client()).label()).isEqualTo("Priya");
    assertThat(session.place().locator()).isEqualTo("row 2");
    assertThat(session.records()).isEmpty();
  }

  @Test
  void entryAndNoteOfADayAndCoacheeBelongToTheRow() {
    Session session =
        only(
            new PortfolioBuilder()
                .held("2026-01-05", "Priya", null, 1)
                .note(diary("d1").date("2026-01-05").client("Priya"))
                .note(note("n1").date("2026-01-05").client("priya"))
                .sessions());
    assertThat(session.diaryId()).isEqualTo("d1");
    assertThat(session.noteId()).isEqualTo("n1");
  }

  @ParameterizedTest
  @CsvSource({
    "01, 1",
    "01, #1",
    "RN01, Note 1",
    "1, RN 01",
    "Note 1, 001",
    "N-7, 7",
    "3b, RN03b",
    "IV, 4",
    "Entry IX, RN09",
    "II, II."
  })
  void referencesAreTheSameHoweverTheyAreWritten(String inLog, String inNote) {
    Session session =
        only(
            new PortfolioBuilder()
                .held("2026-01-05", "Priya", inLog, 1)
                .note(note("n1").ref(inNote).date("2026-01-19").client("Priya"))
                .sessions());
    assertThat(session.noteId()).isEqualTo("n1");
  }

  @Test
  void theNumberInATitleTellsWhichOfTheCoacheesSessionsItIs() {
    Sessions sessions =
        new PortfolioBuilder()
            .held("2026-01-05", "Priya", null, 1)
            .held("2026-01-12", "Priya", null, 1)
            .held("2026-01-30", "Priya", null, 1)
            .note(
                NoteBuilder.reflective("n1")
                    .date("2026-01-22")
                    .client("Priya")
                    .shows(Origin.HEADING, "Session 2 - Priya - 22 January")
                    .says("It went well."))
            .sessions();
    assertThat(sessions.sessions().get(1).noteId()).isEqualTo("n1");
  }

  @Test
  void aDayWithOneWrongFigureIsFound() {
    Sessions sessions =
        new PortfolioBuilder()
            .held("2026-01-17", "Priya", null, 1)
            .held("2026-02-20", "Priya", null, 1)
            .note(note("n1").date("2026-01-27").client("Priya"))
            .sessions();
    assertThat(sessions.sessions().get(0).noteId()).isEqualTo("n1");
  }

  @ParameterizedTest
  @CsvSource({"01, 10", "1, 11", "3a, 3b", "RN01, RN02", "A, B", "VI, IV"})
  void referencesThatDifferAreNotTheSame(String inLog, String inNote) {
    Sessions sessions =
        new PortfolioBuilder()
            .held("2026-01-05", "Priya", inLog, 1)
            .note(note("n1").ref(inNote).date("2026-01-19").client("Priya"))
            .sessions();
    assertThat(only(sessions).noteId()).isNull();
    assertThat(sessions.unlinked()).containsExactly("n1");
  }

  @Test
  void aNoteWithoutADateIsFoundByItsReference() {
    Sessions sessions =
        new PortfolioBuilder()
            .held("2026-01-05", "Priya", "01", 1)
            .held("2026-01-12", "Priya", "02", 1)
            .note(note("n2").ref("Note 2"))
            .note(note("n1").ref("Note 1").client("Priya"))
            .sessions();
    assertThat(sessions.sessions()).extracting(Session::noteId).containsExactly("n1", "n2");
  }

  @Test
  void aNoteADayOrTwoOffIsTheCoacheesOnlySessionNearby() {
    Sessions sessions =
        new PortfolioBuilder()
            .held("2026-01-05", "Priya", null, 1)
            .held("2026-01-05", "Tom", null, 1)
            .held("2026-02-05", "Priya", null, 1)
            .note(note("n1").date("2026-01-07").client("Priya"))
            .sessions();
    assertThat(sessions.sessions()).extracting(Session::noteId).containsExactly("n1", null, null);
  }

  @Test
  void aNoteBetweenTwoSessionsOfItsCoacheeIsLeftAloneRatherThanGuessed() {
    Sessions sessions =
        new PortfolioBuilder()
            .held("2026-01-05", "Priya", null, 1)
            .held("2026-01-07", "Priya", null, 1)
            .note(note("n1").date("2026-01-06").client("Priya"))
            .sessions();
    assertThat(sessions.sessions()).extracting(Session::noteId).containsOnlyNulls();
    assertThat(sessions.unlinked()).containsExactly("n1");
  }

  @Test
  void aNoteWithoutACoacheeIsFoundByItsDay() {
    Sessions sessions =
        new PortfolioBuilder()
            .held("2026-01-05", "Priya", null, 1)
            .held("2026-01-06", "Tom", null, 1)
            .note(note("n1").date("2026-01-06"))
            .sessions();
    assertThat(sessions.sessions()).extracting(Session::noteId).containsExactly(null, "n1");
  }

  @Test
  void twoCoacheesOfOneDayKeepTheirOwnRecords() {
    Sessions sessions =
        new PortfolioBuilder()
            .held("2026-01-05", "Priya", null, 1)
            .held("2026-01-05", "Tom", null, 1)
            .note(note("tom").date("2026-01-05").client("Tom"))
            .note(note("priya").date("2026-01-05").client("Priya"))
            .note(diary("tomDiary").date("2026-01-05").client("Tom"))
            .sessions();
    assertThat(sessions.sessions()).extracting(Session::noteId).containsExactly("priya", "tom");
    assertThat(sessions.sessions()).extracting(Session::diaryId).containsExactly(null, "tomDiary");
    assertThat(sessions.unlinked()).isEmpty();
  }

  @Test
  void twoSessionsWithOneCoacheeOnOneDayTakeTheirRecordsInOrder() {
    Sessions sessions =
        new PortfolioBuilder()
            .held("2026-01-05", "Priya", null, 1)
            .held("2026-01-05", "Priya", null, 0.5)
            .note(note("first").date("2026-01-05").client("Priya"))
            .note(note("second").date("2026-01-05").client("Priya"))
            .sessions();
    assertThat(sessions.sessions()).extracting(Session::noteId).containsExactly("first", "second");
  }

  @Test
  void referencesAreFollowedBeforeTheOrderOfADay() {
    Sessions sessions =
        new PortfolioBuilder()
            .held("2026-01-05", "Priya", "01", 1)
            .held("2026-01-05", "Priya", "02", 1)
            .note(note("n2").ref("2").date("2026-01-05").client("Priya"))
            .note(note("n1").ref("1").date("2026-01-05").client("Priya"))
            .sessions();
    assertThat(sessions.sessions()).extracting(Session::noteId).containsExactly("n1", "n2");
  }

  @Test
  void aRowWrittenTwiceIsOneSession() {
    Sessions sessions =
        new PortfolioBuilder()
            .held("2026-01-05", "Priya", "01", 1)
            .held("2026-01-12", "Priya", "02", 1)
            .held("2026-01-05", "Priya's", "#1", 1)
            .sessions();
    assertThat(sessions.sessions()).extracting(Session::id).containsExactly("s-r1", "s-r2");
    assertThat(sessions.duplicates()).extracting(LogRow::id).containsExactly("r3");
  }

  @Test
  void rowsThatDifferInLengthOrReferenceAreTwoSessions() {
    Sessions sessions =
        new PortfolioBuilder()
            .held("2026-01-05", "Priya", "01", 1)
            .held("2026-01-05", "Priya", "01", 0.5)
            .held("2026-01-05", "Priya", "02", 1)
            .sessions();
    assertThat(sessions.sessions()).hasSize(3);
    assertThat(sessions.duplicates()).isEmpty();
  }

  @Test
  void rowsWithoutADateAreNeverTakenForOneAnother() {
    assertThat(
            new PortfolioBuilder()
                .held(null, "Priya", null, 1)
                .held(null, "Priya", null, 1)
                .sessions()
                .sessions())
        .hasSize(2);
  }

  @Test
  void cancelledAndSampleRowsAreNoSessionsAndTheSamplesCoacheeIsNobody() {
    Sessions sessions =
        new PortfolioBuilder()
            .row("2026-01-02", "Jean", "00", 1.0, null, LogRow.State.SAMPLE)
            .cancelled("2026-01-05", "Priya", "01")
            .held("2026-01-12", "Priya", "02", 1)
            .sessions();
    assertThat(sessions.sessions()).extracting(Session::id).containsExactly("s-r3");
    assertThat(sessions.clients().clients()).extracting(Client::label).containsExactly("Priya");
  }

  @Test
  void withoutALogTheDiaryIsTheRecordOfSessions() {
    Sessions sessions =
        new PortfolioBuilder()
            .note(diary("d1").date("2026-01-12").client("Priya").hours(1))
            .note(diary("d2").date("2026-01-05").client("Priya").hours(2).topic("first talk"))
            .note(note("n1").date("2026-01-12").client("Priya"))
            .sessions();
    assertThat(sessions.sessions()).extracting(Session::id).containsExactly("s-d2", "s-d1");
    assertThat(sessions.sessions()).extracting(Session::hours).containsExactly(2.0, 1.0);
    assertThat(sessions.sessions()).extracting(Session::noteId).containsExactly(null, "n1");
    assertThat(sessions.sessions()).extracting(Session::diaryId).containsExactly("d2", "d1");
  }

  @Test
  void withoutLogAndDiaryEachNoteIsASession() {
    Sessions sessions =
        new PortfolioBuilder()
            .note(note("n1").date("2026-01-05").client("Priya"))
            .note(note("n2").date("2026-01-05").client("Priya"))
            .note(note("n3"))
            .sessions();
    assertThat(sessions.sessions()).extracting(Session::noteId).containsExactly("n1", "n2", "n3");
    assertThat(sessions.unlinked()).isEmpty();
  }

  @Test
  void aNoteThatHoldsOnlyTheTemplateIsNoRecord() {
    Sessions sessions =
        new PortfolioBuilder()
            .note(
                NoteBuilder.reflective("empty")
                    .date("2026-01-05")
                    .shows(Origin.TEMPLATE, "What went well?"))
            .sessions();
    assertThat(sessions.sessions()).isEmpty();
    assertThat(sessions.unlinked()).isEmpty();
  }

  @Test
  void nothingIsThrownAwayWhenItFitsNoRow() {
    Sessions sessions =
        new PortfolioBuilder()
            .held("2026-01-05", "Priya", "01", 1)
            .note(note("n9").date("2026-05-05").client("Tom"))
            .note(diary("d9").date("2026-05-05").client("Tom"))
            .sessions();
    assertThat(sessions.unlinked()).containsExactlyInAnyOrder("n9", "d9");
    assertThat(sessions.clients().clients())
        .extracting(Client::label)
        .containsExactly("Priya", "Tom");
  }

  @Test
  void idsStayWhenOtherRecordsAreAdded() {
    PortfolioBuilder portfolio =
        new PortfolioBuilder()
            .held("2026-01-05", "Priya", "01", 1)
            .held("2026-01-12", "Tom", "02", 1)
            .note(note("n1").date("2026-01-05").client("Priya"));
    Sessions before = portfolio.sessions();
    Sessions after =
        portfolio
            .held("2026-01-01", "Sam", "00", 1)
            .note(note("n2").date("2026-01-12").client("Tom"))
            .sessions();
    assertThat(after.sessions()).extracting(Session::id).containsAll(ids(before));
    assertThat(after.clients().clients()).containsAll(before.clients().clients());
    assertThat(after.byNote().get("n1")).isEqualTo(before.byNote().get("n1"));
  }

  private static List<String> ids(Sessions sessions) {
    return sessions.sessions().stream().map(Session::id).toList();
  }
}
