package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Origin;
import org.reflectory.note.Passage;
import org.reflectory.portfolio.CompetenceRow;
import org.reflectory.portfolio.PlanRow;

/**
 * Reads a development plan or competence review written as labelled paragraphs: Gap: ..., Impact:
 * ..., Action: ....
 */
final class LabelledRows {
  private final Context context;

  LabelledRows(Context context) {
    this.context = context;
  }

  /** One item in the making. */
  private static final class Item {
    private final String name;
    private final String locator;
    private final Map<ColumnRole, List<String>> values = new EnumMap<>(ColumnRole.class);

    Item(String name, String locator) {
      this.name = name;
      this.locator = locator;
    }

    String text(ColumnRole role) {
      return String.join("\n", values.getOrDefault(role, List.of()));
    }
  }

  /** Adds a row for each item of the note that has labels of its own. */
  void read(String noteId, NoteKind kind, NoteText text, String locator) {
    if (kind != NoteKind.PLAN && kind != NoteKind.COMPETENCE_TABLE) {
      return;
    }
    for (Item item : items(kind, text)) {
      if (kind == NoteKind.PLAN) {
        plan(noteId, item, locator);
      } else {
        competence(noteId, item, locator);
      }
    }
  }

  private static List<Item> items(NoteKind kind, NoteText text) {
    List<Item> items = new ArrayList<>();
    ColumnRole role = null;
    String heading = "";
    for (Passage passage : text.passages()) {
      String words = text.words(passage);
      if (passage.origin() == Origin.HEADING || passage.origin() == Origin.TEMPLATE) {
        role = ColumnTitles.role(words).orElse(null);
        if (role == null || role == ColumnRole.COMPETENCE) {
          heading = words;
        }
        continue;
      }
      if (passage.origin() != Origin.WRITTEN || role == null) {
        continue;
      }
      boolean opens = role == ColumnRole.GAPS && kind == NoteKind.PLAN;
      if (items.isEmpty()
          || (opens
              && items.getLast().values.size() > (items.getLast().values.containsKey(role) ? 1 : 0))
          || !items.getLast().name.equals(heading)) {
        items.add(new Item(heading, passage.locator()));
      }
      items.getLast().values.computeIfAbsent(role, none -> new ArrayList<>()).add(words);
    }
    return items;
  }

  private void plan(String noteId, Item item, String locator) {
    String gap = item.text(ColumnRole.GAPS);
    String action = item.text(ColumnRole.ACTION);
    if (!action.isEmpty() || !gap.isEmpty()) {
      context
          .findings()
          .add(
              new PlanRow(
                  noteId,
                  gap.isEmpty() ? item.name : gap,
                  item.text(ColumnRole.IMPACT),
                  action,
                  measure(item),
                  context.findings().place(or(item.locator, locator))));
    }
  }

  private static String measure(Item item) {
    String measure = item.text(ColumnRole.MEASURE);
    String deadline = item.text(ColumnRole.DEADLINE);
    return measure.isEmpty() || deadline.isEmpty() ? measure + deadline : measure + "\n" + deadline;
  }

  private void competence(String noteId, Item item, String locator) {
    String all =
        item.text(ColumnRole.EVIDENCE)
            + item.text(ColumnRole.DEVELOPED)
            + item.text(ColumnRole.GAPS);
    if (item.name.isEmpty() || all.isEmpty()) {
      return;
    }
    context
        .findings()
        .add(
            new CompetenceRow(
                Competences.id(item.name).orElse(item.name),
                noteId,
                item.text(ColumnRole.EVIDENCE),
                item.text(ColumnRole.DEVELOPED),
                item.text(ColumnRole.GAPS),
                context.findings().place(or(item.locator, locator))));
  }

  private static String or(@Nullable String first, String otherwise) {
    return first == null || first.isEmpty() ? otherwise : first;
  }
}
