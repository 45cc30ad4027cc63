package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;

/**
 * A table in plain text: titles over columns that stand below one another, two or more spaces
 * between them. Cells may be wrapped, empty or flush right, rulers of dashes may stand below the
 * titles, blank lines and the titles again between the rows.
 */
final class AlignedTable {
  private static final int FEWEST_COLUMNS = 3;
  private static final int SLACK = 2;
  private static final int LONGEST_MORE = 20;
  private static final int LONGEST_LINE = 1000;
  private static final Pattern CELL = Pattern.compile("\\S++(?: \\S++)*+");
  private static final Pattern RULER = Pattern.compile("\\s*[-=_─━═+|](?:[-=_─━═+|\\s])+");

  private final List<Cell> columns;
  private final List<Line> rows = new ArrayList<>();

  /** One past the last line of the table. */
  private int end;

  /** Words with no more than one space between them, and where they stand. */
  private record Cell(int start, int end, String text) {}

  /** One row: its first line's number, from 0, and what stands in each column. */
  private record Line(int number, List<String> values) {}

  private AlignedTable(List<Cell> columns) {
    this.columns = columns;
  }

  /** The table whose titles are in a line; {@code null} where it is no such line. */
  static @Nullable AlignedTable at(List<String> lines, int start) {
    List<Cell> titles = cells(lines.get(start));
    if (titles.size() < FEWEST_COLUMNS || !titles.stream().allMatch(AlignedTable::mayBeTitle)) {
      return null;
    }
    AlignedTable table = new AlignedTable(columns(titles, lines, start + 1));
    table.add(start, titles);
    table.read(lines, start);
    return table.rows.size() > 1 ? table : null;
  }

  private static List<Cell> cells(String line) {
    List<Cell> cells = new ArrayList<>();
    if (line.length() > LONGEST_LINE) {
      return List.of(new Cell(0, line.length(), line));
    }
    Matcher cell = CELL.matcher(line.replace('\u00a0', ' '));
    while (cell.find()) {
      cells.add(new Cell(cell.start(), cell.end(), cell.group()));
    }
    return cells;
  }

  private static boolean mayBeTitle(Cell cell) {
    return TextTitles.mayBe(cell.text);
  }

  /** The columns: as wide as the groups of dashes below the titles, where there are as many. */
  private static List<Cell> columns(List<Cell> titles, List<String> lines, int below) {
    if (below < lines.size() && RULER.matcher(lines.get(below)).matches()) {
      List<Cell> groups = cells(lines.get(below));
      if (groups.size() == titles.size()) {
        return groups;
      }
    }
    return titles;
  }

