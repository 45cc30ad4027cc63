package org.reflectory.server.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.reflectory.finding.NoteFinding;

/** Every note, oldest first. */
final class NotesPage {
  private NotesPage() {}

  /**
   * @param kinds links that narrow the list
   */
  record View(Shell shell, String lead, List<Filter> kinds, List<Row> notes) {}

  record Filter(String label, String href, boolean current) {}

  /**
   * @param checklist how many of the checklist's items it shows; empty if it owes none
   */
  record Row(
      String title,
      String href,
      String day,
      String client,
      String kind,
      String checklist,
      String missing,
      String file) {}

  static View view(Visit visit) {
    String kind = visit.parameter("kind").orElse("");
    List<NoteFinding> all = visit.report().notes();
    List<Row> rows =
        all.stream()
            .filter(note -> kind.isEmpty() || note.kind().equals(kind))
            .map(note -> row(visit, note))
            .toList();
    List<Filter> kinds = new java.util.ArrayList<>();
    kinds.add(new Filter("All", visit.links().to("/notes"), kind.isEmpty()));
    for (String one : new TreeSet<>(all.stream().map(NoteFinding::kind).toList())) {
      kinds.add(
          new Filter(
              Words.kind(one), visit.links().to("/notes", Map.of("kind", one)), one.equals(kind)));
    }
    return new View(
        visit.shell("Notes"),
        Words.count(rows.size(), "text") + " that you wrote, oldest first.",
        kinds,
        rows);
  }

  private static Row row(Visit visit, NoteFinding note) {
    long present =
        note.checklist().values().stream().filter(NoteFinding.ChecklistItem::present).count();
    return new Row(
        note.title(),
        visit.links().note(note.id(), Map.of()),
        note.date() == null ? "" : Words.day(note.date()),
        Objects.requireNonNullElse(note.client(), ""),
        Words.kind(note.kind()) + (note.ref() == null ? "" : " " + note.ref()),
        note.checklist().isEmpty() ? "" : present + " of " + note.checklist().size(),
        Words.list(
            note.checklist().entrySet().stream()
                .filter(entry -> !entry.getValue().present())
                .map(entry -> visit.corpus().programmes().checklist().item(entry.getKey()).label())
                .toList()),
        note.file() + (note.locator().isEmpty() ? "" : ", " + note.locator()));
  }
}
