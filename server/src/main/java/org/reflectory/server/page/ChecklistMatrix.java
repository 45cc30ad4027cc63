package org.reflectory.server.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.AuditFinding;
import org.reflectory.finding.NoteFinding;
import org.reflectory.finding.NoteFinding.ChecklistItem;
import org.reflectory.note.NoteKind;
import org.reflectory.note.SourcePlace;

/**
 * What the notes do not show of the checklist: a row for each note that lacks something, a column
 * for each item.
 *
 * @param items the columns
 * @param rows notes that lack something that the learner has not let stand, oldest first
 * @param complete how many of how many notes show all, in words
 */
record ChecklistMatrix(List<Item> items, List<Row> rows, String complete) {
  private static final String CODE = "note-without-";

  /**
   * An item of the checklist.
   *
   * @param hint what would show it
   * @param missing in how many notes nothing was found
   */
  record Item(String id, String label, String hint, int missing) {}

  /**
   * A note.
   *
   * @param lacks what may be let stand
   */
  record Row(String label, String client, String href, List<Cell> cells, List<Lack> lacks) {}

  /**
   * Whether a note shows an item.
   *
   * @param state {@code shown}, {@code missing}, {@code seen} (missing, and that may stand) or
   *     {@code free} (not asked of this note)
   */
  record Cell(String item, String state, String href) {}

  /** An item that a note lacks, by the id of the finding that says so. */
  record Lack(String id, String item) {}

  /** Whether a finding says that a note lacks an item of the checklist. */
  static boolean isAbout(Visit visit, AuditFinding finding) {
    return finding.code().startsWith(CODE)
        && visit.corpus().programmes().checklist().items().stream()
            .anyMatch(item -> finding.code().equals(CODE + item.id()));
  }

  /** What the item is called that a finding about the checklist speaks of. */
  static String item(Visit visit, AuditFinding finding) {
    return visit
        .corpus()
        .programmes()
        .checklist()
        .item(finding.code().substring(CODE.length()))
        .label();
  }

  /** The matrix of a portfolio; {@code null} if no note lacks anything. */
  static @Nullable ChecklistMatrix of(Visit visit) {
    Map<Key, Deque<AuditFinding>> findings = new HashMap<>();
    for (AuditFinding finding : visit.report().audit()) {
      if (isAbout(visit, finding)) {
        Key key = new Key(finding.code(), finding.where().getFirst());
        findings.computeIfAbsent(key, k -> new ArrayDeque<>()).add(finding);
      }
    }
    List<NoteFinding> notes =
        visit.report().notes().stream()
            .filter(note -> note.kind().equals(NoteKind.REFLECTIVE_NOTE.id()))
            .toList();
    Map<String, Integer> missing = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    int complete = 0;
    for (NoteFinding note : notes) {
      Row row = row(visit, note, findings);
      row.cells().stream()
          .filter(cell -> cell.state().equals("missing"))
          .forEach(cell -> missing.merge(cell.item(), 1, Integer::sum));
      if (!row.lacks().isEmpty()) {
        rows.add(row);
      } else if (row.cells().stream().noneMatch(cell -> cell.state().equals("seen"))) {
        complete++;
      }
    }
    return rows.isEmpty()
        ? null
        : new ChecklistMatrix(
            items(visit, missing),
            rows,
            complete == 0
                ? "No note shows all of it."
                : complete + " of " + Words.count(notes.size(), "note") + " show all of it.");
  }

  private record Key(String code, SourcePlace place) {}

  private static List<Item> items(Visit visit, Map<String, Integer> missing) {
    return visit.corpus().programmes().checklist().items().stream()
        .map(
            item ->
                new Item(
                    item.id(), item.label(), item.hint(), missing.getOrDefault(item.label(), 0)))
        .toList();
  }

  private static Row row(Visit visit, NoteFinding note, Map<Key, Deque<AuditFinding>> findings) {
    String href = visit.links().note(note.id(), Map.of());
    SourcePlace place = new SourcePlace(note.file(), note.locator());
    List<Cell> cells = new ArrayList<>();
    List<Lack> lacks = new ArrayList<>();
    for (var item : visit.corpus().programmes().checklist().items()) {
      ChecklistItem found = note.checklist().get(item.id());
      Deque<AuditFinding> about = findings.get(new Key(CODE + item.id(), place));
      AuditFinding finding =
          found == null || found.present() || about == null ? null : about.poll();
      String state;
      if (finding == null) {
        state = found != null && found.present() ? "shown" : "free";
      } else if (finding.seen() == null) {
        state = "missing";
        lacks.add(new Lack(finding.id(), item.label()));
      } else {
        state = "seen";
      }
      cells.add(new Cell(item.label(), state, href));
    }
    return new Row(
        note.date() == null ? note.title() : Words.day(note.date()),
        note.client() == null ? "" : note.client(),
        href,
        cells,
        lacks);
  }
}