  private void read(List<String> lines, int start) {
    end = start + 1;
    boolean blankBefore = false;
    for (int i = start + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        if (blankBefore) {
          return;
        }
        blankBefore = true;
        continue;
      }
      if (!RULER.matcher(line).matches()) {
        List<Cell> whole = cells(line);
        if (whole.size() == columns.size() && !(blankBefore && areOtherTitles(whole))) {
          rows.add(new Line(i, new ArrayList<>(whole.stream().map(Cell::text).toList())));
          blankBefore = false;
          end = i + 1;
          continue;
        }
        List<Cell> cells = whole.size() > 1 ? parted(line) : whole;
        boolean wrapped = !blankBefore && (isWrapped(cells) || isMoreOfTitles(cells));
        boolean row = isRow(cells) && !(blankBefore && areOtherTitles(cells));
        if (!wrapped && !row && !isTitleBetweenRows(cells, lines, i)) {
          return;
        }
        if (wrapped) {
          goOn(cells);
        } else {
          add(i, cells);
        }
      }
      blankBefore = false;
      end = i + 1;
    }
  }

  /** Whether a line is one more row: its cells begin or end where columns do. */
  private boolean isRow(List<Cell> cells) {
    long fitting = cells.stream().filter(this::fits).count();
    return cells.size() >= 2
        && (column(cells.getFirst()) > 0 || cells.getFirst().end <= columns.get(1).start + SLACK)
        && fitting * 10L >= cells.size() * 7L;
  }

  private boolean fits(Cell cell) {
    int column = column(cell);
    Cell title = columns.get(column);
    int next = column + 1 < columns.size() ? columns.get(column + 1).start : Integer.MAX_VALUE;
    return Math.abs(title.start - cell.start) <= SLACK
        || Math.abs(title.end - cell.end) <= SLACK
        || (cell.start >= title.start && cell.end <= next);
  }

  private boolean areOtherTitles(List<Cell> cells) {
    List<String> texts = cells.stream().map(Cell::text).toList();
    return cells.size() >= FEWEST_COLUMNS
        && cells.stream().allMatch(AlignedTable::mayBeTitle)
        && !rows.getFirst().values.containsAll(texts);
  }

  /** Whether a line is a month or the like over the rows that go on below it. */
  private boolean isTitleBetweenRows(List<Cell> cells, List<String> lines, int index) {
    if (cells.size() != 1 || cells.getFirst().start > SLACK || !mayBeTitle(cells.getFirst())) {
      return false;
    }
    for (int i = index + 1; i < Math.min(lines.size(), index + 3); i++) {
      if (!lines.get(i).isBlank() && !RULER.matcher(lines.get(i)).matches()) {
        List<Cell> below = parted(lines.get(i));
        return isRow(below) && !below.stream().allMatch(AlignedTable::mayBeTitle);
      }
    }
    return false;
  }

  /** The cells of a line, those taken apart that run on into the next column. */
  private List<Cell> parted(String line) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : cells(line)) {
      Cell rest = cell;
      for (Cell column : columns) {
        int at = column.start - rest.start;
        if (at > 1 && column.start < rest.end && rest.text.charAt(at - 1) == ' ') {
          cells.add(new Cell(rest.start, column.start - 1, rest.text.substring(0, at - 1)));
          rest = new Cell(column.start, rest.end, rest.text.substring(at));
        }
      }
      cells.add(rest);
    }
    return cells.size() <= columns.size() ? cells : cells(line);
  }

  /**
   * Whether a line goes on with the row above: nothing stands in its first column, and less than in
   * a row.
   */
  private boolean isWrapped(List<Cell> cells) {
    boolean inset = cells.getFirst().start >= columns.get(1).start - SLACK;
    boolean lastIsEmpty = column(cells.getLast()) < columns.size() - 1;
    return inset && rows.size() > 1 && (cells.size() == 1 || lastIsEmpty);
  }

  /** Whether a line goes on with the titles: only they stand above it, and no figure is in it. */
  private boolean isMoreOfTitles(List<Cell> cells) {
    return rows.size() == 1
        && cells.stream().allMatch(this::fits)
        && cells.stream().allMatch(cell -> cell.text.chars().noneMatch(Character::isDigit))
        && cells.stream().allMatch(cell -> cell.text.length() <= LONGEST_MORE);
  }

  private void goOn(List<Cell> cells) {
    List<String> values = rows.getLast().values;
    for (Cell cell : cells) {
      values.set(column(cell), (values.get(column(cell)) + " " + cell.text).strip());
    }
  }

  private void add(int number, List<Cell> cells) {
    List<String> values = new ArrayList<>();
    columns.forEach(column -> values.add(""));
    for (Cell cell : cells) {
      values.set(column(cell), (values.get(column(cell)) + " " + cell.text).strip());
    }
    rows.add(new Line(number, values));
  }

  /** The column that a cell overlaps, else the last one that begins left of it. */
  private int column(Cell cell) {
    int before = 0;
    int most = 0;
    int best = -1;
    for (int i = 0; i < columns.size(); i++) {
      Cell column = columns.get(i);
      int overlap = Math.min(column.end, cell.end) - Math.max(column.start, cell.start);
      if (Math.abs(column.start - cell.start) <= SLACK) {
        return i;
      }
      if (overlap > most) {
        most = overlap;
        best = i;
      }
      before = column.start <= cell.start ? i : before;
    }
    return best < 0 ? before : best;
  }

  /** One past the last line of the table. */
  int end() {
    return end;
  }

  /**
   * The table as a block, its places counted in lines.
   *
   * @param before how many lines of the file stand before the first that was given
   */
  Block.Table block(Limits limits, int before) {
    List<Block.Row> read = new ArrayList<>();
    for (Line row : rows) {
      String place = "line " + (before + row.number + 1);
      List<Block.Cell> cells = new ArrayList<>();
      for (int column = 0; column < row.values.size(); column++) {
        if (!row.values.get(column).isBlank()) {
          limits.count(1);
          Limits.checkWidth(cells.size());
          cells.add(new Block.Cell(column, 1, 1, Paragraphs.ofCell(row.values.get(column), place)));
        }
      }
      read.add(new Block.Row(before + row.number + 1, place, cells));
    }
    return new Block.Table(read, "line " + (before + rows.getFirst().number + 1));
  }
}
