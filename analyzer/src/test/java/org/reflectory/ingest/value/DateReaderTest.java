package org.reflectory.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
  private final DateReader british = new DateReader(DateOrder.DAY_FIRST);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "23/01/25|2025-01-23",
        "23.01.2025|2025-01-23",
        "3-2-25|2025-02-03",
        "23 Jan 2025|2025-01-23",
        "23-Jan-25|2025-01-23",
        "3rd Feb '25|2025-02-03",
        "3rd of February 2025|2025-02-03",
        "Mon 3 February 2025|2025-02-03",
        "Thurs, 6 Feb 2025|2025-02-06",
        "February 3, 2025|2025-02-03",
        "2025-01-23|2025-01-23",
        "2025-01-23T10:00:00|2025-01-23",
        "2025-01-23 10:00|2025-01-23",
        "23/01/25 10.00-11.15|2025-01-23",
        "20250123|2025-01-23",
        "29 Feb 2024|2024-02-29",
        "3 Febuary 2025|2025-02-03",
        "3 Feb ’25|2025-02-03",
        "Weds 5th March 2025|2025-03-05",
        "4 November 2025 (Tues)|2025-11-04",
        "4 November 2025, Tuesday|2025-11-04"
      })
  void readsADateWithItsYear(String written, LocalDate expected) {
    assertThat(british.whole(written).map(WrittenDate::date)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"23.01,1,23", "23/01,1,23", "3rd Feb,2,3", "Wed 12 March,3,12", "Sept 9,9,9"})
  void keepsADateWithoutYearAsDayAndMonth(String written, int month, int day) {
    WrittenDate date = british.whole(written).orElseThrow();

    assertThat(date.day()).isEqualTo(MonthDay.of(month, day));
    assertThat(date.year()).isNull();
    assertThat(date.date()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tues 4th Nov|TUESDAY",
        "Weds 3rd Dec|WEDNESDAY",
        "Thursday the 27th of February|THURSDAY",
        "Thu, 20/11|THURSDAY",
        "Mon. 3 March|MONDAY",
        "Fri - 6 June|FRIDAY",
        "4 Nov (Tue)|TUESDAY",
        "Sat 4.10.25|SATURDAY"
      })
  void keepsTheDayOfTheWeek(String written, DayOfWeek weekday) {
    assertThat(british.whole(written).orElseThrow().weekday()).isEqualTo(weekday);
  }

  @Test
  void seesThatADayOfTheWeekDoesNotFit() {
    assertThat(british.whole("Mon 4 November 2025").orElseThrow().contradictsItself()).isTrue();
    assertThat(british.whole("Tue 4 November 2025").orElseThrow().contradictsItself()).isFalse();
    assertThat(british.whole("Mon 4 November").orElseThrow().contradictsItself()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "12 May 25 Priya,2025-05-12",
    "12 May 25 - Priya,2025-05-12",
    "12 May 30 minutes,",
    "12 May 45 Mins,",
    "12 May 20 words,"
  })
  void takesTwoFiguresBehindADateForTheYearOnlyWhereTheyCanBe(String text, LocalDate expected) {
    assertThat(british.leading(text).orElseThrow().date()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31/02/2025", "45.13", "soon", "1.5 hours", "", "29 Feb 2025", "99/99/99"})
  void refusesWhatIsNoDay(String written) {
    assertThat(british.whole(written)).isEmpty();
  }

  @Test
  void readsASpreadsheetsDayNumberAndSaysSo() {
    WrittenDate date = british.whole("45680").orElseThrow();

    assertThat(date.date()).isEqualTo(LocalDate.of(2025, 1, 23));
    assertThat(date.doubt()).contains("spreadsheet");
  }

  @Test
  void readsTheMonthFirstWhereTheFileDoes() {
    DateReader american = new DateReader(DateOrder.MONTH_FIRST);

    assertThat(american.whole("03/04/2025").map(WrittenDate::date))
        .contains(LocalDate.of(2025, 3, 4));
  }

  @Test
  void swapsDayAndMonthWhereOnlyThatIsADateAndDoubtsIt() {
    WrittenDate date = british.whole("03/25/2025").orElseThrow();

    assertThat(date.date()).isEqualTo(LocalDate.of(2025, 3, 25));
    assertThat(date.doubt()).isNotNull();
  }

  @Test
  void takesNumbersInRunningTextForNumbers() {
    assertThat(british.within("We talked 70/30 and I gave it 23.01 minutes")).isEmpty();
  }

  @Test
  void findsADateWithinASentence() {
    String text = "I met Priya on 12 May 2025 in the library";

    WrittenDate date = british.within(text).orElseThrow();

    assertThat(date.span().of(text)).isEqualTo("12 May 2025");
  }

  @Test
  void doesNotTakeANumberBehindADateForItsYear() {
    Optional<WrittenDate> date = british.leading("12 May - 03 - Priya");

    assertThat(date.orElseThrow().year()).isNull();
  }

  @Test
  void leavesAReferenceBehindADateAlone() {
    String text = "23.01/ 01";

    assertThat(british.leading(text).orElseThrow().span().of(text)).isEqualTo("23.01");
  }
}
