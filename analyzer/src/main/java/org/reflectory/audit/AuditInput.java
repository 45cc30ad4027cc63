package org.reflectory.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reflectory.corpus.Corpus;
import org.reflectory.finding.Hours;
import org.reflectory.finding.NoteFinding;
import org.reflectory.finding.PatternFinding;
import org.reflectory.index.IndexedNote;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.programme.Programme;
import org.reflectory.session.Client;
import org.reflectory.session.Refs;
import org.reflectory.session.Session;
import org.reflectory.session.Sessions;

/**
 * What an audit looks at.
 *
 * @param corpus what the program knows
 * @param programme the learner's programme
 * @param portfolio what the files hold
 * @param notes every note with what was found in it
 * @param sessions the sessions and what records them
 * @param hours the hours as they were added up
 * @param findings what was found of each note
 * @param patterns what comes back
 * @param asOf what "today" means
 * @param marks what the learner says of findings
 */
public record AuditInput(
    Corpus corpus,
    Programme programme,
    Portfolio portfolio,
    List<IndexedNote> notes,
    Sessions sessions,
    Hours hours,
    List<NoteFinding> findings,
    List<PatternFinding> patterns,
    LocalDate asOf,
    AuditMarks marks) {

  public AuditInput {
    notes = List.copyOf(notes);
    findings = List.copyOf(findings);
    patterns = List.copyOf(patterns);
  }

  /** The rows of the log, the template's sample left out. */
  List<LogRow> rows() {
    return portfolio.log().stream().filter(row -> row.state() != LogRow.State.SAMPLE).toList();
  }

  /** The notes of a kind in which the learner wrote something. */
  List<IndexedNote> written(NoteKind kind) {
    return notes.stream()
        .filter(note -> note.note().kind() == kind && !note.sentences().isEmpty())
        .toList();
  }

  /** The note with this id. */
  Optional<IndexedNote> note(@Nullable String id) {
    return notes.stream().filter(note -> note.note().id().equals(id)).findFirst();
  }

  /** What was found of the note with this id. */
  Optional<NoteFinding> finding(@Nullable String id) {
    return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
  }

  /** The reflective note and the diary entry of a session, as far as there are such. */
  List<IndexedNote> records(Session session) {
    return session.records().flatMap(id -> note(id).stream()).toList();
  }

  /** The coachee that a label means. */
  Optional<Client> client(@Nullable String label) {
    return sessions.clients().find(label);
  }

  /** Whether a note or entry is about a session that the log says was cancelled. */
  boolean isOfCancelled(Note note) {
    return rows().stream()
        .filter(row -> row.state() == LogRow.State.CANCELLED)
        .filter(row -> client(row.client()).equals(client(note.metadata().client())))
        .anyMatch(
            row ->
                row.date() != null && row.date().equals(note.metadata().date())
                    || !Refs.key(row.noteRef()).isEmpty()
                        && Refs.key(row.noteRef()).equals(Refs.key(note.metadata().ref())));
  }
}
