package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.value.DateOrder;
import org.reflectory.ingest.value.DateReader;

/**
 * Turns a log or diary that has its titles in the first column, and a session in each other one.
 */
final class VerticalTable {
  private static final DateReader DATES = new DateReader(DateOrder.DAY_FIRST);
  private static final int FEWEST_TITLES = 3;
  private static final int FEWEST_SESSIONS = 2;
  private static final int MOST_ROWS = 40;

  private VerticalTable() {}

  /** The table with a session in each row, whichever way it was written. */
  static Block.Table upright(Block.Table table) {
    return isVertical(table.rows()) ? turned(table) : table;
  }

  private static boolean isVertical(List<Block.Row> all) {
    if (all.size() > MOST_ROWS) {
      return false;
    }
    List<Block.Row> rows = all.stream().filter(row -> row.cells().size() > 1).toList();
    int titles = 0;
    int sessions = 0;
    for (Block.Row row : rows) {
      Optional<ColumnRole> role = row.cell(0).flatMap(cell -> ColumnTitles.role(CellText.of(cell)));
      titles += role.isPresent() ? 1 : 0;
      if (role.filter(found -> found == ColumnRole.DATE).isPresent()) {
        sessions = Math.max(sessions, dates(row));
      }
    }
    return titles >= FEWEST_TITLES && 2 * titles > rows.size() && sessions >= FEWEST_SESSIONS;
  }

  /** How many cells beside the title hold dates; 0 where some hold something else. */
  private static int dates(Block.Row row) {
    int dates = 0;
    for (Block.Cell cell : row.cells()) {
      String text = CellText.of(cell);
      if (cell.column() > 0 && !text.isEmpty()) {
        if (DateCell.of(text, DATES).date() == null) {
          return 0;
        }
        dates++;
      }
    }
    return dates;
  }

  private static Block.Table turned(Block.Table table) {
    List<Block.Row> rows = table.rows().stream().filter(row -> row.cells().size() > 1).toList();
    Map<Integer, List<Block.Cell>> columns = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      for (Block.Cell cell : rows.get(i).cells()) {
        for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
          columns
              .computeIfAbsent(column, none -> new ArrayList<>())
              .add(new Block.Cell(i, 1, 1, cell.blocks()));
        }
      }
    }
    String place = rows.getFirst().place();
    List<Block.Row> turned = new ArrayList<>();
    columns.forEach(
        (column, cells) ->
            turned.add(new Block.Row(column + 1, place + ", column " + (column + 1), cells)));
    return new Block.Table(turned, table.place());
  }
}
