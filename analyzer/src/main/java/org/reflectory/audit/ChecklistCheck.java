package org.reflectory.audit;

import java.util.Locale;
import java.util.Map;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.finding.NoteFinding;
import org.reflectory.finding.NoteFinding.ChecklistItem;
import org.reflectory.note.NoteKind;
import org.reflectory.note.SourcePlace;

/** Items of the checklist that a reflective note does not show. */
final class ChecklistCheck implements Check {
  private static final String PROGRESS = "objectives-progress";

  @Override
  public void run(AuditInput portfolio, Faults faults) {
    for (NoteFinding note : portfolio.findings()) {
      if (note.kind().equals(NoteKind.REFLECTIVE_NOTE.id())) {
        for (Map.Entry<String, ChecklistItem> item : note.checklist().entrySet()) {
          boolean owed = !item.getKey().equals(PROGRESS) || !isFirstSession(portfolio, note);
          if (!item.getValue().present() && owed) {
            report(portfolio, note, item.getKey(), faults);
          }
        }
      }
    }
  }

  /** A first session with a coachee has no progress to look back at. */
  private static boolean isFirstSession(AuditInput portfolio, NoteFinding note) {
    return portfolio.sessions().sessions().stream()
        .filter(s -> s.client() != null && s.client().id().equals(note.clientId()))
        .findFirst()
        .filter(first -> first.id().equals(note.sessionId()))
        .isPresent();
  }

  private static void report(AuditInput portfolio, NoteFinding note, String item, Faults faults) {
    var checklist = portfolio.corpus().programmes().checklist().item(item);
    faults
        .add("note-without-" + item, Severity.INFO)
        .about(note.id())
        .at(new SourcePlace(note.file(), note.locator()))
        .says(
            "Nothing was found in this note that shows: "
                + checklist.label().toLowerCase(Locale.UK)
                + ".")
        .written(note.title())
        .expected(checklist.label())
        .settledBy(checklist.hint())
        .report();
  }
}
