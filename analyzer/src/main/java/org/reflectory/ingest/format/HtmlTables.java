package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.reflectory.ingest.document.Block;

/** Tables of a web page, with cells that cover several rows or columns. */
final class HtmlTables {
  private static final int WIDEST = 1000;

  private HtmlTables() {}

  static Block.Table table(Element table, String place) {
    List<Block.Row> rows = new ArrayList<>();
    int[] covered = new int[WIDEST];
    int number = 0;
    for (Element row : table.select("tr")) {
      if (!table.equals(row.closest("table"))) {
        continue;
      }
      number++;
      String rowPlace =
          place.startsWith("table ") && !place.contains(",") ? place + ", row " + number : place;
      List<Block.Cell> cells = cells(row, covered, rowPlace);
      if (cells.stream().anyMatch(cell -> !cell.blocks().isEmpty())) {
        rows.add(new Block.Row(number, rowPlace, cells));
      }
    }
    return new Block.Table(rows, place);
  }

  private static List<Block.Cell> cells(Element row, int[] covered, String place) {
    List<Block.Cell> cells = new ArrayList<>();
    int column = 0;
    for (Element cell : row.children()) {
      if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
        continue;
      }
      while (column < WIDEST && covered[column] > 0) {
        covered[column++]--;
      }
      int columns = span(cell, "colspan", WIDEST - column);
      int rows = span(cell, "rowspan", 10_000);
      if (column >= WIDEST) {
        throw new TooLargeException(Limits.TOO_WIDE);
      }
      cells.add(new Block.Cell(column, columns, rows, HtmlBlocks.of(cell, place)));
      for (int i = 0; i < columns; i++) {
        covered[column++] = rows - 1;
      }
    }
    for (; column < WIDEST; column++) {
      covered[column] = Math.max(0, covered[column] - 1);
    }
    return cells;
  }

  private static int span(Element cell, String attribute, int most) {
    try {
      return Math.clamp(Integer.parseInt(cell.attr(attribute).strip()), 1, Math.max(1, most));
    } catch (NumberFormatException none) {
      return 1;
    }
  }
}
