package org.reflectory.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.portfolio.CompetenceRow;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.LogRow.State;
import org.reflectory.portfolio.PlanRow;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.portfolio.StatedTotal;

/** One portfolio as LibreOffice saves it in several formats: each must give the same. */
class LibreOfficeFilesTest {
  private static Portfolio read(String name) throws URISyntaxException {
    Path file = Path.of(LibreOfficeFilesTest.class.getResource("/ingest/" + name).toURI());
    return Reading.portfolio(List.of(Reading.file(name, file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"portfolio.docx", "portfolio.odt", "portfolio.pdf"})
  void readsAWholePortfolioInOneDocument(String name) throws Exception {
    Portfolio portfolio = read(name);

    assertThat(portfolio.problems()).isEmpty();
    assertThat(portfolio.log())
        .extracting(LogRow::client, LogRow::date, LogRow::hours, LogRow::state)
        .containsExactly(
            tuple("Jean", null, 1.0, State.SAMPLE),
            tuple("Priya", LocalDate.of(2025, 3, 4), 1.0, State.HELD),
            tuple("Marcus", LocalDate.of(2025, 3, 18), 1.5, State.HELD),
            tuple("Marcus", LocalDate.of(2025, 3, 25), 0.0, State.CANCELLED));
    assertThat(portfolio.totals()).extracting(StatedTotal::hours).containsExactly(2.5);
    assertThat(portfolio.notes())
        .extracting(Note::kind, note -> note.metadata().client(), note -> note.metadata().ref())
        .containsExactly(
            tuple(NoteKind.DIARY, "Priya", "01"),
            tuple(NoteKind.REFLECTIVE_NOTE, "Priya", "01"),
            tuple(NoteKind.REFLECTIVE_NOTE, "Marcus", "02"),
            tuple(NoteKind.COMPETENCE_TABLE, null, null),
            tuple(NoteKind.PLAN, null, null),
            tuple(NoteKind.CONTRACT, "Priya", null),
            tuple(NoteKind.SUPERVISION, null, null));
    assertThat(Reading.outline(portfolio.notes().get(1)))
        .contains(
            "PURPOSE The purpose of this coaching session was to help Priya look at what she keeps to herself.",
            "PURPOSE I wanted to practise staying quiet.",
            "template I used the following techniques within the session:",
            "CONCLUSIONS I did well at holding back. She told me it felt unhurried.",
            "template Learner signature");
    assertThat(portfolio.competences())
        .extracting(CompetenceRow::competence, CompetenceRow::gaps)
        .containsExactly(
            tuple("initiating-the-relationship", "I forget to say who else will hear of it."),
            tuple("communicating", "I interrupt."));
    assertThat(portfolio.plan())
        .extracting(PlanRow::gap, PlanRow::impact)
        .containsExactly(tuple("Interrupting", "Coachees stop mid-thought"));
    assertThat(portfolio.notes().getLast().metadata().hours()).isEqualTo(1.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"logbook.xlsx", "logbook.ods"})
  void readsALogInASpreadsheet(String name) throws Exception {
    Portfolio portfolio = read(name);

    assertThat(portfolio.log())
        .extracting(
            LogRow::client,
            LogRow::date,
            LogRow::hours,
            LogRow::cumulative,
            LogRow::noteRef,
            row -> row.place().locator())
        .containsExactly(
            tuple("PK", LocalDate.of(2025, 12, 3), 1.0, 1.0, "RN01", "sheet Sheet1, row 4"),
            tuple("MB", LocalDate.of(2026, 1, 14), 1.5, 2.5, "RN02", "sheet Sheet1, row 5"),
            tuple("MB", LocalDate.of(2026, 1, 28), 0.0, 2.5, null, "sheet Sheet1, row 6"));
    assertThat(portfolio.totals()).extracting(StatedTotal::hours).containsExactly(2.5);
  }

  @Test
  void namesThePageInAPdf() throws Exception {
    assertThat(read("portfolio.pdf").plan().getFirst().place().locator()).isEqualTo("page 3");
  }
}
