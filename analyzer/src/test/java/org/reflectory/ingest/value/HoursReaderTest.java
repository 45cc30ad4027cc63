package org.reflectory.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.ingest.value.HoursReader.Unit;

class HoursReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|1",
        "1.5|1.5",
        "'1,5'|1.5",
        ".75|0.75",
        "1h 30|1.5",
        "1h30m|1.5",
        "1 hr|1",
        "1hr|1",
        "2 hrs.|2",
        "90 min|1.5",
        "45 mins|0.75",
        "45m|0.75",
        "1:30|1.5",
        "01:15:00|1.25",
        "1 hour|1",
        "one hour|1",
        "an hour|1",
        "half an hour|0.5",
        "an hour and a half|1.5",
        "1½|1.5",
        "1 ¼ hrs|1.25",
        "1 hour 15 minutes|1.25",
        "1 hour and 15 mins|1.25",
        "approx 2 hours|2",
        "0|0",
        "10.00-11.15|1.25",
        "10am - 11.15am|1.25",
        "2-3.30pm|1.5",
        "11.30 – 1.00|1.5",
        "21.30 to 22.45|1.25",
        "an hour and a quarter|1.25",
        "hour and a half|1.5",
        "One hour and three quarters|1.75",
        "one and a half hours|1.5",
        "two and a quarter hours|2.25",
        "one and a half|1.5",
        "1 1/4|1.25",
        "1 1/2 hrs|1.5",
        "3/4 hr|0.75",
        "¾|0.75",
        "three quarters of an hour|0.75",
        "three-quarters of an hour|0.75",
        "a quarter of an hour|0.25",
        "half hour|0.5",
        "1hr 15|1.25",
        "1 hour 30 mins|1.5",
        "an hour and twenty minutes|1.3333333333",
        "an hour and ten|1.1666666667",
        "forty-five minutes|0.75",
        "forty five mins|0.75",
        "ninety minutes|1.5",
        "about an hour|1",
        "1 hr and a half|1.5",
        "one-and-a-quarter hours|1.25",
        "One and three-quarter hours|1.75",
        "three-quarter hour|0.75",
        "2¾|2.75",
        "2 ¾ hours|2.75",
        "2¾ hrs|2.75",
        "2 1/2 h|2.5",
        "0845-1015|1.5",
        "845-1015|1.5",
        "0845 to 1015|1.5",
        "0845hrs – 1015hrs|1.5",
        "from 0845 until 1015 hrs|1.5",
        "8h45 - 10h15|1.5",
        "11.30am - noon|0.5"
      })
  void readsALengthOfTime(String written, double hours) {
    assertThat(HoursReader.read(written, Unit.HOURS).orElseThrow().hours())
        .isCloseTo(hours, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "DNA",
        "one-ish",
        "tbc",
        "1-2",
        "12 May",
        "lots",
        "just over an hour",
        "the hour",
        "a quarter past four",
        "2024-2025",
        "1015-1020",
        "1275-1300"
      })
  void refusesWhatIsNoLength(String written) {
    assertThat(HoursReader.read(written, Unit.HOURS)).isEmpty();
  }

  @Test
  void takesABareNumberForMinutesWhereTheColumnSaysSo() {
    assertThat(HoursReader.read("75", Unit.MINUTES).orElseThrow().hours()).isEqualTo(1.25);
  }

  @Test
  void doubtsThatASessionLastedSixtyHours() {
    WrittenHours hours = HoursReader.read("60", Unit.HOURS).orElseThrow();

    assertThat(hours.hours()).isEqualTo(1);
    assertThat(hours.doubt()).contains("minutes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thursday, Lena, hour and a quarter|hour and a quarter|1.25",
        "1 hour 30 mins (with the review)|1 hour 30 mins|1.5",
        "Lena, 1 hr 15, depot|1 hr 15|1.25",
        "1 hr 12 May|1 hr|1",
        "2pm, about an hour|an hour|1",
        "Lena 10.00-11.15 online|10.00-11.15|1.25",
        "three quarters of an hour with Lena|three quarters of an hour|0.75",
        "1½ hrs, her office|1½ hrs|1.5",
        "note 4, 75 minutes|75 minutes|1.25",
        "just over the hour, so 65 mins|65 mins|1.0833333333",
        "1 hr 05|1 hr|1",
        "Lena 1330-1445, depot|1330-1445|1.25",
        "Lena, 1900-2030hrs|1900-2030hrs|1.5"
      })
  void findsALengthAmongOtherWords(String text, String written, double hours) {
    FoundHours found = HoursReader.within(text).orElseThrow();

    assertThat(found.span().of(text)).isEqualTo(written);
    assertThat(found.hours().hours()).isCloseTo(hours, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it ran to just over an hour",
        "we had till quarter past four",
        "the hour went by",
        "less than 20 minutes",
        "12 May, Lena, note 03",
        "70/30",
        "RN 15 m",
        "academic year 2024-2025",
        "a plan for 2010-2030",
        "extension 1234-5678"
      })
  void findsNoLengthWhereNoneIsSaid(String text) {
    assertThat(HoursReader.within(text)).isEmpty();
  }

  @Test
  void keepsClockTimes() {
    WrittenHours hours = HoursReader.read("2 - 3.30pm", Unit.HOURS).orElseThrow();

    assertThat(hours.start()).isEqualTo(LocalTime.of(14, 0));
    assertThat(hours.end()).isEqualTo(LocalTime.of(15, 30));
  }

  @Test
  void keepsClockTimesWithoutColon() {
    WrittenHours hours = HoursReader.clock("0900-1040").orElseThrow();

    assertThat(hours.start()).isEqualTo(LocalTime.of(9, 0));
    assertThat(hours.end()).isEqualTo(LocalTime.of(10, 40));
  }

  @Test
  void seesThatANumberMayBeHoursAndMinutes() {
    assertThat(HoursReader.mayBeDottedMinutes("1.30")).isTrue();
    assertThat(HoursReader.mayBeDottedMinutes("1.5")).isFalse();
    assertThat(HoursReader.mayBeDottedMinutes("1.25")).isFalse();
    assertThat(HoursReader.dottedMinutes("1.30").hours()).isEqualTo(1.5);
  }
}
