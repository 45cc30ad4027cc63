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
        "21.30 to 22.45|1.25"
      })
  void readsALengthOfTime(String written, double hours) {
    assertThat(HoursReader.read(written, Unit.HOURS).orElseThrow().hours())
        .isCloseTo(hours, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "DNA", "one-ish", "tbc", "1-2", "12 May", "lots"})
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

  @Test
  void keepsClockTimes() {
    WrittenHours hours = HoursReader.read("2 - 3.30pm", Unit.HOURS).orElseThrow();

    assertThat(hours.start()).isEqualTo(LocalTime.of(14, 0));
    assertThat(hours.end()).isEqualTo(LocalTime.of(15, 30));
  }

  @Test
  void seesThatANumberMayBeHoursAndMinutes() {
    assertThat(HoursReader.mayBeDottedMinutes("1.30")).isTrue();
    assertThat(HoursReader.mayBeDottedMinutes("1.5")).isFalse();
    assertThat(HoursReader.mayBeDottedMinutes("1.25")).isFalse();
    assertThat(HoursReader.dottedMinutes("1.30").hours()).isEqualTo(1.5);
  }
}
