package org.reflectory.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.index.IndexedNote;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.session.Session;

/** Sessions that nothing records, and records of no session of the log. */
final class PresenceCheck implements Check {
  /** The share of sessions with a note from which a learner keeps a note for each. */
  private static final double KEEPS_NOTES = 0.75;

  private static final int FEW = 4;

  @Override
  public void run(AuditInput portfolio, Faults faults) {
    if (portfolio.rows().isEmpty()) {
      return;
    }
    List<Session> sessions = portfolio.sessions().sessions();
    boolean keepsNotes = keepsNotes(sessions);
    sessions.forEach(session -> unrecorded(session, portfolio, keepsNotes, faults));
    Set<String> left = new HashSet<>(portfolio.sessions().unlinked());
    for (IndexedNote indexed : portfolio.notes()) {
      Note note = indexed.note();
      if (left.contains(note.id()) && !portfolio.isOfCancelled(note)) {
        unlogged(note, faults);
      }
    }
  }

  /** Whether sessions have a note as a rule: most of many, all but one of a few. */
  private static boolean keepsNotes(List<Session> sessions) {
    long with = sessions.stream().filter(session -> session.noteId() != null).count();
    long without = sessions.size() - with;
    return sessions.size() > FEW
        ? with >= KEEPS_NOTES * sessions.size()
        : without <= 1 && with > without + 1;
  }

  private static void unrecorded(
      Session session, AuditInput portfolio, boolean keepsNotes, Faults faults) {
    boolean nothing = session.noteId() == null && session.diaryId() == null;
    if (nothing && portfolio.programme().recordPerSession()
        || session.noteId() == null && keepsNotes) {
      faults
          .add("log-row-without-note", Severity.ERROR)
          .about(session.id())
          .at(session.place())
          .says(
              nothing
                  ? "No diary entry and no reflective note was found for this session."
                  : "No reflective note was found for this session, though you keep one for the others.")
          .written(Say.session(session))
          .expected("a record of each session")
          .settledBy(
              "Add the note, or put right the reference, date or coachee by which it would be found.")
          .report();
    }
  }

  private static void unlogged(Note note, Faults faults) {
    boolean diary = note.kind() == NoteKind.DIARY;
    faults
        .add(diary ? "diary-entry-without-log-row" : "note-without-log-row", Severity.ERROR)
        .about(note.id())
        .at(note.source())
        .says("No row of the log fits this " + Say.kind(note) + " by reference, date and coachee.")
        .written(Say.note(note))
        .expected("a row in the log")
        .settledBy(
            "Log the session, or put right the reference, date or coachee by which its row would be found.")
        .report();
  }
}
