package org.reflectory.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.ingest.value.DateOrder;
import org.reflectory.ingest.value.DateReader;

class DateCellTest {
  private static final DateReader DATES = new DateReader(DateOrder.DAY_FIRST);

  @ParameterizedTest
  @CsvSource({
    "12 May 2025,'','',''",
    "01 12.05,01,'',''",
    "12.05 / 01,01,'',''",
    "1/12.5.25,1,'',''",
    "RN03 - 12 May,RN03,'',''",
    "12 May 2025 10:00-11:15,'',10:00-11:15,''",
    "12/5/25 (1.5 hrs),'','',1.5 hrs",
    "No. 3: Mon 12 May,No. 3,'',''",
    "w/c 12 May,'','',''",
    "12 May (Teams),'','',''",
    "SAMPLE 12.05,'','',''",
    "12/5/2 5,'','',''",
    "12.05. 2025,'','',''"
  })
  void findsTheDateAndWhatStandsBesideIt(String cell, String ref, String clock, String length) {
    DateCell found = DateCell.of(cell, DATES);

    assertThat(found.date()).isNotNull();
    assertThat(found.date().day()).isEqualTo(MonthDay.of(5, 12));
    assertThat(found.ref()).isEqualTo(ref);
    assertThat(found.clock()).isEqualTo(clock);
    assertThat(found.length()).isEqualTo(length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2025", "31/4/12", "31-4-2025", "one-ish", "", "Note 3"})
  void findsNoneInWhatIsNone(String cell) {
    assertThat(DateCell.of(cell, DATES).date()).isNull();
    assertThat(DateCell.of(cell, DATES).text()).isEqualTo(cell);
  }

  @Test
  void findsAPersonBesideTheDate() {
    assertThat(DateCell.of("Priya 12.5.25", DATES).person()).isEqualTo("Priya");
    assertThat(DateCell.of("12 May - MB", DATES).person()).isEqualTo("MB");
  }

  @Test
  void readsADateOfTheYearFirstThatANarrowColumnBroke() {
    DateReader dates = new DateReader(DateOrder.DAY_FIRST);
    for (String broken :
        new String[] {"2025- 03-04", "2025-\n03-04", "2025-03- 04", "2025 -03-04"}) {
      DateCell cell = DateCell.of(broken, dates);

      assertThat(cell.date()).isNotNull();
      assertThat(cell.date().date()).isEqualTo(java.time.LocalDate.of(2025, 3, 4));
    }
  }
}
