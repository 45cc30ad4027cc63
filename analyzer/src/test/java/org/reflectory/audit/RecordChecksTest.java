package org.reflectory.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.finding.AuditFinding;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.fixture.Reports;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;
import org.reflectory.portfolio.LogRow;

class RecordChecksTest {

  private static List<String> codes(PortfolioBuilder portfolio, String programme) {
    return Reports.of(portfolio, programme).audit().stream().map(AuditFinding::code).toList();
  }

  @Test
  void whatTheProgrammeAsksForAtLeastIsHeldAgainstIt() {
    PortfolioBuilder little = new PortfolioBuilder().held("2026-01-05", "Priya", "01", 2);
    assertThat(codes(little, "ilm-l7-diploma"))
        .contains("hours-below-minimum", "clients-out-of-range", "supervision-below-minimum")
        .doesNotContain("supervision-contract-missing");
    assertThat(codes(little, "ilm-l5-diploma"))
        .contains("supervision-contract-missing", "hours-below-minimum");
    assertThat(codes(little, "ilm-l5-certificate"))
        .contains("hours-below-minimum")
        .doesNotContain("clients-out-of-range", "supervision-below-minimum");
  }

  @Test
  void tooManyCoacheesAreOutOfRangeToo() {
    PortfolioBuilder many = new PortfolioBuilder();
    List.of("Ann", "Ben", "Cem", "Dia").forEach(client -> many.held("2026-01-05", client, null, 6));
    assertThat(Reports.of(many, "ilm-l7-certificate").audit())
        .filteredOn(f -> f.code().equals("clients-out-of-range"))
        .extracting(f -> f.written() + " for " + f.expected())
        .containsExactly("4 for 2 to 3");
  }

