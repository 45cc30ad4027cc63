package org.reflectory.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.ingest.Reading;
import org.reflectory.note.SourcePlace;
import org.reflectory.portfolio.Guess;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.LogRow.State;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.portfolio.StatedTotal;

class LogTest {
  @Test
  void readsTheTemplatesColumns() {
    Portfolio portfolio =
        Reading.portfolio(
            "log.csv",
            "Date:,Coachee,Session objective/ coaching topic,Reflective Note ref,Session Time (Hrs),Cumulative\n"
                + "23/01/2025,Priya,Handing work over,01,1,1\n");

    LogRow row = portfolio.log().getFirst();
    assertThat(row.date()).isEqualTo(LocalDate.of(2025, 1, 23));
    assertThat(row.client()).isEqualTo("Priya");
    assertThat(row.topic()).isEqualTo("Handing work over");
    assertThat(row.noteRef()).isEqualTo("01");
    assertThat(row.hours()).isEqualTo(1);
    assertThat(row.cumulative()).isEqualTo(1);
    assertThat(row.state()).isEqualTo(State.HELD);
    assertThat(row.place()).isEqualTo(new SourcePlace("log.csv", "row 2"));
    assertThat(portfolio.problems()).isEmpty();
    assertThat(portfolio.notes()).isEmpty();
  }

  @Test
  void readsColumnsOfOtherNamesInOtherOrderBelowTitleLines() {
    Portfolio portfolio =
        Reading.portfolio(
            "hours.csv",
            "My coaching hours,,,,\n,,,,\nRN no,Length (mins),Client initials,When,Running total\nRN1,90,PK,3 March 2025,1.5\nRN2,45,MB,Mon 10 March 2025,2.25\n");

    assertThat(portfolio.log())
        .extracting(
            LogRow::noteRef, LogRow::hours, LogRow::client, LogRow::date, LogRow::cumulative)
        .containsExactly(
            tuple("RN1", 1.5, "PK", LocalDate.of(2025, 3, 3), 1.5),
            tuple("RN2", 0.75, "MB", LocalDate.of(2025, 3, 10), 2.25));
  }

  @Test
  void takesRemarksForTheTopicWhereThereIsNoOther() {
    assertThat(
            Reading.portfolio(
                    "log.csv",
                    "No,Coachee (name or initials),Date,Hours,Notes\n1,PK,03/03/2025,1,Handing over\n")
                .log())
        .extracting(LogRow::client, LogRow::topic)
        .containsExactly(tuple("PK", "Handing over"));
  }

  @Test
  void takesTotalsForTotals() {
    Portfolio portfolio =
        Reading.portfolio(
            "log.csv",
            "Date,Client,Hours,Cumulative\n03/03/2025,Priya,1,1\n10/03/2025,Marcus,1,2\nSub-total Priya,,1,\nTotal Marcus,,1,\nTotal hours,,,2\nTotal required,,12,\n");

    assertThat(portfolio.log()).hasSize(2);
    assertThat(portfolio.totals())
        .containsExactly(new StatedTotal(2, new SourcePlace("log.csv", "row 6")));
  }

