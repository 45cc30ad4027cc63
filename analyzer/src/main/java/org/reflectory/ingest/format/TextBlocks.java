package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.Run;
import org.reflectory.ingest.value.Phrases;

/**
 * The blocks of one plain text. Lines wrapped at a fixed width are joined with a space into
 * paragraphs; where lines are long or look like titles, items or "Label: value", each stands for
 * itself. Lines with tabs become the rows of a table, and so do lines in aligned columns. Rulers
 * are kept, as paragraphs, for what they part; a line between marks, such as {@code --- note 5
 * ---}, is set in bold.
 */
final class TextBlocks {
  /** A text with a longer line than this does not wrap its lines. */
  private static final int WIDEST_WRAPPED = 110;

  private static final int NARROWEST_WRAPPED = 50;

  private static final Pattern LABELLED = Pattern.compile("\\p{L}[^:.?!]{0,40}:(?:\\s.*)?");
  private static final Pattern BEGINS_WITH_DATE =
      Pattern.compile(
          "(?i)\\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\\s+(?:the\\s+)?)?\\d{1,2}(?:(?:st|nd|rd|th)?\\s*(?:of\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b|[./-]\\d{1,2}\\b).*");
  private static final int MANY_DATES = 3;
  private static final Pattern GAPS = Pattern.compile("[^\\s.!?:]\\s{2,}\\S.*[^\\s.!?:]\\s{2,}\\S");
  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:p|ul|li|br|i|b|u|em|strong|ol)(?:\\s[^>]*)?/?>", Pattern.CASE_INSENSITIVE);

  private final List<String> lines;
  private final int widest;
  private final boolean listsDates;
  private final List<Block> blocks = new ArrayList<>();
  private final Limits limits = new Limits();
  private int next;

  TextBlocks(String text) {
    lines = text.lines().toList();
    widest =
        lines.stream()
            .filter(line -> line.indexOf('\t') < 0)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    listsDates =
        lines.stream()
                .filter(line -> BEGINS_WITH_DATE.matcher(line).matches())
                .limit(MANY_DATES)
                .count()
            == MANY_DATES;
  }

  List<Block> blocks() {
    while (next < lines.size()) {
      String line = lines.get(next);
      if (line.isBlank()) {
        next++;
      } else if (TextMarks.isRuler(line)) {
        ruler(line);
      } else if (isTableRow(line)) {
        table();
      } else if (!alignedTable() && !partedTable() && !betweenMarks(line)) {
        paragraph();
      }
    }
    return blocks;
  }

  private void ruler(String line) {
    limits.count(1);
    blocks.add(Block.Text.paragraph(line.strip(), "line " + ++next));
  }

  private boolean alignedTable() {
    AlignedTable table = AlignedTable.at(lines, next);
    if (table == null) {
      return false;
    }
    blocks.add(table.block(limits, 0));
    next = table.end();
    return true;
  }

  private boolean partedTable() {
    PartedTable table = PartedTable.at(lines, next, limits);
    if (table == null) {
      return false;
    }
    blocks.add(table.block());
    next = table.end();
    return true;
  }

  /** Takes a short line that is set between marks, or behind some, for a title. */
  private boolean betweenMarks(String line) {
    Optional<String> title = TextMarks.title(line);
    if (title.isPresent()) {
      limits.count(1);
      Run bold = new Run(title.get(), false, false, true);
      blocks.add(new Block.Text(TextKind.PARAGRAPH, 0, List.of(bold), "line " + ++next));
    }
    return title.isPresent();
  }

  private static boolean isTableRow(String line) {
    return line.strip().indexOf('\t') >= 0 || (line.indexOf('\t') > 0 && !line.isBlank());
  }

  private void table() {
    if (unevenTabs()) {
      return;
    }
    String place = "line " + (next + 1);
    List<Block.Row> rows = new ArrayList<>();
    while (next < lines.size() && !lines.get(next).isBlank() && belongsToTable(lines.get(next))) {
      rows.add(row(lines.get(next), next + 1));
      next++;
    }
    rows.removeIf(row -> row.cells().isEmpty());
    blocks.add(new Block.Table(rows, place));
  }

  private boolean unevenTabs() {
    int end = next;
    while (end < lines.size() && !lines.get(end).isBlank() && belongsToTable(lines.get(end))) {
      end++;
    }
    AlignedTable table = UnevenTabs.table(lines.subList(next, end));
    if (table == null) {
      return false;
    }
    blocks.add(table.block(limits, next));
    next = end;
    return true;
  }

  private static boolean belongsToTable(String line) {
    return line.indexOf('\t') >= 0 || MARKUP.matcher(line).lookingAt();
  }

  private Block.Row row(String line, int number) {
    String[] values = line.split("\t", -1);
    List<Block.Cell> cells = new ArrayList<>();
    for (int column = 0; column < values.length; column++) {
      if (!values[column].isBlank()) {
        limits.count(1);
        Limits.checkWidth(cells.size());
        cells.add(new Block.Cell(column, 1, 1, cell(values[column], "line " + number)));
      }
    }
    return new Block.Row(number, "line " + number, cells);
  }

  private static List<Block> cell(String value, String place) {
    return MARKUP.matcher(value).find()
        ? HtmlBlocks.ofFragment(value, place)
        : Paragraphs.ofCell(value, place);
  }

  private void paragraph() {
    limits.count(1);
    String place = "line " + (next + 1);
    String first = lines.get(next++);
    if (MARKUP.matcher(first).find()) {
      blocks.addAll(HtmlBlocks.ofFragment(first, place));
      return;
    }
    if (next < lines.size()
        && TextMarks.isUnderline(lines.get(next))
        && Phrases.words(first) <= TextMarks.LONGEST_TITLE
        && !first.strip().endsWith(".")
        && !Paragraphs.isListItem(first)) {
      next++;
      blocks.add(new Block.Text(TextKind.HEADING, 2, List.of(Run.plain(first.strip())), place));
      return;
    }
    StringBuilder text = new StringBuilder(first.stripTrailing());
    String last = first;
    while (next < lines.size() && continues(last, lines.get(next))) {
      last = lines.get(next++);
      text.append(' ').append(last.strip());
    }
    blocks.add(Paragraphs.line(text.toString(), place));
  }

  /**
   * Whether a line goes on with the paragraph of the one before: that was cut where the width
   * ended.
   */
  private boolean continues(String before, String line) {
    if (widest > WIDEST_WRAPPED
        || line.isBlank()
        || isTableRow(line)
        || Paragraphs.isListItem(line)
        || (listsDates && BEGINS_WITH_DATE.matcher(line).matches())) {
      return false;
    }
    if (LABELLED.matcher(line).matches()
        || TextMarks.isRuler(line)
        || TextMarks.title(line).isPresent()
        || MARKUP.matcher(line).find()) {
      return false;
    }
    if (GAPS.matcher(before).find() && GAPS.matcher(line).find()) {
      return false;
    }
    int firstWord = line.strip().split("\\s", 2)[0].length();
    boolean wasFull =
        widest >= NARROWEST_WRAPPED && before.length() + 1 + firstWord > widest * 0.85;
    boolean goesOn = Character.isLowerCase(line.strip().charAt(0));
    return wasFull || goesOn;
  }
}
