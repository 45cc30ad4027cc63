package org.reflectory.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reflectory.portfolio.LogRow;

/**
 * A learner's sessions and what belongs to none.
 *
 * @param sessions those that took place, oldest first
 * @param clients the coachees
 * @param duplicates log rows that repeat another one
 * @param unlinked ids of diary entries and reflective notes that no session was found for
 * @param links how each of the others was found to belong to its session
 */
public record Sessions(
    List<Session> sessions,
    ClientDirectory clients,
    List<LogRow> duplicates,
    List<String> unlinked,
    List<RecordLink> links) {

  public Sessions {
    sessions = List.copyOf(sessions);
    duplicates = List.copyOf(duplicates);
    unlinked = List.copyOf(unlinked);
    links = List.copyOf(links);
  }

  /** The session that each note records, by the note's id. */
  public Map<String, Session> byNote() {
    Map<String, Session> byNote = new HashMap<>();
    sessions.forEach(session -> session.records().forEach(note -> byNote.put(note, session)));
    return byNote;
  }

  /** How the records of a session were found to belong to it. */
  public List<RecordLink> links(Session session) {
    return links.stream().filter(link -> link.sessionId().equals(session.id())).toList();
  }

  /** The session with this id. */
  public Optional<Session> session(String id) {
    return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
  }
}