  @Test
  void skipsTitlesThatAreRepeatedOnEachPage() {
    String header = "Date,Client,Topic,Hours\n";

    assertThat(
            Reading.portfolio(
                    "log.csv",
                    header + "03/03/2025,Priya,a,1\n" + header + "10/03/2025,Priya,b,1\n")
                .log())
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "17/03/2025,Marcus,Work,0,",
        "17/03/2025,Marcus,Work,DNA,",
        "17/03/2025,Marcus,,,Cancelled",
        "17/03/2025,Marcus,Client did not attend,,",
        "17/03/2025,Marcus,Work,1,Cancelled"
      })
  void marksSessionsThatDidNotTakePlace(String row) {
    assertThat(Reading.portfolio("log.csv", "Date,Client,Topic,Hours,Status\n" + row + "\n").log())
        .extracting(LogRow::state)
        .containsExactly(State.CANCELLED);
  }

  @Test
  void doesNotTakeACancelledProjectForACancelledSession() {
    assertThat(
            Reading.portfolio(
                    "log.csv", "Date,Client,Topic,Hours\n17/03/2025,Marcus,A cancelled project,1\n")
                .log())
        .extracting(LogRow::state)
        .containsExactly(State.HELD);
  }

  @Test
  void keepsClockTimesWhereverTheyStand() {
    Portfolio portfolio =
        Reading.portfolio(
            "log.csv",
            "Date,Client,Start,End,Hours\n03/03/2025,Priya,10.00,11.15,1.25\n10/03/2025 14:00-15:30,Priya,,,1.5\n");

    assertThat(portfolio.log())
        .extracting(LogRow::start, LogRow::end, LogRow::hours)
        .containsExactly(
            tuple(LocalTime.of(10, 0), LocalTime.of(11, 15), 1.25),
            tuple(LocalTime.of(14, 0), LocalTime.of(15, 30), 1.5));
  }

  @Test
  void readsHoursAndMinutesPartedByADotUnlessTheRunningTotalSaysDecimals() {
    String header = "Date,Client,Hours,Cumulative\n";

    assertThat(
            Reading.portfolio(
                    "log.csv", header + "03/03/2025,A,1.30,1.30\n10/03/2025,A,0.45,2.15\n")
                .log())
        .extracting(LogRow::hours, LogRow::cumulative)
        .containsExactly(tuple(1.5, 1.5), tuple(0.75, 2.25));
    assertThat(
            Reading.portfolio("log.csv", header + "03/03/2025,A,1.5,1.5\n10/03/2025,A,1.30,2.8\n")
                .log())
        .extracting(LogRow::hours, LogRow::cumulative)
        .containsExactly(tuple(1.5, 1.5), tuple(1.3, 2.8));
  }

  @Test
  void recordsThatNumbersWereTakenForMinutes() {
    Portfolio portfolio = Reading.portfolio("log.csv", "Date,Client,Time\n03/03/2025,A,60\n");

    assertThat(portfolio.log()).extracting(LogRow::hours).containsExactly(1.0);
    assertThat(portfolio.guesses())
        .extracting(Guess::what, Guess::written)
        .contains(tuple("hours", "60"));
  }

  @Test
  void saysWhichCellsItCannotRead() {
    Portfolio portfolio =
        Reading.portfolio("log.csv", "Date,Client,Hours\n31/02/2025,Priya,one-ish\n,Marcus,1\n");

    assertThat(portfolio.log()).extracting(LogRow::date).containsOnlyNulls();
    assertThat(portfolio.problems())
        .extracting(
            problem -> problem.place().locator() + " " + problem.message().split("[.“]")[0].strip())
        .containsExactly(
            "row 2 The date", "row 2 The time", "row 3 This row of the log has no date");
  }

  @Test
  void readsALogThatCoversSeveralRowsWithOneDate() {
    String log =
        "<table><tr><td>Date</td><td>Client</td><td>Hours</td></tr><tr><td rowspan=2>03/03/2025</td><td>Priya</td><td>1</td></tr><tr><td>Marcus</td><td>2</td></tr></table>";

    Portfolio portfolio = Reading.portfolio("log.html", log);

    assertThat(portfolio.log())
        .extracting(LogRow::client, LogRow::date)
        .containsExactly(
            tuple("Priya", LocalDate.of(2025, 3, 3)), tuple("Marcus", LocalDate.of(2025, 3, 3)));
    assertThat(portfolio.guesses()).extracting(Guess::what).containsExactly("merged cell");
  }

  @Test
  void leavesOtherLogsAlone() {
    assertThat(
            Reading.portfolio(
                    "CPD log.csv", "Date,Activity,Hours\n03/03/2025,Webinar on ethics,2\n")
                .log())
        .isEmpty();
  }

  @Test
  void takesARedRowForTheSample() {
    String red = "<td><font color=red>";
    String log =
        "<table><tr><td>Date</td><td>Client</td><td>Topic</td><td>Hours</td></tr><tr>"
            + red
            + "01.02</font></td>"
            + red
            + "Kim</font></td>"
            + red
            + "Some sample</font></td>"
            + red
            + "1</font></td></tr><tr><td>03/03/2025</td><td>Priya</td><td>Mine</td><td>1</td></tr></table>";
    Portfolio portfolio = Reading.portfolio("log.html", log);

    assertThat(portfolio.log()).extracting(LogRow::state).containsExactly(State.SAMPLE, State.HELD);
    assertThat(portfolio.guesses()).extracting(Guess::what).contains("sample row");
    assertThat(portfolio.problems()).isEmpty();
  }

  @Test
  void takesTheTemplatesOwnRowForTheSampleUnlessItIsCounted() {
    String header =
        "Date:,Coachee,Session objective/ coaching topic,Reflective Note ref,Session Time (Hrs),Cumulative\n";
    String sample = "23.01,Jean,Difficult relationship with board colleague,,1,1\n";

    assertThat(Reading.portfolio("log.csv", header + sample).log())
        .extracting(LogRow::state)
        .containsExactly(State.SAMPLE);
    assertThat(Reading.portfolio("log.csv", header + sample + "30/01/2025,Jean,Next,,1,2\n").log())
        .extracting(LogRow::state)
        .containsExactly(State.HELD, State.HELD);
    assertThat(Reading.portfolio("log.csv", header + "23.01,Jean,Her new team,,1,1\n").log())
        .extracting(LogRow::state)
        .containsExactly(State.HELD);
  }

  @Test
  void readsAHundredThousandRowsInReasonableTime() {
    StringBuilder log = new StringBuilder("Date,Client,Topic,Hours,Cumulative\n");
    for (int i = 0; i < 100_000; i++) {
      log.append("23.0").append(1 + i % 9).append(",Priya,Topic,1,").append(i + 1).append('\n');
    }

    assertThat(
            assertTimeout(
                    Duration.ofSeconds(60), () -> Reading.portfolio("log 2025.csv", log.toString()))
                .log())
        .hasSize(100_000)
        .allMatch(row -> row.date() != null);
  }
}
