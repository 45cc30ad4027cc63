package org.reflectory.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.portfolio.Guess;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.Portfolio;

class MissingYearsTest {
  private static final String LOG = "Date,Client,Topic,Hours\n";

  private static List<String> logDays(Portfolio portfolio) {
    return portfolio.log().stream().map(LogRow::date).map(String::valueOf).toList();
  }

  private static List<String> noteDays(Portfolio portfolio) {
    return portfolio.notes().stream().map(note -> String.valueOf(note.metadata().date())).toList();
  }

  @Test
  void takesTheYearInWhichTheWeekdayFits() {
    Portfolio portfolio =
        Reading.portfolio(
            "plan.txt",
            "Supervision 3 May 2026\n\nWe spoke of my plan for the coming months at some length.\n",
            "n1.txt",
            "Tues 4th Nov\nLena, 1 hr\n\nI listened for most of it.\n",
            "n2.txt",
            "Thurs 22nd Jan\nLena, 1 hr\n\nI listened for most of it.\n");

    assertThat(noteDays(portfolio)).contains("2025-11-04", "2026-01-22");
    assertThat(portfolio.guesses())
        .filteredOn(guess -> guess.what().equals("year"))
        .extracting(Guess::reason)
        .contains("The day is a Tuesday in this year.");
  }

  @Test
  void readsAHeadingWithItsTermsAndGoesOnOverNewYear() {
    Portfolio portfolio =
        Reading.portfolio(
            "log.md",
            "# Log\n\n"
                + "## Autumn term 2025\n\n"
                + "| Date | Who | Hours |\n"
                + "|---|---|---|\n"
                + "| 4 Nov | Lena | 1 |\n"
                + "| 2 Dec | Omar | 1 |\n\n"
                + "## Spring term\n\n"
                + "| Date | Who | Hours |\n"
                + "|---|---|---|\n"
                + "| 13 Jan | Lena | 1 |\n"
                + "| 3 Mar | Omar | 1 |\n",
            "note.txt",
            "Note 2\n3 Dec\nOmar\n\nI listened for most of it.\n");

    assertThat(logDays(portfolio))
        .containsExactly("2025-11-04", "2025-12-02", "2026-01-13", "2026-03-03");
    assertThat(noteDays(portfolio)).contains("2025-12-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Coaching log 2025/26|2025-10-01|2026-02-03",
        "Coaching log 2025-26|2025-10-01|2026-02-03",
        "Log for the academic year 2025-2026|2025-10-01|2026-02-03",
        "Coaching 25-26|2025-10-01|2026-02-03",
        "Sessions, year 25/26|2025-10-01|2026-02-03",
        "October 2025 to March 2026|2025-10-01|2026-02-03"
      })
  void readsYearsInATitle(String title, String october, String february) {
    String rows =
        "\n\n| Date | Who | Hours |\n|---|---|---|\n| 1.10 | Lena | 1 |\n| 3.2 | Lena | 1 |\n";

    assertThat(logDays(Reading.portfolio("log.md", "# " + title + rows)))
        .containsExactly(october, february);
  }

  @ParameterizedTest
  @CsvSource({"Autumn '25", "Autumn term 25", "AUTUMN TERM 2025", "Term 1 (autumn 2025)"})
  void readsTheYearOfATerm(String title) {
    assertThat(
            logDays(
                Reading.portfolio(
                    "log.txt", title + "\n\nDate\tWho\tHours\n1.10\tLena\t1\n3.12\tLena\t1\n")))
        .containsExactly("2025-10-01", "2025-12-03");
  }

  @Test
  void readsYearsInTheNameOfTheFileAndOfItsFolder() {
    String log = LOG + "1.10,Lena,a,1\n3.2,Lena,b,1\n";

    assertThat(logDays(Reading.portfolio("Log 24-25.csv", log)))
        .containsExactly("2024-10-01", "2025-02-03");
    assertThat(logDays(Reading.portfolio("2024-25/log.csv", log)))
        .containsExactly("2024-10-01", "2025-02-03");
  }

