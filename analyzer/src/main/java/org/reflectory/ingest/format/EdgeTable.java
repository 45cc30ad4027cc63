package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;

/** Gathers one table of a format in which each row says for itself where its cells end. */
final class EdgeTable {
  /** Edges nearer to one another than this, in twentieths of a point, are one. */
  private static final int SAME_EDGE = 60;

  /** What a row says of one cell: its right edge and how it is merged. */
  record Edge(int right, boolean goesOnDown, boolean goesOnRight) {}

  private static final class Draft {
    private final List<Block> blocks;
    private final int number;
    private int first;
    private int last;
    private int rows = 1;

    Draft(List<Block> blocks, int number) {
      this.blocks = blocks;
      this.number = number;
    }
  }

  private record Row(List<List<Block>> cells, List<Edge> edges) {}

  private final String place;
  private final boolean ownRows;
  private final List<Row> rows = new ArrayList<>();
  private List<List<Block>> row = new ArrayList<>();
  private List<Block> cell = new ArrayList<>();

  /**
   * @param place where it stands
   * @param ownRows whether its rows are counted; those of a table within a cell are not
   */
  EdgeTable(String place, boolean ownRows) {
    this.place = place;
    this.ownRows = ownRows;
  }

  /** Where the row at hand stands. */
  String rowPlace() {
    return rowPlace(rows.size() + 1);
  }

  private String rowPlace(int number) {
    return ownRows ? place + ", row " + number : place;
  }

  List<Block> cell() {
    return cell;
  }

  void endCell() {
    row.add(cell);
    cell = new ArrayList<>();
  }

  void endRow(List<Edge> edges) {
    if (!cell.isEmpty()) {
      endCell();
    }
    if (!row.isEmpty()) {
      rows.add(new Row(row, List.copyOf(edges)));
      row = new ArrayList<>();
    }
  }

  /** The whole table. */
  Block.Table table() {
    endRow(List.of());
    List<Integer> grid = grid();
    List<List<Draft>> drafts = new ArrayList<>();
    List<Draft> above = List.of();
    for (int i = 0; i < rows.size(); i++) {
      List<Draft> now = drafts(rows.get(i), i + 1, grid, above);
      drafts.add(now.stream().filter(ownNumber(i + 1)).toList());
      above = now;
    }
    List<Block.Row> read = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      List<Block.Cell> cells = new ArrayList<>();
      for (Draft draft : drafts.get(i)) {
        cells.add(
            new Block.Cell(draft.first, draft.last - draft.first + 1, draft.rows, draft.blocks));
      }
      if (cells.stream().anyMatch(one -> !one.blocks().isEmpty())) {
        read.add(new Block.Row(i + 1, rowPlace(i + 1), cells));
      }
    }
    return new Block.Table(read, place);
  }

  private static Predicate<Draft> ownNumber(int number) {
    return draft -> draft.number == number;
  }

  /** The right edges of all columns, from left to right. */
  private List<Integer> grid() {
    TreeSet<Integer> all = new TreeSet<>();
    rows.forEach(one -> one.edges.forEach(edge -> all.add(edge.right)));
    List<Integer> grid = new ArrayList<>();
    for (int edge : all) {
      if (grid.isEmpty() || edge - grid.getLast() > SAME_EDGE) {
        grid.add(edge);
      }
    }
    return grid;
  }

  /** The cells of a row, with those of the row above that reach down into it. */
  private static List<Draft> drafts(Row row, int number, List<Integer> grid, List<Draft> above) {
    List<Draft> drafts = new ArrayList<>();
    int column = 0;
    for (int i = 0; i < row.cells.size(); i++) {
      Edge edge = i < row.edges.size() ? row.edges.get(i) : null;
      if (edge == null && !row.edges.isEmpty() && row.cells.get(i).isEmpty()) {
        continue;
      }
      int last = edge == null ? column : Math.max(column, index(grid, edge.right));
      Draft upper = edge != null && edge.goesOnDown ? at(above, column) : null;
      if (upper != null) {
        upper.rows++;
        drafts.add(upper);
      } else if (edge != null && edge.goesOnRight && !drafts.isEmpty()) {
        drafts.getLast().last = last;
      } else {
        Draft draft = new Draft(row.cells.get(i), number);
        draft.first = column;
        draft.last = last;
        drafts.add(draft);
      }
      column = last + 1;
    }
    return drafts;
  }

  private static @Nullable Draft at(List<Draft> drafts, int column) {
    return drafts.stream().filter(draft -> draft.first == column).findFirst().orElse(null);
  }

  private static int index(List<Integer> grid, int right) {
    int found = Collections.binarySearch(grid, right);
    int index = found >= 0 ? found : -found - 2;
    return Math.max(0, index);
  }
}
