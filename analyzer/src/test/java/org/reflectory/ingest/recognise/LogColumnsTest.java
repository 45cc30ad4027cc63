package org.reflectory.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.ingest.Reading;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.LogRow.State;
import org.reflectory.portfolio.Portfolio;

/** Columns of a log whose titles do not say all, and rows of sessions put off. */
class LogColumnsTest {
  private static Portfolio log(String text) {
    return Reading.portfolio("coaching log.csv", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Time", "From-to", "Start/finish", "Timings", "Time (24hr)", "Start - End"})
  void readsTimesOfTwentyFourHoursInOneColumn(String title) {
    assertThat(
            log("Date,Client,"
                    + title
                    + ",Hrs\n3/3/25,Jas,0930-1100,1.5\n10/3/25,Olu,1400-1515,1.25\n")
                .log())
        .extracting(LogRow::start, LogRow::end, LogRow::hours)
        .containsExactly(
            tuple(LocalTime.of(9, 30), LocalTime.of(11, 0), 1.5),
            tuple(LocalTime.of(14, 0), LocalTime.of(15, 15), 1.25));
  }

  @Test
  void readsTimesOfTwentyFourHoursInTwoColumns() {
    assertThat(log("Date,Client,Start,Finish\n3/3/25,Jas,0930,1100\n10/3/25,Olu,930,1030\n").log())
        .extracting(LogRow::start, LogRow::end, LogRow::hours)
        .containsExactly(
            tuple(LocalTime.of(9, 30), LocalTime.of(11, 0), 1.5),
            tuple(LocalTime.of(9, 30), LocalTime.of(10, 30), 1.0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Leader", "Manager's name", "Staff member", "Teacher", "Whom", "Person"})
  void knowsOtherNamesForTheCoachee(String title) {
    assertThat(
            log("Date," + title + ",Matter,Hours\n3/3/25,Jas,Budget,1\n10/3/25,Olu,Rota,1\n").log())
        .extracting(LogRow::client)
        .containsExactly("Jas", "Olu");
  }

  @Test
  void takesAColumnOfAFewNamesForTheCoachees() {
    Portfolio portfolio =
        log(
            "No.,Date,Curate,Place,Matter,Hours\n"
                + "1,3/3/25,Jas,Teams,Budget,1\n"
                + "2,10/3/25,Olu,Library,Rota,1\n"
                + "3,17/3/25,Jas,Teams,Budget again,1\n"
                + "4,24/3/25,Olu,Library,Rota again,1\n");

    assertThat(portfolio.log())
        .extracting(LogRow::client)
        .containsExactly("Jas", "Olu", "Jas", "Olu");
    assertThat(portfolio.guesses()).anyMatch(guess -> guess.written().equals("Curate"));
  }

  @Test
  void takesNoColumnOfPlacesForTheCoachees() {
    assertThat(
            log("Session,Date,Venue,Coaching topic,Hours\n"
                    + "1,3/3/25,Library,Budget,1\n"
                    + "2,10/3/25,Depot,Rota,1\n"
                    + "3,17/3/25,Library,Budget again,1\n"
                    + "4,24/3/25,Depot,Rota again,1\n")
                .log())
        .extracting(LogRow::client)
        .containsOnlyNulls();
  }

  @Test
  void takesRecordsByNumberForReferences() {
    assertThat(
            log("Date,Client,Hours,Record\n3/3/25,Jas,1,Record 1\n10/3/25,Olu,1,Record 2\n17/3/25,Jas,1,Record 3\n")
                .log())
        .extracting(LogRow::noteRef)
        .containsExactly("Record 1", "Record 2", "Record 3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postponed",
        "moved to 24 March",
        "rescheduled",
        "to be rearranged",
        "Put off till after the audit",
        "Jas unwell",
        "could not make it"
      })
  void countsNoSessionThatWasMoved(String words) {
    Portfolio portfolio =
        log(
            "Date,Client,Topic,Hours\n3/3/25,Jas,Budget,1\n10/3/25,Jas,"
                + words
                + ",\n24/3/25,Olu,Rota,1\n");

    assertThat(portfolio.problems()).isEmpty();
    assertThat(portfolio.log())
        .extracting(LogRow::state)
        .containsExactly(State.HELD, State.CANCELLED, State.HELD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Moved to a new team", "Return after being off sick", "Things put off"})
  void countsASessionAboutSuchThings(String topic) {
    assertThat(
            log("Date,Client,Topic,Hours\n3/3/25,Jas," + topic + ",1\n10/3/25,Jas,Rota,1\n").log())
        .extracting(LogRow::state)
        .containsExactly(State.HELD, State.HELD);
  }

  @Test
  void knowsWhoseWordsAColumnHolds() {
    assertThat(ColumnTitles.role("What the teacher said of the coaching"))
        .contains(ColumnRole.FEEDBACK);
    assertThat(ColumnTitles.role("What they thought")).contains(ColumnRole.FEEDBACK);
    assertThat(ColumnTitles.role("What I said")).isNotEqualTo(ColumnTitles.role("Feedback"));
    assertThat(ColumnTitles.role("What was said")).isNotEqualTo(ColumnTitles.role("Feedback"));
  }
}
