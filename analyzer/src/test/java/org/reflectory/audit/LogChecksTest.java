package org.reflectory.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.finding.AuditFinding;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.fixture.Reports;
import org.reflectory.note.SourcePlace;
import org.reflectory.portfolio.LogRow;

class LogChecksTest {

  @ParameterizedTest
  @ValueSource(strings = {"ilm-l5-certificate", "ilm-l5-diploma"})
  void aPortfolioInWhichEverythingAgreesHasNothingToAudit(String programme) {
    assertThat(Reports.of(new CleanPortfolio().build(), programme).audit())
        .filteredOn(finding -> !finding.code().equals("hours-below-minimum"))
        .isEmpty();
    assertThat(new CleanPortfolio().codes()).isEmpty();
  }

  @Test
  void theFirstRowThatDoesNotFollowIsACumulativeMismatchAndOnlyThat() {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          void row(PortfolioBuilder to, int session) {
            to.held(
                date(session),
                client(session),
                ref(session),
                2,
                2.0 * session + (session >= 3 ? 1 : 0));
          }
        };
    assertThat(portfolio.codes()).containsExactly("cumulative-mismatch");
    AuditFinding finding = portfolio.found("cumulative-mismatch").get(0);
    assertThat(portfolio.places("cumulative-mismatch")).containsExactly("log.csv, row 4");
    assertThat(finding.written()).isEqualTo("7");
    assertThat(finding.expected()).isEqualTo("6");
    assertThat(finding.severity()).isEqualTo(AuditFinding.Severity.ERROR);
  }

  @Test
  void aRunningTotalThatStartsFromEarlierHoursOrSkipsRowsIsNoMismatch() {
    assertThat(
            new CleanPortfolio() {
              @Override
              void row(PortfolioBuilder to, int session) {
                to.row(
                    date(session),
                    client(session),
                    ref(session),
                    2.0,
                    session % 2 == 0 ? 2.0 * session : null,
                    LogRow.State.HELD);
              }
            }.codes())
        .isEmpty();
  }

  @Test
  void aLogThatRunsBackwardsIsInOrder() {
    assertThat(
            new CleanPortfolio() {
              @Override
              void log(PortfolioBuilder to) {
                for (int session = SESSIONS; session >= 1; session--) {
                  row(to, session);
                }
                to.total(12);
              }
            }.codes())
        .isEmpty();
  }

  @Test
  void eachFileHasARunningTotalOfItsOwn() {
    assertThat(
            new CleanPortfolio() {
              @Override
              void row(PortfolioBuilder to, int session) {
                String file = session <= 3 ? "log 1.csv" : "log 2.csv";
                to.row(
                    file,
                    date(session),
                    client(session),
                    ref(session),
                    2.0,
                    2.0 * (session <= 3 ? session : session - 3),
                    LogRow.State.HELD);
              }
            }.codes())
        .isEmpty();
  }

  @Test
  void aTotalThatIsNotTheSumOfTheSessionsIsAMismatch() {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          void log(PortfolioBuilder to) {
            for (int session = 1; session <= SESSIONS; session++) {
              row(to, session);
            }
            to.total(13);
          }
        };
    assertThat(portfolio.codes()).containsExactly("stated-total-mismatch");
    assertThat(portfolio.found("stated-total-mismatch").get(0).written()).isEqualTo("13");
    assertThat(portfolio.found("stated-total-mismatch").get(0).expected()).isEqualTo("12");
  }

  @Test
  void aRowWrittenTwiceIsADuplicateAndLiftsTheTotal() {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          void log(PortfolioBuilder to) {
            for (int session = 1; session <= SESSIONS; session++) {
              row(to, session);
            }
            to.held(date(6), client(6), ref(6), 2, 14).total(14);
          }
        };
    assertThat(portfolio.codes())
        .containsExactlyInAnyOrder("duplicate-row", "stated-total-mismatch");
    assertThat(portfolio.places("duplicate-row")).containsExactly("log.csv, row 8");
    assertThat(portfolio.report().hours().total()).isEqualTo(12);
  }

  @Test
  void aRowWithNoTimeIsPointedOut() {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          void log(PortfolioBuilder to) {
            super.log(to);
            to.cancelled("2026-01-25", "Tom", "07");
          }
        };
    assertThat(portfolio.codes()).containsExactly("zero-hours-row");
    assertThat(portfolio.places("zero-hours-row")).containsExactly("log.csv, row 8");
  }

  @Test
  void anEntryOrNoteOnACancelledSessionFitsItsRow() {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          void log(PortfolioBuilder to) {
            super.log(to);
            to.row("2026-01-25", "Tom", "07", null, null, LogRow.State.CANCELLED);
          }

          @Override
          void others(PortfolioBuilder to) {
            super.others(to);
            to.note(
                NoteBuilder.diary("x")
                    .ref("07")
                    .date("2026-01-25")
                    .client("Tom")
                    .says("He did not come."));
          }
        };
    assertThat(portfolio.codes()).doesNotContain("diary-entry-without-log-row");
  }

  @Test
  void aDateThatHasNotComeIsInTheFuture() {
    PortfolioBuilder portfolio = new CleanPortfolio().build();
    assertThat(Reports.of(portfolio, Reports.PROGRAMME, LocalDate.of(2026, 1, 20)).audit())
        .filteredOn(f -> f.code().equals("future-date"))
        .extracting(AuditFinding::written)
        .containsExactly("2026-01-24");
    assertThat(Reports.of(portfolio, Reports.PROGRAMME, LocalDate.of(2026, 1, 24)).audit())
        .isEmpty();
  }

  @Test
  void aRowBeforeTheOneAboveIsOutOfOrder() {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          void log(PortfolioBuilder to) {
            for (int session : new int[] {1, 2, 4, 3, 5, 6}) {
              to.held(date(session), client(session), ref(session), 2);
            }
            to.total(12);
          }
        };
    assertThat(portfolio.codes()).containsExactly("out-of-order");
    assertThat(portfolio.places("out-of-order"))
        .containsExactly("log.csv, row 4", "log.csv, row 5");
  }

  @Test
  void aSampleRowIsNeverAudited() {
    assertThat(
            new CleanPortfolio() {
              @Override
              void log(PortfolioBuilder to) {
                to.row("2027-01-23", "Jean", "00", 0.0, 9.0, LogRow.State.SAMPLE);
                super.log(to);
              }
            }.codes())
        .isEmpty();
  }

  @Test
  void aTotalUnderASheetMayCountThatSheetAlone() {
    PortfolioBuilder workbook = new PortfolioBuilder();
    sheet(workbook, "Priya", 2, 1, 3);
    sheet(workbook, "Tom", 5, 1, 2);
    workbook
        .total("sheet Priya, row 9", 3)
        .total("sheet Tom, row 9", 2)
        .total("sheet All, row 1", 5);
    assertThat(Reports.of(workbook).audit())
        .extracting(AuditFinding::code)
        .doesNotContain("stated-total-mismatch", "out-of-order", "cumulative-mismatch");
    workbook.total("sheet Tom, row 10", 2.5);
    assertThat(Reports.of(workbook).audit())
        .filteredOn(f -> f.code().equals("stated-total-mismatch"))
        .extracting(f -> f.written() + " for " + f.expected())
        .containsExactly("2.5 for 2");
  }

  private static void sheet(
      PortfolioBuilder workbook, String client, int firstDay, double hours, int rows) {
    for (int i = 0; i < rows; i++) {
      workbook.row(
          new LogRow(
              client + i,
              LocalDate.of(2026, 1, firstDay + 7 * i),
              client,
              "rota " + i,
              null,
              hours,
              hours * (i + 1),
              LogRow.State.HELD,
              new SourcePlace("log.xlsx", "sheet " + client + ", row " + (i + 2))));
    }
  }

  @Test
  void aTotalThatCountsADuplicateSaysThatItFollows() {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          void log(PortfolioBuilder to) {
            for (int session = 1; session <= SESSIONS; session++) {
              to.held(date(session), client(session), ref(session), 2);
            }
            to.held(date(3), client(3), ref(3), 2).total(14);
          }
        };
    assertThat(portfolio.found("stated-total-mismatch"))
        .extracting(AuditFinding::followsFrom)
        .containsExactly("duplicate-row");
  }

  @Test
  void aRecordOfAFutureDayIsNamedOnceWithItsRow() {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          String date(int session) {
            return session == SESSIONS ? "2027-01-24" : super.date(session);
          }
        };
    assertThat(portfolio.places("future-date"))
        .containsExactly("log.csv, row 7", "note 6.docx, n6", "diary.csv, d6");
  }

  @Test
  void aNoteOfAFutureDayIsNamedThoughItsRowIsRight() {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          NoteBuilder noteHead(int session) {
            NoteBuilder head = super.noteHead(session);
            return session == 2 ? head.date("2027-01-08") : head;
          }
        };
    assertThat(portfolio.places("future-date")).containsExactly("note 2.docx, n2");
    assertThat(portfolio.codes()).contains("note-date-mismatch");
  }
}
