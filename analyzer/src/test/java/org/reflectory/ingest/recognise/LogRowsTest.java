package org.reflectory.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.ingest.Reading;
import org.reflectory.portfolio.Guess;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.LogRow.State;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.portfolio.StatedTotal;

/** Which rows of a log are sessions. */
class LogRowsTest {
  private static final String TITLES = "Ref,Date,Client,Topic,Hours,Comments\n";
  private static final String SESSION = "01,03/03/2025,Jas,Delegation,1,\n";

  private static Portfolio log(String rows) {
    return Reading.portfolio("log.csv", TITLES + rows);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e.g.,1/1/25,Kim,Some topic,1,",
        "Example,1/1/25,Kim,Some topic,1,",
        ",SAMPLE 1.1,Kim,Some topic,1,",
        ",e.g. 1 Jan,Kim,Some topic,1,",
        ",1/1/25,A N Other,Some topic,1,",
        ",1/1/25,Kim,Sample: some topic,1,",
        ",1/1/25,Kim,(example) some topic,1,",
        ",1/1/25,Kim,(sample entry from template) some topic,1,",
        ",1/1/25,Kim,Some topic,1,EXAMPLE - delete this row",
        ",dd/mm/yy,Coachee name,What it was about,1,"
      })
  void takesAMarkedRowForTheSample(String row) {
    Portfolio portfolio = log(row + "\n" + SESSION);

    assertThat(portfolio.log()).extracting(LogRow::state).containsExactly(State.SAMPLE, State.HELD);
    assertThat(portfolio.guesses()).extracting(Guess::what).contains("sample row");
    assertThat(portfolio.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01,1/1/25,EG,Some topic,1,",
        "01,1/1/25,Kim,Sample size for the survey,1,",
        "01,1/1/25,Kim,Example setting as a manager,1,Example of good contracting",
        "01,1/1/25,Kim,Egos in the team,1,"
      })
  void takesNoSessionForASample(String row) {
    assertThat(log(row + "\n" + SESSION).log())
        .extracting(LogRow::state)
        .containsExactly(State.HELD, State.HELD);
  }

  @Test
  void takesTheRowBelowALineThatAnnouncesIt() {
    assertThat(log("Example entry:,,,,,\n,1/1/25,Kim,Some topic,1,\n" + SESSION).log())
        .extracting(LogRow::state)
        .containsExactly(State.SAMPLE, State.HELD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| ~~3/3/25~~ | ~~Jas~~ | ~~Delegation~~ | ~~1~~ |",
        "| ~~3/3/25~~ | ~~Jas~~ | was ill | - |",
        "| ~~Mon 3 March 25~~ | Jas | Delegation | 1 |"
      })
  void takesAStruckRowForASessionThatDidNotTakePlace(String row) {
    Portfolio portfolio =
        Reading.portfolio(
            "log.md", "| Date | Client | Topic | Hours |\n|--|--|--|--|\n" + row + "\n");

    assertThat(portfolio.log())
        .extracting(LogRow::state, LogRow::client)
        .containsExactly(tuple(State.CANCELLED, "Jas"));
    assertThat(portfolio.guesses()).extracting(Guess::what).contains("struck row");
    assertThat(portfolio.problems()).isEmpty();
  }

  @Test
  void readsWhatACorrectionLeaves() {
    assertThat(
            Reading.portfolio(
                    "log.md",
                    "| Date | Client | Topic | Hours |\n"
                        + "|--|--|--|--|\n"
                        + "| 3/3/25 | Jas | a | ~~1.5~~ 1.25 |\n")
                .log())
        .extracting(LogRow::state, LogRow::hours)
        .containsExactly(tuple(State.HELD, 1.25));
  }

  @Test
  void seesStruckRowsInHtml() {
    assertThat(
            Reading.portfolio(
                    "log.html",
                    "<table><tr><td>Date</td><td>Client</td><td>Topic</td><td>Hours</td></tr><tr><td><s>3/3/25</s></td><td><s>Jas</s></td><td><span"
                        + " style=\"text-decoration:"
                        + " line-through\">a</span></td><td>1</td></tr></table>")
                .log())
        .extracting(LogRow::state)
        .containsExactly(State.CANCELLED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",3/3/25,Jas,Delegation,1,DNA - 24 hrs notice not given so it will be counted against her"
            + " six",
        ",3/3/25,Jas,CANCELLED - ward closed,1,",
        ",3/3/25,Jas,Delegation,CANX,",
        ",3/3/25,Jas (cancelled),,,",
        ",3/3/25,Jas,Failed to attend,,",
        "DNA,3/3/25,Jas,Delegation,1,"
      })
  void knowsSessionsThatDidNotTakePlace(String row) {
    assertThat(log(row + "\n").log())
        .extracting(LogRow::state, LogRow::client)
        .containsExactly(tuple(State.CANCELLED, "Jas"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",3/3/25,Jas,Delegation,1,rescheduled from 24 Feb",
        ",3/3/25,Jas,A cancelled order,1,",
        ",3/3/25,Jas,Delegation,1,instead of the cancelled one",
        ",3/3/25,Jas,Cancelled projects and what they cost,1,"
      })
  void knowsSessionsThatTookPlaceAfterAll(String row) {
    assertThat(log(row + "\n").log()).extracting(LogRow::state).containsExactly(State.HELD);
  }

  @Test
  void readsAnswersToWhetherItWasHeld() {
    assertThat(
            Reading.portfolio(
                    "log.csv",
                    "Date,Client,Hours,Attended?\n"
                        + "3/3/25,Jas,1,Y\n"
                        + "10/3/25,Olu,1,N\n"
                        + "17/3/25,Olu,1,Yes\n")
                .log())
        .extracting(LogRow::state)
        .containsExactly(State.HELD, State.CANCELLED, State.HELD);
    assertThat(
            Reading.portfolio(
                    "log.csv", "Date,Client,Hours,Cancelled?\n3/3/25,Jas,1,No\n10/3/25,Olu,1,Yes\n")
                .log())
        .extracting(LogRow::state)
        .containsExactly(State.HELD, State.CANCELLED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hours to date,,,,1,",
        "Coaching hours completed:,,,,1,",
        "In all,,,,1,",
        ",,,TOTAL HOURS,1,"
      })
  void takesTheSumByOtherNames(String row) {
    Portfolio portfolio = log(SESSION + row + "\n");

    assertThat(portfolio.log()).hasSize(1);
    assertThat(portfolio.totals()).extracting(StatedTotal::hours).containsExactly(1.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Target,100,,,,",
        ",,,Hours required,12,",
        ",,Still to do,,11,",
        "Carried forward,,,,1,",
        "Total for March,,,,1,",
        "Total this page,,,,1,",
        "March 2025,,,,,",
        ",,,Spring term,,"
      })
  void takesNoOtherLineForASessionOrTheSum(String row) {
    Portfolio portfolio = log(SESSION + row + "\n");

    assertThat(portfolio.log()).extracting(LogRow::topic).containsExactly("Delegation");
    assertThat(portfolio.totals()).isEmpty();
  }

  @Test
  void leavesMergedTitlesOut() {
    assertThat(
            Reading.portfolio(
                    "log.html",
                    "<table><tr><td>Date</td><td>Client</td><td>Topic</td><td>Hours</td></tr><tr><td"
                        + " colspan=4>September"
                        + " 2025</td></tr><tr><td>3/9/25</td><td>Jas</td><td>a</td><td>1</td></tr><tr><td"
                        + " colspan=4>Session of 17 September cancelled by Jas</td></tr></table>")
                .log())
        .extracting(LogRow::topic)
        .containsExactly("a");
  }

  @Test
  void leavesTimeThatIsNotCoachingOut() {
    String titles = "Date,Who,Activity,Hours\n3/3/25,Jas,Coaching,1\n";

    assertThat(Reading.portfolio("log.csv", titles + "4/3/25,Dr Webb,Supervision,1.5\n").log())
        .hasSize(1);
    assertThat(log(SESSION + ",4/3/25,Olu,Supervision,1,\n").log()).hasSize(2);
  }

  @Test
  void fillsInWhatStandsOnceOrAsASign() {
    Portfolio once =
        Reading.portfolio(
            "log.csv", "Client,Date,Hours\nJas,3/3/25,1\n,10/3/25,1\n,17/3/25,1\nOlu,18/3/25,1\n");
    Portfolio signs =
        Reading.portfolio(
            "log.csv", "Date,Client,Hours\n3/3/25,Jas,1\n\"\"\"\",Olu,1\n10/3/25,ditto,1\n");

    assertThat(once.log()).extracting(LogRow::client).containsExactly("Jas", "Jas", "Jas", "Olu");
    assertThat(once.guesses()).extracting(Guess::what).containsExactly("client", "client");
    assertThat(signs.log()).extracting(LogRow::client).containsExactly("Jas", "Olu", "Olu");
    assertThat(signs.log().get(1).date()).isEqualTo(signs.log().get(0).date());
  }
}
