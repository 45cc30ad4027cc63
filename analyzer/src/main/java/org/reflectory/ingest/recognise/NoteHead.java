package org.reflectory.ingest.recognise;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.note.NoteKind;

/**
 * Tells the head of one note, set as a table with the titles of a log, from a log: a log has a line
 * for each of many sessions; a head has one, and the note's text below it or beside it.
 */
final class NoteHead {
  private static final Pattern LOG_TITLE =
      Pattern.compile(
          "\\blogs?\\b|\\bhours\\b|\\btime ?sheet|\\brecords? of (?:coaching |mentoring"
              + " )?(?:sessions|practice|hours)|\\bsummary\\b|\\bregister\\b|\\btracker\\b");
  private static final int LONGEST_LINE = 20;
  private static final int MOST_ROWS = 20;

  private final DateReader dates;

  NoteHead(DateReader dates) {
    this.dates = dates;
  }

  /**
   * Whether a table is a note's head, with or without its boxes, or several of them.
   *
   * @param kind what kind of text the file is, by its name
   * @param textFollows whether running text stands below the table
   */
  boolean is(TableSections parts, @Nullable NoteKind kind, boolean textFollows) {
    List<TableSection> sections = parts.sections();
    if (sections.isEmpty()
        || sections.stream().anyMatch(part -> part.rows().size() > MOST_ROWS)
        || !sections.stream().allMatch(part -> part.header().kind() == TableKind.LOG)) {
      return false;
    }
    if (sections.stream().allMatch(NoteHead::hasBoxes)) {
      return true;
    }
    TableSection section = sections.getFirst();
    List<Block.Row> rows = filled(section);
    TableTitle title = section.title();
    return sections.size() == 1
        && rows.size() == 1
        && title.sheet().isEmpty()
        && isDated(section, rows.getFirst())
        && !isTotalled(section)
        && (isNoteTitle(title) || (!isLogTitle(title) && (textFollows || isOfNotes(kind))));
  }

  /** Whether one line at most stands over boxes of running text. */
  private static boolean hasBoxes(TableSection section) {
    List<Block.Row> rows = filled(section);
    long boxes = rows.stream().filter(NoteHead::isText).count();
    long lines = rows.size() - boxes;
    return boxes > 0 && (lines <= 1 || (boxes > 1 && boxes >= lines));
  }

  private static List<Block.Row> filled(TableSection section) {
    return section.rows().stream().filter(row -> !CellText.isBlank(row)).toList();
  }

  private static boolean isOfNotes(@Nullable NoteKind kind) {
    return kind == NoteKind.REFLECTIVE_NOTE || kind == NoteKind.DIARY;
  }

  /** Whether a row holds running text where a log has a line. */
  private static boolean isText(Block.Row row) {
    List<String> cells =
        row.cells().stream().map(CellText::of).filter(text -> !text.isEmpty()).toList();
    return cells.size() <= 2 && cells.stream().anyMatch(text -> Phrases.words(text) > LONGEST_LINE);
  }

  private boolean isDated(TableSection section, Block.Row row) {
    return section
        .header()
        .column(ColumnRole.DATE)
        .flatMap(row::cell)
        .filter(cell -> DateCell.of(CellText.of(cell), dates).date() != null)
        .isPresent();
  }

  private static boolean isTotalled(TableSection section) {
    return section.header().has(ColumnRole.CUMULATIVE)
        || section.rows().stream().anyMatch(LogTotals::isLabelled);
  }

  private boolean isNoteTitle(TableTitle title) {
    return NoteTitle.ofHeading(title.nearest(), dates).isPresent() && !isLogTitle(title);
  }

  private static boolean isLogTitle(TableTitle title) {
    return LOG_TITLE.matcher(title.nearest().toLowerCase(Locale.ROOT)).find();
  }
}
