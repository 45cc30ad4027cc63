package org.reflectory.workspace;

import java.util.List;
import java.util.Optional;
import org.reflectory.finding.Report;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedPortfolio;
import org.reflectory.session.Sessions;
import org.reflectory.store.Decision;
import org.reflectory.store.Learner;

/**
 * One learner's portfolio and findings at one moment. Immutable.
 *
 * @param learner whose
 * @param version changes whenever the sources, the learner's decisions, the corpus or the day do;
 *     serves as ETag
 * @param content notes with sentences and mentions, corrections applied
 * @param sessions the sessions
 * @param report the findings
 * @param unattached decisions whose place in the notes was not found
 */
public record LearnerSnapshot(
    Learner learner,
    String version,
    IndexedPortfolio content,
    Sessions sessions,
    Report report,
    List<Decision> unattached) {

  /** The note with this id. */
  public Optional<IndexedNote> note(String id) {
    return content.notes().stream().filter(note -> note.note().id().equals(id)).findFirst();
  }
}
