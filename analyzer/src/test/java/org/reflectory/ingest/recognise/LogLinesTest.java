package org.reflectory.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.ingest.Reading;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.LogRow.State;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.portfolio.StatedTotal;

/** Logs that are kept as lines of text, one session a line. */
class LogLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "4.11 - Lena - 1hr - rota~6/11 - Omar - 75 min - doubts~2.12 - Lena - half an hour - thanks",
        "Tue 4 Nov, Lena, 1 hr, rota~Thu 6 Nov, Omar, 1 1/4 hrs, doubts~Tue 2 Dec, Lena, 30 mins, thanks",
        "4 Nov: Lena (1 hour) - rota~6 Nov: Omar (1.25 hours) - doubts~2 Dec: Lena (30 mins) - thanks",
        "1. 4 Nov - Lena - rota - an hour~2. 6 Nov - Omar - doubts - hour and a quarter~3. 2 Dec - Lena - thanks - 0.5 hrs",
        "- 4/11 | Lena | rota | 1h~- 6/11 | Omar | doubts | 1h15~- 2/12 | Lena | thanks | 30m",
        "Lena - 4/11 - 1 hr - rota~Omar - 6/11 - 1 hr 15 - doubts~Lena - 2/12 - 30 min - thanks",
        "4.11  Lena   rota    1~6.11  Omar   doubts   1.25~2.12  Lena   thanks   0.5",
        "4.11, Lena, rota, 1, 1~6.11, Omar, doubts, 1.25, 2.25~2.12, Lena, thanks, 0.5, 2.75",
        "Date: 4/11, Coachee: Lena, Hours: 1, Topic: rota~Date: 6/11, Coachee: Omar, Hours: 1.25, Topic: doubts~Date: 2/12, Coachee: Lena, Hours: 0.5, Topic: thanks"
      })
  void readsOneSessionALine(String lines) {
    Portfolio portfolio =
        Reading.portfolio("log.txt", "Coaching log 2025\n\n" + lines.replace('~', '\n') + "\n");

    assertThat(portfolio.log())
        .extracting(LogRow::date, LogRow::client, LogRow::topic, LogRow::hours)
        .containsExactly(
            tuple(LocalDate.of(2025, 11, 4), "Lena", "rota", 1.0),
            tuple(LocalDate.of(2025, 11, 6), "Omar", "doubts", 1.25),
            tuple(LocalDate.of(2025, 12, 2), "Lena", "thanks", 0.5));
    assertThat(portfolio.notes()).isEmpty();
  }

  @Test
  void keepsReferencesCancelledSessionsAndTotals() {
    Portfolio portfolio =
        Reading.portfolio(
            "log.txt",
            "Coaching log 2025\n\n"
                + "RN01 4.11 - Lena - 1hr - rota\n"
                + "RN02 6.11 - Omar - 1hr - doubts\n"
                + "9.12 - Omar - cancelled, off sick\n\n"
                + "Total: 2 hours\n");

    assertThat(portfolio.log())
        .extracting(LogRow::noteRef, LogRow::state)
        .containsExactly(
            tuple("RN01", State.HELD), tuple("RN02", State.HELD), tuple(null, State.CANCELLED));
    assertThat(portfolio.totals()).extracting(StatedTotal::hours).containsExactly(2.0);
  }

  @Test
  void doesNotTakeAListOfContentsForALog() {
    Portfolio portfolio =
        Reading.portfolio(
            "notes and log.txt",
            "Contents\n\n"
                + "Note 1 - 4 Nov 2025 - Lena - 3\n"
                + "Note 2 - 6 Nov 2025 - Omar - 5\n"
                + "Note 3 - 2 Dec 2025 - Lena - 7\n\n"
                + "Note 1 - 4 Nov 2025 - Lena\n\n"
                + "I listened for most of the time.\n");

    assertThat(portfolio.log()).isEmpty();
  }

  @Test
  void doesNotTakeSupervisionForCoaching() {
    assertThat(
            Reading.portfolio(
                    "s.txt",
                    "Supervision sessions\n\n"
                        + "4.11.25 - Ruth - 1hr - rescuing\n"
                        + "6.12.25 - Ruth - 1hr - endings\n"
                        + "9.1.26 - Ruth - 1hr - fees\n")
                .log())
        .isEmpty();
  }

  @Test
  void readsALogInAlignedColumns() {
    Portfolio portfolio =
        Reading.portfolio(
            "coaching log.txt",
            "COACHING LOG 2025          Kit Moss (nights)\r\n\r\n"
                + "Date   Who    About            RN   Hrs\r\n"
                + "4.11   Lena   rota             01     1\r\n"
                + "9/12   Omar   doubts, and      02  1.25\r\n              a new job\r\n");

    assertThat(portfolio.log())
        .extracting(LogRow::date, LogRow::client, LogRow::topic, LogRow::noteRef, LogRow::hours)
        .containsExactly(
            tuple(LocalDate.of(2025, 11, 4), "Lena", "rota", "01", 1.0),
            tuple(LocalDate.of(2025, 12, 9), "Omar", "doubts, and a new job", "02", 1.25));
  }
}
