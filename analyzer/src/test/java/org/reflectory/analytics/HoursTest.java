package org.reflectory.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.reflectory.finding.Hours;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.fixture.Reports;
import org.reflectory.note.NoteKind;
import org.reflectory.portfolio.LogRow;

class HoursTest {

  private static Hours hours(PortfolioBuilder portfolio) {
    return Reports.of(portfolio).hours();
  }

  @Test
  void aDuplicateCountsOnceAndACancelledOrSampleRowNever() {
    Hours hours =
        hours(
            new PortfolioBuilder()
                .row("2026-01-01", "Jean", "00", 1.0, null, LogRow.State.SAMPLE)
                .held("2026-01-05", "Priya", "01", 1.5)
                .held("2026-01-05", "Priya", "01", 1.5)
                .cancelled("2026-01-12", "Priya", "02")
                .row("2026-01-13", "Priya", "02", 1.0, null, LogRow.State.CANCELLED)
                .held("2026-01-19", "Tom", "03", 2));
    assertThat(hours.total()).isEqualTo(3.5);
    assertThat(hours.byClient())
        .extracting(
            Hours.ClientHours::client, Hours.ClientHours::hours, Hours.ClientHours::sessions)
        .containsExactly(tuple("Tom", 2.0, 1), tuple("Priya", 1.5, 1));
  }

  @Test
  void thirdsOfAnHourAddUp() {
    PortfolioBuilder portfolio = new PortfolioBuilder();
    for (int day = 1; day <= 6; day++) {
      portfolio.held("2026-01-0" + day, "Priya", "0" + day, 1 / 3.0);
    }
    assertThat(hours(portfolio).total()).isEqualTo(2.0);
  }

  @Test
  void aSessionWithoutALengthIsASessionAndAddsNothing() {
    Hours hours =
        hours(
            new PortfolioBuilder().row("2026-01-05", "Priya", "01", null, null, LogRow.State.HELD));
    assertThat(hours.total()).isZero();
    assertThat(hours.byClient()).extracting(Hours.ClientHours::sessions).containsExactly(1);
  }

  @Test
  void theStatedTotalIsTheLastOneWritten() {
    assertThat(hours(new PortfolioBuilder().held("2026-01-05", "Priya", "01", 1)).stated())
        .isNull();
    assertThat(
            hours(new PortfolioBuilder().held("2026-01-05", "Priya", "01", 1).total(4).total(9))
                .stated())
        .isEqualTo(9);
  }

  @Test
  void targetsAreTheProgrammes() {
    PortfolioBuilder empty = new PortfolioBuilder();
    assertThat(Reports.of(empty, "ilm-l5-certificate").hours().target()).isEqualTo(12);
    assertThat(Reports.of(empty, "ilm-l5-certificate").hours().supervision().target()).isNull();
    assertThat(Reports.of(empty, "ilm-l7-diploma").hours().target()).isEqualTo(60);
    assertThat(Reports.of(empty, "ilm-l7-diploma").hours().supervision().target()).isEqualTo(8);
  }

  @Test
  void supervisionIsAddedUpFromItsRecords() {
    Hours.Supervision supervision =
        hours(
                new PortfolioBuilder()
                    .note(
                        NoteBuilder.of(NoteKind.SUPERVISION, "s1")
                            .date("2026-02-01")
                            .hours(1.5)
                            .says("We spoke of endings."))
                    .note(
                        NoteBuilder.of(NoteKind.SUPERVISION, "s2")
                            .date("2026-03-01")
                            .says("No length was written."))
                    .note(
                        NoteBuilder.of(NoteKind.CONTRACT, "c1")
                            .hours(9)
                            .says("A contract is no supervision.")))
            .supervision();
    assertThat(supervision.total()).isEqualTo(1.5);
    assertThat(supervision.sessions())
        .extracting(Hours.SupervisionSession::noteId)
        .containsExactly("s1", "s2");
  }
}
