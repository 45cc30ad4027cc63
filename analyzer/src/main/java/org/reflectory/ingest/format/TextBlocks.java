package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.Run;

/**
 * The blocks of one plain text. Lines wrapped at a fixed width are joined with a space into
 * paragraphs; where lines are long or look like titles, items or "Label: value", each stands for
 * itself. Lines with tabs become the rows of a table.
 */
final class TextBlocks {
  /** A text with a longer line than this does not wrap its lines. */
  private static final int WIDEST_WRAPPED = 110;

  private static final int NARROWEST_WRAPPED = 50;

  private static final Pattern LABELLED = Pattern.compile("\\p{L}[^:.?!]{0,40}:(?:\\s.*)?");
  private static final Pattern UNDERLINE = Pattern.compile("\\s*([=\\-_~*#])\\1{2,}\\s*");
  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:p|ul|li|br|i|b|u|em|strong|ol)(?:\\s[^>]*)?/?>", Pattern.CASE_INSENSITIVE);

  private final List<String> lines;
  private final int widest;
  private final List<Block> blocks = new ArrayList<>();
  private int next;

  TextBlocks(String text) {
    lines = text.lines().toList();
    widest =
        lines.stream()
            .filter(line -> line.indexOf('\t') < 0)
            .mapToInt(String::length)
            .max()
            .orElse(0);
  }

  List<Block> blocks() {
    while (next < lines.size()) {
      String line = lines.get(next);
      if (line.isBlank() || UNDERLINE.matcher(line).matches()) {
        next++;
      } else if (isTableRow(line)) {
        table();
      } else {
        paragraph();
      }
    }
    return blocks;
  }

  private static boolean isTableRow(String line) {
    return line.strip().indexOf('\t') >= 0 || (line.indexOf('\t') > 0 && !line.isBlank());
  }

  private void table() {
    String place = "line " + (next + 1);
    List<Block.Row> rows = new ArrayList<>();
    while (next < lines.size() && !lines.get(next).isBlank() && belongsToTable(lines.get(next))) {
      rows.add(row(lines.get(next), next + 1));
      next++;
    }
    rows.removeIf(row -> row.cells().isEmpty());
    blocks.add(new Block.Table(rows, place));
  }

  private static boolean belongsToTable(String line) {
    return line.indexOf('\t') >= 0 || MARKUP.matcher(line).lookingAt();
  }

  private static Block.Row row(String line, int number) {
    String[] values = line.split("\t", -1);
    List<Block.Cell> cells = new ArrayList<>();
    for (int column = 0; column < values.length; column++) {
      if (!values[column].isBlank()) {
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
    String place = "line " + (next + 1);
    String first = lines.get(next++);
    if (MARKUP.matcher(first).find()) {
      blocks.addAll(HtmlBlocks.ofFragment(first, place));
      return;
    }
    if (next < lines.size()
        && UNDERLINE.matcher(lines.get(next)).matches()
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
        || Paragraphs.isListItem(line)) {
      return false;
    }
    if (LABELLED.matcher(line).matches()
        || UNDERLINE.matcher(line).matches()
        || MARKUP.matcher(line).find()) {
      return false;
    }
    int firstWord = line.strip().split("\\s", 2)[0].length();
    boolean wasFull =
        widest >= NARROWEST_WRAPPED && before.length() + 1 + firstWord > widest * 0.85;
    boolean goesOn = Character.isLowerCase(line.strip().charAt(0));
    return wasFull || goesOn;
  }
}
