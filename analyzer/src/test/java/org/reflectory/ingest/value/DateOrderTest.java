package org.reflectory.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateOrderTest {
  @Test
  void takesTheDayFirstWhereNothingTells() {
    assertThat(DateOrder.in("03/04/2025 and 05/06/2025")).isEqualTo(DateOrder.DAY_FIRST);
  }

  @Test
  void takesTheMonthFirstWhereADateProvesIt() {
    assertThat(DateOrder.in("03/04/2025 and 03/25/2025")).isEqualTo(DateOrder.MONTH_FIRST);
  }

  @Test
  void keepsTheDayFirstWhereDatesContradictEachOther() {
    assertThat(DateOrder.in("03/25/2025 and 25/03/2025")).isEqualTo(DateOrder.DAY_FIRST);
  }
}
