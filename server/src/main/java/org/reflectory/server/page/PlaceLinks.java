package org.reflectory.server.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.reflectory.finding.NoteFinding;
import org.reflectory.finding.SessionFinding;
import org.reflectory.index.IndexedNote;
import org.reflectory.note.SourcePlace;
import org.reflectory.portfolio.LogRow;

/**
 * Leads from a place in the learner's files to where the dashboard shows it: a note, a sentence, a
 * session for a row of the log, or else the file.
 */
final class PlaceLinks {
  private final Visit visit;
  private final Map<SourcePlace, String> known = new HashMap<>();

  PlaceLinks(Visit visit) {
    this.visit = visit;
    for (LogRow row : visit.now().content().portfolio().log()) {
      session(row).ifPresent(session -> known.put(row.place(), session(session)));
    }
    for (IndexedNote note : visit.now().content().notes()) {
      int number = 0;
      for (var sentence : note.sentences()) {
        number++;
        known.putIfAbsent(
            new SourcePlace(note.note().source().file(), sentence.locator()),
            visit.links().sentence(note.note().id(), number));
      }
    }
    for (SessionFinding session : visit.report().sessions()) {
      known.put(session.source(), session(session));
    }
    for (NoteFinding note : visit.report().notes()) {
      known.put(
          new SourcePlace(note.file(), note.locator()), visit.links().note(note.id(), Map.of()));
    }
  }

  /** The session that a row is, or that it stands for another time. */
  private Optional<SessionFinding> session(LogRow row) {
    return visit.report().sessions().stream()
        .filter(session -> session.date() != null && session.date().equals(row.date()))
        .filter(session -> Objects.equals(session.client(), row.client()))
        .findFirst();
  }

  private String session(SessionFinding session) {
    return visit.links().to("/sessions") + "#" + SessionsPage.anchor(session.id());
  }

  /** A place with the way there. */
  SessionsPage.Link link(SourcePlace place) {
    return new SessionsPage.Link(
        place.toString(),
        Optional.ofNullable(known.get(place)).orElseGet(() -> file(place.file())));
  }

  List<SessionsPage.Link> links(List<SourcePlace> places) {
    return places.stream().map(this::link).toList();
  }

  private String file(String name) {
    return visit.links().to("/import", Map.of("open", name)) + "#" + FileCards.anchor(name);
  }
}
