package org.reflectory.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.ingest.value.DateOrder;
import org.reflectory.ingest.value.DateReader;

/** Numbers that stand in a title beside the day and the coachee. */
class NumeralsTest {
  private static final DateReader DATES = new DateReader(DateOrder.DAY_FIRST);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "IV. Jas. Tuesday 4 March 2025. One hour.; IV; Jas",
        "VII - Jas - 4 March 2025; VII; Jas",
        "III. Jas, 4/3/25; III; Jas",
        "I. Jas. 4 March 2025; I; Jas",
        "Diary entry: 4 Mar 2025, II, Jas; II; Jas",
        "Diary entry: 2025-03-04, 2, J.B.; 2; J.B.",
        "Diary entry: 4 Mar 2025, 02, Client 3; 02; Client 3",
        "04.03 / 1 / Jas; 1; Jas",
        "4 March 2025 | 3 | Jas; 3; Jas",
        "4 March 2025 – Coachee B – 7; 7; Coachee B"
      })
  void areTheReferenceAndNoPartOfTheName(String title, String ref, String client) {
    NoteTitle read = NoteTitle.ofHeading(title, DATES).orElseThrow();

    assertThat(read.ref()).isEqualTo(ref);
    assertThat(read.client()).isEqualTo(client);
  }

  @Test
  void areTheReferenceOfATitleWithoutADayToo() {
    NoteTitle read = NoteTitle.ofHeading("VI – Jas", DATES).orElseThrow();

    assertThat(read.ref()).isEqualTo("VI");
    assertThat(read.client()).isEqualTo("Jas");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "II. Method",
        "I. Purpose",
        "III. Conclusions",
        "IV – Next steps",
        "V. Preparation"
      })
  void doNotMakeANoteOfASection(String heading) {
    assertThat(NoteTitle.ofHeading(heading, DATES)).isEmpty();
    assertThat(SectionLabels.of(heading)).isPresent();
  }

  @Test
  void areInitialsWhereNobodyElseIsNamed() {
    NoteTitle read = NoteTitle.of("4 March 2025 – VI", DATES);

    assertThat(read.client()).isEqualTo("VI");
    assertThat(read.ref()).isNull();
  }

  @Test
  void areNoReferenceBeforeADecimal() {
    assertThat(NoteTitle.of("Jas – 3 – 4.5", DATES).ref()).isNull();
  }
}