  @Test
  void staysWithTheDatesBesideItWhereAWeekdayIsWrong() {
    Portfolio portfolio =
        Reading.portfolio(
            "log.csv",
            LOG
                + "Tue 4 Nov 2025,Lena,a,1\n"
                + "Tue 11 Nov,Lena,b,1\n"
                + "Mon 18 Nov,Lena,c,1\n"
                + "Tue 25 Nov,Lena,d,1\n");

    assertThat(logDays(portfolio))
        .containsExactly("2025-11-04", "2025-11-11", "2025-11-18", "2025-11-25");
    assertThat(portfolio.guesses())
        .extracting(Guess::reason)
        .contains("The other dates tell this year, though the day was a Tuesday.");
  }

  @Test
  void remarksThatTheWeekdayOfAFullDateIsAnother() {
    Portfolio portfolio = Reading.portfolio("log.csv", LOG + "Mon 4 Nov 2025,Lena,a,1\n");

    assertThat(logDays(portfolio)).containsExactly("2025-11-04");
    assertThat(portfolio.problems()).isEmpty();
    assertThat(portfolio.guesses()).extracting(Guess::what).containsExactly("date");
  }

  @Test
  void followsALogWhoseNewestRowStandsFirst() {
    assertThat(
            logDays(
                Reading.portfolio(
                    "log.csv", LOG + "3 Feb 2026,L,a,1\n13 Jan,L,b,1\n2 Dec,L,c,1\n4 Nov,L,d,1\n")))
        .containsExactly("2026-02-03", "2026-01-13", "2025-12-02", "2025-11-04");
  }

  @Test
  void readsNotesThatAreSortedByCoachee() {
    String note = "## %s - %s\n\nI waited for her.\n\n";

    assertThat(
            noteDays(
                Reading.portfolio(
                    "log.csv",
                    LOG
                        + "3/2/25,L,a,1\n"
                        + "10/2/25,O,b,1\n"
                        + "3/6/25,L,c,1\n"
                        + "10/6/25,O,d,1\n"
                        + "4/11/25,L,e,1\n"
                        + "11/11/25,O,f,1\n",
                    "notes.md",
                    "# Reflective notes\n\n"
                        + note.formatted("3 Feb", "Lena")
                        + note.formatted("3 June", "Lena")
                        + note.formatted("4 Nov", "Lena")
                        + note.formatted("10 Feb", "Omar")
                        + note.formatted("10 June", "Omar")
                        + note.formatted("11 Nov", "Omar"))))
        .containsExactlyInAnyOrder(
            "2025-02-03", "2025-06-03", "2025-11-04", "2025-02-10", "2025-06-10", "2025-11-11");
  }

  @Test
  void readsWeekdaysWhereNobodyNamesAYearAndSaysSo() {
    Portfolio portfolio =
        Reading.portfolio("log.csv", LOG + "Tue 4 Nov,L,a,1\nThu 11 Dec,L,b,1\nTue 13 Jan,L,c,1\n");

    assertThat(logDays(portfolio)).containsExactly("2025-11-04", "2025-12-11", "2026-01-13");
    assertThat(portfolio.guesses())
        .extracting(Guess::reason)
        .allMatch(reason -> reason.startsWith("No file names a year"));
  }

  @Test
  void readsADayOfLeapYearsOnlyInOne() {
    assertThat(logDays(Reading.portfolio("Log 2024.csv", LOG + "29 Feb,L,a,1\n4 Mar,L,b,1\n")))
        .containsExactly("2024-02-29", "2024-03-04");
  }

  @Test
  void readsTheDayOfANoteInTheYearOfTheFilesOwnDate() {
    Portfolio portfolio =
        Reading.portfolio(
            "n.md",
            "---\n"
                + "date: 2026-01-03\n"
                + "---\n\n"
                + "# Session with Lena, 28 December\n\n"
                + "I waited for her.\n");

    assertThat(portfolio.notes())
        .extracting(note -> note.metadata().date())
        .containsExactly(LocalDate.of(2025, 12, 28));
  }
}
