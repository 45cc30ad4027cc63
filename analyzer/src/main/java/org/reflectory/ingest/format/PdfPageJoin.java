package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.Run;

/** Joins what page breaks cut in two: paragraphs, and tables whose rows go on over the page. */
final class PdfPageJoin {
  private static final int MOST_FOOTNOTES = 3;

  private PdfPageJoin() {}

  /** All pages' blocks in one list; what was cut keeps the place where it begins. */
  static List<Block> of(List<List<Block>> pages) {
    List<Block> joined = new ArrayList<>();
    for (List<Block> page : pages) {
      boolean first = true;
      for (Block block : page) {
        Block before = first && !joined.isEmpty() ? joined.getLast() : null;
        int titled = first && block instanceof Block.Table table ? sameTitles(joined, table) : -1;
        first = false;
        if (before instanceof Block.Text start
            && block instanceof Block.Text rest
            && isCut(start, rest)) {
          joined.set(joined.size() - 1, join(start, rest));
        } else if (titled >= 0) {
          joined.set(titled, join((Block.Table) joined.get(titled), (Block.Table) block));
        } else if (before instanceof Block.Table start
            && block instanceof Block.Table rest
            && width(start) == width(rest)) {
          joined.set(joined.size() - 1, join(start, rest));
        } else {
          joined.add(block);
        }
      }
    }
    return joined;
  }

  /**
   * Where the table of the page before is that begins with the same titles; a footnote may stand
   * below it. -1 where there is none.
   */
  private static int sameTitles(List<Block> joined, Block.Table rest) {
    int last = joined.size() - 1;
    for (int i = last; i >= Math.max(0, last - MOST_FOOTNOTES); i--) {
      if (joined.get(i) instanceof Block.Table start) {
        return width(start) == width(rest) && titles(start, rest) > 0 ? i : -1;
      }
    }
    return -1;
  }

  /** How many rows at the head of a table repeat those of another. */
  private static int titles(Block.Table start, Block.Table rest) {
    int same = 0;
    while (same < Math.min(start.rows().size(), rest.rows().size())
        && repeats(start.rows().get(same), rest.rows().get(same))) {
      same++;
    }
    return same;
  }

  /**
   * Whether a row says what another says. Where a table has no rules, the rest of a row that the
   * page cut may have been taken for more of the titles above it.
   */
  private static boolean repeats(Block.Row row, Block.Row again) {
    if (row.cells().isEmpty() || row.cells().size() != again.cells().size()) {
      return false;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      String more = again.cells().get(i).text();
      String text = row.cells().get(i).text();
      if (!more.equals(text) && (text.isEmpty() || !more.startsWith(text + " "))) {
        return false;
      }
    }
    return true;
  }

  /** What a repeated row of titles has beyond them, as a row; without cells where there is none. */
  private static Block.Row beyond(Block.Row titles, Block.Row again) {
    List<Block.Cell> cells = new ArrayList<>();
    for (int i = 0; i < again.cells().size(); i++) {
      Block.Cell cell = again.cells().get(i);
      String rest = cell.text().substring(titles.cells().get(i).text().length()).strip();
      if (!rest.isEmpty()) {
        List<Block> blocks = Paragraphs.ofCell(rest, again.place());
        cells.add(new Block.Cell(cell.column(), cell.columns(), cell.rows(), blocks));
      }
    }
    return new Block.Row(again.number(), again.place(), cells);
  }

  private static boolean isCut(Block.Text start, Block.Text rest) {
    String text = start.text();
    return start.kind() != TextKind.HEADING
        && rest.kind() == TextKind.PARAGRAPH
        && Character.isLowerCase(rest.text().charAt(0))
        && Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  private static Block.Text join(Block.Text start, Block.Text rest) {
    List<Run> runs = new ArrayList<>(start.runs());
    runs.add(Run.plain(" "));
    runs.addAll(rest.runs());
    return new Block.Text(start.kind(), start.level(), runs, start.place());
  }

  private static int width(Block.Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .mapToInt(cell -> cell.column() + cell.columns())
        .max()
        .orElse(0);
  }

  private static Block.Table join(Block.Table start, Block.Table rest) {
    List<Block.Row> rows = new ArrayList<>(start.rows());
    int titles = titles(start, rest);
    List<Block.Row> more = new ArrayList<>(rest.rows().subList(titles, rest.rows().size()));
    if (titles > 0) {
      Block.Row beyond = beyond(start.rows().get(titles - 1), rest.rows().get(titles - 1));
      if (!beyond.cells().isEmpty()) {
        more.addFirst(beyond);
      }
    }
    for (int i = 0; i < more.size(); i++) {
      Block.Row row = more.get(i);
      if (i == 0 && rows.size() > 1 && goesOn(row)) {
        rows.set(rows.size() - 1, join(rows.getLast(), row));
      } else {
        rows.add(new Block.Row(rows.size() + 1, row.place(), row.cells()));
      }
    }
    return new Block.Table(rows, start.place());
  }

  /**
   * Whether a page's first row goes on with the last of the page before: its first cell is empty or
   * begins amid a sentence or list.
   */
  private static boolean goesOn(Block.Row row) {
    List<Block> first = row.cell(0).map(Block.Cell::blocks).orElse(List.of());
    return first.isEmpty()
        || (first.getFirst() instanceof Block.Text text
            && (text.kind() == TextKind.LIST_ITEM || Character.isLowerCase(text.text().charAt(0))));
  }

  private static Block.Row join(Block.Row start, Block.Row rest) {
    List<Block.Cell> cells = new ArrayList<>(start.cells());
    for (Block.Cell more : rest.cells()) {
      int at = indexOf(cells, more.column());
      if (at < 0) {
        cells.add(more);
      } else {
        Block.Cell cell = cells.get(at);
        cells.set(
            at,
            new Block.Cell(
                cell.column(),
                cell.columns(),
                cell.rows(),
                joinCells(cell.blocks(), more.blocks())));
      }
    }
    cells.sort(Comparator.comparing(Block.Cell::column));
    return new Block.Row(start.number(), start.place(), cells);
  }

  private static int indexOf(List<Block.Cell> cells, int column) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).column() == column) {
        return i;
      }
    }
    return -1;
  }

  private static List<Block> joinCells(List<Block> start, List<Block> rest) {
    return of(List.of(start, rest));
  }
}
