package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;

/**
 * A table in plain text whose columns are parted by vertical bars, with or without rulers, with or
 * without bars at its edges; or by commas or semicolons, as in CSV that was saved under another
 * name.
 */
final class PartedTable {
  private static final int FEWEST_COLUMNS = 3;
  private static final Pattern RULER = Pattern.compile("[\\s|+:=_─━═-]+");

  private static final char[] MARKS = {'|', ';', ','};

  private final List<Block.Row> rows = new ArrayList<>();
  private final Limits limits;
  private final int start;
  private final char mark;

  private int columns;

  /** One past the last line of the table. */
  private int end;

  private PartedTable(int start, char mark, Limits limits) {
    this.start = start;
    this.mark = mark;
    this.limits = limits;
  }

  /** The table whose titles are in a line; {@code null} where it is no such line. */
  static @Nullable PartedTable at(List<String> lines, int start, Limits limits) {
    for (char mark : MARKS) {
      List<String> titles = filled(values(lines.get(start), mark));
      if (titles.size() >= FEWEST_COLUMNS && titles.stream().allMatch(TextTitles::mayBe)) {
        PartedTable table = new PartedTable(start, mark, limits);
        table.read(lines);
        if (table.rows.size() > 1) {
          return table;
        }
      }
    }
    return null;
  }

  /**
   * Whether a line has about as many values as there are titles and begins with a figure: what
   * commas part is a sentence else.
   */
  private static boolean isOfFigures(List<String> values, int columns) {
    return values.size() >= columns - 2
        && values.size() <= columns
        && values.getFirst().matches("(?s).{0,12}\\d.*");
  }

  private void read(List<String> lines) {
    boolean blankBefore = false;
    for (int i = start; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        if (blankBefore) {
          return;
        }
        blankBefore = true;
        continue;
      }
      if (!RULER.matcher(line).matches()) {
        List<String> values = values(line, mark);
        boolean titles = rows.isEmpty();
        if (values.size() < FEWEST_COLUMNS
            || (mark != '|' && !titles && !isOfFigures(values, columns))) {
          return;
        }
        columns = titles ? values.size() : columns;
        rows.add(row(values, i + 1));
      }
      blankBefore = false;
      end = i + 1;
    }
  }

  private static List<String> values(String line, char mark) {
    String inner = line.strip();
    if (mark == '|') {
      inner = inner.replaceFirst("^\\|", "").replaceFirst("\\|$", "");
    }
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    for (char c : inner.toCharArray()) {
      quoted ^= c == '"' && mark != '|';
      if (c == mark && !quoted) {
        values.add(bare(value, mark));
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    values.add(bare(value, mark));
    return values;
  }

  private static String bare(CharSequence value, char mark) {
    String bare = value.toString().strip();
    boolean quoted =
        mark != '|' && bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
    return quoted ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"").strip() : bare;
  }

  private static List<String> filled(List<String> values) {
    return values.stream().filter(value -> !value.isEmpty()).toList();
  }

  private Block.Row row(List<String> values, int number) {
    String place = "line " + number;
    List<Block.Cell> cells = new ArrayList<>();
    for (int column = 0; column < values.size(); column++) {
      if (!values.get(column).isEmpty()) {
        limits.count(1);
        Limits.checkWidth(cells.size());
        cells.add(new Block.Cell(column, 1, 1, Paragraphs.ofCell(values.get(column), place)));
      }
    }
    return new Block.Row(number, place, cells);
  }

  /** One past the last line of the table. */
  int end() {
    return end;
  }

  Block.Table block() {
    return new Block.Table(rows, "line " + (start + 1));
  }
}