  @Test
  void aSessionWithNeitherEntryNorNoteHasNoRecord() {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          @Nullable NoteBuilder diary(int session) {
            return session == 3 ? null : super.diary(session);
          }

          @Override
          @Nullable NoteBuilder note(int session) {
            return session == 3 ? null : super.note(session);
          }
        };
    assertThat(portfolio.codes()).containsExactly("log-row-without-note");
    assertThat(portfolio.places("log-row-without-note")).containsExactly("log.csv, row 4");
  }

  @Test
  void whereNearlyEverySessionHasANoteTheOneWithoutIsNamed() {
    assertThat(withoutTheLastNotes(10, 1)).contains("log-row-without-note");
    assertThat(withoutTheLastNotes(5, 1)).contains("log-row-without-note");
    assertThat(withoutTheLastNotes(5, 2))
        .as("three notes for five sessions are no rule yet")
        .doesNotContain("log-row-without-note");
  }

  private static List<String> withoutTheLastNotes(int sessions, int without) {
    PortfolioBuilder portfolio = new PortfolioBuilder();
    for (int i = 1; i <= sessions; i++) {
      String date = "2026-03-%02d".formatted(i);
      portfolio
          .held(date, "Priya", "R" + i, 1)
          .note(NoteBuilder.diary("d" + i).date(date).client("Priya").says("We met."));
      if (i <= sessions - without) {
        portfolio.note(NoteBuilder.reflective("n" + i).date(date).client("Priya").says("We met."));
      }
    }
    return codes(portfolio, Reports.PROGRAMME);
  }

  @Test
  void aDiaryAloneIsARecordOfEachSession() {
    assertThat(
            new CleanPortfolio() {
              @Override
              @Nullable NoteBuilder note(int session) {
                return null;
              }
            }.codes())
        .isEmpty();
  }

  @Test
  void aNoteThatFitsNoRowAndAnEntryThatFitsNoneAreNamed() {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          void others(PortfolioBuilder to) {
            super.others(to);
            to.note(super.note(1) == null ? null : copy("nx"));
            to.note(
                NoteBuilder.diary("dx")
                    .file("diary.csv")
                    .date("2026-06-01")
                    .client("Priya")
                    .says(Section.PREPARATION, "Read.")
                    .says(Section.FEEDBACK, "Fine."));
          }

          private NoteBuilder copy(String id) {
            return NoteBuilder.reflective(id)
                .file("stray.docx")
                .date("2026-06-01")
                .client("Priya")
                .says("We [agreed|contracting practised].")
                .says("I [read|preparation practised].")
                .says("We [looked back|progress-review practised].")
                .says(
                    "I explained the [scale|scaling practised!] and she [liked it|coachee-feedback practised].")
                .says("I left no [silence|silence gap].");
          }
        };
    assertThat(portfolio.codes())
        .containsExactlyInAnyOrder("note-without-log-row", "diary-entry-without-log-row");
    assertThat(portfolio.places("note-without-log-row")).containsExactly("stray.docx, nx");
  }

  @Test
  void withoutALogNothingIsMissingFromIt() {
    PortfolioBuilder sampleOnly =
        new PortfolioBuilder()
            .row("2026-01-23", "Jean", "00", 1.0, 1.0, LogRow.State.SAMPLE)
            .note(NoteBuilder.diary("d1").date("2026-01-05").client("Priya").says("We met."))
            .note(NoteBuilder.reflective("n9").date("2026-03-05").client("Tom").says("We met."));
    assertThat(codes(sampleOnly, Reports.PROGRAMME))
        .doesNotContain(
            "note-without-log-row", "diary-entry-without-log-row", "log-row-without-note");
  }

  @Test
  void anotherDayInTheNoteIsADateMismatch() {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          NoteBuilder noteHead(int session) {
            return session == 2
                ? super.noteHead(session).date("2026-01-09")
                : super.noteHead(session);
          }
        };
    assertThat(portfolio.codes()).containsExactly("note-date-mismatch");
    assertThat(portfolio.places("note-date-mismatch"))
        .containsExactly("log.csv, row 3", "note 2.docx, n2");
    assertThat(portfolio.found("note-date-mismatch").get(0).written()).isEqualTo("2026-01-09");
    assertThat(portfolio.found("note-date-mismatch").get(0).expected()).isEqualTo("2026-01-08");
  }

  @Test
  void anotherLengthInTheEntryIsAnHoursMismatch() {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          NoteBuilder diaryHead(int session) {
            return super.diaryHead(session).hours(session == 2 ? 1.5 : 2);
          }
        };
    assertThat(portfolio.codes()).containsExactly("hours-mismatch");
    assertThat(portfolio.found("hours-mismatch").get(0).written()).isEqualTo("1.5");
  }

  @Test
  void aToolOfTheNoteThatTheEntrysListLeavesOutIsNamed() {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          @Nullable NoteBuilder note(int session) {
            NoteBuilder note = noteOf(session);
            return session == 4 ? note.says("We did a [SWOT|swot practised!].") : note;
          }

          private NoteBuilder noteOf(int session) {
            return java.util.Objects.requireNonNull(super.note(session));
          }
        };
    assertThat(portfolio.codes()).containsExactly("tool-not-in-diary");
    assertThat(portfolio.found("tool-not-in-diary").get(0).expected()).isEqualTo("swot");
  }

  @Test
  void aDiaryWithoutAListOfToolsLeavesNoneOut() {
    assertThat(
            new CleanPortfolio() {
              @Override
              @Nullable NoteBuilder diary(int session) {
                return diaryHead(session)
                    .says(Section.PREPARATION, "Read.")
                    .says(Section.FEEDBACK, "Fine.");
              }
            }.codes())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "contracting, contracting",
    "preparation, preparation",
    "coachee-feedback, coachee-feedback",
    "progress-review, objectives-progress"
  })
  void aNoteThatLacksAnItemOfTheChecklistIsNamed(String term, String item) {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          @Nullable NoteBuilder note(int session) {
            if (session != 5) {
              return super.note(session);
            }
            return noteHead(session)
                .says("We [spoke|" + other(term, "contracting") + " practised].")
                .says("I [read|" + other(term, "preparation") + " practised].")
                .says("I explained the [scale|scaling practised!].")
                .says("It was [there|" + other(term, "progress-review") + " practised].")
                .says("It was [good|" + other(term, "coachee-feedback") + " practised].")
                .says("No [silence|silence gap].");
          }
        };
    assertThat(portfolio.codes()).containsExactly("note-without-" + item);
    assertThat(portfolio.places("note-without-" + item)).containsExactly("note 5.docx, n5");
  }

  private static String other(String left, String term) {
    return left.equals(term) ? "empathy" : term;
  }

  @Test
  void aFirstSessionWithACoacheeOwesNoProgress() {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          @Nullable NoteBuilder note(int session) {
            return noteHead(session)
                .says("We [agreed|contracting practised].")
                .says("I [read|preparation practised].")
                .says("She [liked it|coachee-feedback practised].")
                .says("I explained the [scale|scaling practised!]. No [silence|silence gap].");
          }
        };
    assertThat(portfolio.places("note-without-objectives-progress"))
        .containsExactly(
            "note 3.docx, n3", "note 4.docx, n4", "note 5.docx, n5", "note 6.docx, n6");
  }

  @Test
  void anEntryWithoutWhatTheOthersHaveIsNamed() {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          @Nullable NoteBuilder diary(int session) {
            NoteBuilder diary =
                diaryHead(session).says(Section.TOOLS, "[Scaling|scaling practised!]");
            if (session != 2) {
              diary.says(Section.FEEDBACK, "Fine.");
            }
            return session == 4 ? diary : diary.says(Section.PREPARATION, "Read.");
          }
        };
    assertThat(portfolio.codes())
        .containsExactlyInAnyOrder(
            "diary-entry-without-feedback", "diary-entry-without-preparation");
    assertThat(portfolio.places("diary-entry-without-feedback")).containsExactly("diary.csv, d2");
    assertThat(portfolio.places("diary-entry-without-preparation"))
        .containsExactly("diary.csv, d4");
  }

  @Test
  void theContractMayStandInTheSupervisionFile() {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          void others(PortfolioBuilder to) {
            to.note(
                NoteBuilder.of(NoteKind.SUPERVISION, "s1")
                    .file("Supervision contract.docx")
                    .hours(1)
                    .says("We agree on supervision."));
          }
        };
    assertThat(codes(portfolio.build(), "ilm-l5-diploma"))
        .doesNotContain("supervision-contract-missing");
  }

  @Test
  void theWorstStandsFirst() {
    PortfolioBuilder portfolio =
        new PortfolioBuilder().held("2026-01-05", "Priya", "01", 2, 9).total(99);
    assertThat(Reports.of(portfolio).audit()).extracting(AuditFinding::severity).isSorted();
  }

  @Test
  void aNoteThatNamesAnotherCoacheeForTheSessionIsAMismatch() {
    CleanPortfolio portfolio =
        new CleanPortfolio() {
          @Override
          NoteBuilder noteHead(int session) {
            NoteBuilder head = super.noteHead(session);
            return session == 3 ? head.client("Tom") : head;
          }
        };
    assertThat(portfolio.codes()).containsExactly("client-mismatch");
    assertThat(portfolio.places("client-mismatch"))
        .containsExactly("log.csv, row 4", "note 3.docx, n3");
    assertThat(portfolio.found("client-mismatch"))
        .extracting(f -> f.written() + " for " + f.expected())
        .containsExactly("Tom for Priya");
  }
}
