package org.reflectory.audit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.index.IndexedNote;
import org.reflectory.note.Note;
import org.reflectory.portfolio.LogRow;
import org.reflectory.session.Session;

/** Sessions whose day has not come yet, in the log or in a record of theirs. */
final class FutureCheck implements Check {

  @Override
  public void run(AuditInput portfolio, Faults faults) {
    Set<String> told = new HashSet<>();
    for (LogRow row : portfolio.rows()) {
      LocalDate date = row.date();
      if (date != null && date.isAfter(portfolio.asOf())) {
        List<Note> records = recordsOfThatDay(portfolio, row);
        records.forEach(note -> told.add(note.id()));
        row(row, records, portfolio.asOf(), faults);
      }
    }
    for (IndexedNote indexed : portfolio.notes()) {
      Note note = indexed.note();
      LocalDate date = note.metadata().date();
      if (note.kind().isSessionRecord()
          && date != null
          && date.isAfter(portfolio.asOf())
          && !told.contains(note.id())) {
        note(note, date, portfolio.asOf(), faults);
      }
    }
  }

  private static List<Note> recordsOfThatDay(AuditInput portfolio, LogRow row) {
    return portfolio.sessions().sessions().stream()
        .filter(session -> session.place().equals(row.place()))
        .filter(session -> Objects.equals(session.date(), row.date()))
        .flatMap((Session session) -> portfolio.records(session).stream())
        .map(IndexedNote::note)
        .filter(note -> Objects.equals(note.metadata().date(), row.date()))
        .toList();
  }

  private static void row(LogRow row, List<Note> records, LocalDate today, Faults faults) {
    Faults.Fault fault =
        begin(today, faults)
            .about(row.id())
            .at(row.place())
            .says("The session's date has not come yet (" + Say.row(row) + ").")
            .written(String.valueOf(row.date()));
    records.forEach(note -> fault.at(note.source()));
    fault.report();
  }

  private static void note(Note note, LocalDate date, LocalDate today, Faults faults) {
    begin(today, faults)
        .about(note.id())
        .at(note.source())
        .says("The date of this " + Say.kind(note) + " has not come yet (" + Say.note(note) + ").")
        .written(date.toString())
        .report();
  }

  private static Faults.Fault begin(LocalDate today, Faults faults) {
    return faults
        .add("future-date", Severity.ERROR)
        .expected("a day up to " + today)
        .settledBy("Put the date right, or log the session once it has taken place.");
  }
}
