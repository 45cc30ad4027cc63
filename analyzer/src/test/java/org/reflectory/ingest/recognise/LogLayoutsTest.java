package org.reflectory.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.ingest.Reading;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.LogRow.State;

/** The columns and the layouts in which learners keep their logs. */
class LogLayoutsTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);
  private static final LocalDate SECOND = LocalDate.of(2025, 3, 10);

  private static List<LogRow> log(String text) {
    return Reading.portfolio("log.csv", text).log();
  }

  @Test
  void readsALogWithASessionInEachColumn() {
    assertThat(
            log(
                "Coaching hours record,,,\n"
                    + "Session,1,2,3\n"
                    + "Date,3/3/2025,10/3/2025,17/3/2025\n"
                    + "Mentee,Jas,Olu,Jas\n"
                    + "Length,1 hr,90 min,DNA\n"
                    + "What we worked on,Settling in,Budget,\n"
                    + "Running hours,1,2.5,2.5\n"))
        .extracting(LogRow::date, LogRow::client, LogRow::hours, LogRow::topic, LogRow::cumulative)
        .containsExactly(
            tuple(FIRST, "Jas", 1.0, "Settling in", 1.0),
            tuple(SECOND, "Olu", 1.5, "Budget", 2.5),
            tuple(LocalDate.of(2025, 3, 17), "Jas", null, null, 2.5));
  }

  @Test
  void readsTimesFromAndTo() {
    assertThat(
            log(
                "Ref,No.,Date,With,From,To,Mins\n"
                    + "RN1,1,03/03/2025,Jas,10:00,11:00,60\n"
                    + "RN2,2,10/03/2025,Olu,2pm,3.15pm,75\n"))
        .extracting(LogRow::noteRef, LogRow::client, LogRow::start, LogRow::end, LogRow::hours)
        .containsExactly(
            tuple("RN1", "Jas", LocalTime.of(10, 0), LocalTime.of(11, 0), 1.0),
            tuple("RN2", "Olu", LocalTime.of(14, 0), LocalTime.of(15, 15), 1.25));
  }

  @Test
  void readsTitlesOnTwoLinesBehindABlankColumn() {
    assertThat(
            log(
                ",Session,,Time,,\n"
                    + ",Date,Who,Start,Finish,Total\n"
                    + ",03/03/2025,Jas,10:00,11:00,1\n"
                    + ",10/03/2025,Olu,14:00,15:30,1.5\n"
                    + ",17/03/2025,Jas,10:00,11:00,1\n"))
        .extracting(LogRow::client, LogRow::hours, LogRow::cumulative)
        .containsExactly(tuple("Jas", 1.0, null), tuple("Olu", 1.5, null), tuple("Jas", 1.0, null));
  }

  @Test
  void addsMinutesBesideFullHoursButNotThoseThatSayTheSame() {
    assertThat(log("Date,Who,Hours,Mins\n3/3/25,J,1,0\n10/3/25,O,1,30\n17/3/25,J,0,45\n"))
        .extracting(LogRow::hours)
        .containsExactly(1.0, 1.5, 0.75);
    assertThat(log("Date,Who,Mins,Hrs\n3/3/25,J,60,1\n10/3/25,O,75,1.25\n"))
        .extracting(LogRow::hours)
        .containsExactly(1.0, 1.25);
  }

  @Test
  void readsHoursAndMinutesAsTheTitleSays() {
    assertThat(
            log(
                "Date,Who,Duration (hrs:mins),So far\n"
                    + "3/3/25,J,1.30,1.30\n"
                    + "10/3/25,O,1.00,2.30\n"
                    + "17/3/25,J,0.45,3.15\n"))
        .extracting(LogRow::hours, LogRow::cumulative)
        .containsExactly(tuple(1.5, 1.5), tuple(1.0, 2.5), tuple(0.75, 3.25));
  }

  @Test
  void takesTheSessionsOwnTimeWhereSeveralAreWritten() {
    assertThat(
            log(
                "Date,Prep (hrs),Session (hrs),Write-up (hrs),Total,Client\n"
                    + "3/3/25,0.5,1,0.5,2,Jas\n"
                    + "10/3/25,0.5,1.5,0.5,2.5,Olu\n"
                    + "17/3/25,0.25,1,0.5,1.75,Olu\n"))
        .extracting(LogRow::hours, LogRow::cumulative)
        .containsExactly(tuple(1.0, null), tuple(1.5, null), tuple(1.0, null));
    assertThat(log("Date,Time,Client,Length\n3/3/25,10:00,Jas,1\n10/3/25,14:00,Olu,1.5\n"))
        .extracting(LogRow::hours)
        .containsExactly(1.0, 1.5);
    assertThat(
            log(
                "Date,Client,F2F hours,Online hours,Cumulative hours\n"
                    + "3/3/25,Jas,1,,1\n"
                    + "10/3/25,Olu,0,1.5,2.5\n"))
        .extracting(LogRow::hours, LogRow::state)
        .containsExactly(tuple(1.0, State.HELD), tuple(1.5, State.HELD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Client total", "Running total"})
  void leavesRunningTotalsByClientOut(String title) {
    assertThat(
            log(
                "Date,Client,Hours,"
                    + title
                    + "\n"
                    + "3/3/25,Jas,1,1\n"
                    + "10/3/25,Olu,1.5,1.5\n"
                    + "17/3/25,Jas,1,2\n"
                    + "24/3/25,Olu,1,2.5\n"
                    + "31/3/25,Jas,1,3\n"))
        .hasSize(5)
        .extracting(LogRow::cumulative)
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Ref / date,01 03.03.25",
        "No. and date,1 / 3.3.25",
        "Date / ref,3 March 2025 / 01",
        "Note/Date,RN1 - 3/3/25",
        "Date,Mon 3 March 2025 (RN01)",
        "Session,01: 3.3.2025"
      })
  void readsADateAndAReferenceInOneCell(String title, String cell) {
    LogRow row = log(title + ",Client,Hours\n" + cell + ",Jas,1\n" + cell + ",Olu,1\n").getFirst();

    assertThat(row.date()).isEqualTo(FIRST);
    assertThat(row.noteRef()).isNotNull().endsWith("1");
  }

  @Test
  void readsACoacheeBesideADateOrATopic() {
    assertThat(log("Who and when,Hours\nJas 3/3/25,1\nOlu 10/3/25,1\n"))
        .extracting(LogRow::client, LogRow::date)
        .containsExactly(tuple("Jas", FIRST), tuple("Olu", SECOND));
    assertThat(
            log("Date,Coachee / topic,Time\n3/3/25,Jas - settling in,1\n10/3/25,Olu: budget,1\n"))
        .extracting(LogRow::client, LogRow::topic)
        .containsExactly(tuple("Jas", "settling in"), tuple("Olu", "budget"));
  }

  @Test
  void takesNumbersForReferencesWhereTheyLookLikeSome() {
    assertThat(log("No.,Date,Who,Hours\n01,3/3/25,Jas,1\n02,10/3/25,Olu,1\n"))
        .extracting(LogRow::noteRef)
        .containsExactly("01", "02");
    assertThat(log("Session,Date,Who,Hours,Focus\nS01,3/3/25,Jas,1,a\nS02,10/3/25,Olu,1,b\n"))
        .extracting(LogRow::noteRef, LogRow::topic)
        .containsExactly(tuple("S01", "a"), tuple("S02", "b"));
    assertThat(log("No.,Date,Who,Hours\n1,3/3/25,Jas,1\n2,10/3/25,Olu,1\n"))
        .extracting(LogRow::noteRef)
        .containsOnlyNulls();
    assertThat(log("No.,Date,Who,Hours\n01,3/3/25,Jas,1\n02,10/3/25,Olu,DNA\n03,17/3/25,Olu,1\n"))
        .extracting(LogRow::noteRef)
        .containsOnlyNulls();
  }

  @Test
  void takesTheMonthFromTheLineAbove() {
    assertThat(
            log(
                "Date,Who,Topic,Hours\n"
                    + "March 2025,,,\n"
                    + "Mon 3rd,Jas,a,1\n"
                    + "10,Olu,b,1\n"
                    + "January 2026,,,\n"
                    + "6/1,Jas,c,1\n"))
        .extracting(LogRow::date, LogRow::topic)
        .containsExactly(
            tuple(FIRST, "a"), tuple(SECOND, "b"), tuple(LocalDate.of(2026, 1, 6), "c"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When,Person,How long,What about",
        "Session date,Initials,Length,What we worked on",
        "DATE OF SESSION,COACHEE INITIALS,LENGTH OF SESSION,KEY THEMES",
        "Date,Name of coachee,Duration of session,Purpose of session",
        "Date,Client code,Contact hours,Agenda"
      })
  void knowsColumnsByOtherNames(String titles) {
    assertThat(log(titles + "\n3/3/25,JB,1 hr,Delegation\n"))
        .extracting(LogRow::date, LogRow::client, LogRow::hours, LogRow::topic)
        .containsExactly(tuple(FIRST, "JB", 1.0, "Delegation"));
  }

  @Test
  void leavesTablesOfOtherThingsAlone() {
    assertThat(log("Client,First session,Sessions,Hours\nJas,3/3/25,4,5\nOlu,10/3/25,3,3\n"))
        .isEmpty();
    assertThat(
            Reading.portfolio("Sam Hart CPD record.csv", "Date,Course,Hours\n3/3/25,Ethics,2\n")
                .log())
        .isEmpty();
    assertThat(
            Reading.portfolio(
                    "supervision.csv", "Date,With,Hours,What I brought\n3/3/25,Gail,1,Limits\n")
                .log())
        .isEmpty();
    assertThat(
            Reading.portfolio(
                    "Reading Council coaching log.csv", "Date,Coachee,Hours\n3/3/25,Jas,1\n")
                .log())
        .hasSize(1);
  }

  @Test
  void keepsALogALogThoughColumnsAskForFeedbackAndNotes() {
    assertThat(
            log(
                "Date,Client,Hours,Method,Feedback form Y/N,Reflective log done\n"
                    + "3/3/25,Jas,1,Teams,Y,Y\n"
                    + "10/3/25,Olu,1,F2F,N,Y\n"))
        .hasSize(2);
  }
}
