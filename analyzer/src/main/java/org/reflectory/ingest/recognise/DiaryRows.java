package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.ingest.value.WrittenDate;

/**
 * Prepares the rows of a diary: one that only goes on with the row above, as where a page ended, is
 * joined to it; titles between rows are left out.
 */
final class DiaryRows {
  private static final int LONGEST_TITLE = 8;

  private final TableHeader header;
  private final DateReader dates;

  DiaryRows(TableHeader header, DateReader dates) {
    this.header = header;
    this.dates = dates;
  }

  List<Block.Row> of(List<Block.Row> rows) {
    List<Block.Row> joined = new ArrayList<>();
    for (Block.Row row : rows) {
      List<Block.Cell> filled =
          row.cells().stream().filter(cell -> CellText.saysSomething(CellText.of(cell))).toList();
      if (filled.size() == 1
          && isTitle(filled.getFirst())
          && (joined.isEmpty() || !goesOnWithDate(joined.getLast(), row))) {
        continue;
      }
      boolean below = !filled.isEmpty() && !joined.isEmpty();
      if (below && (isContinued(filled) || goesOnWithDate(joined.getLast(), row))) {
        joined.set(joined.size() - 1, join(joined.getLast(), row));
      } else {
        joined.add(row);
      }
    }
    return joined;
  }

  private boolean isTitle(Block.Cell cell) {
    String text = CellText.of(cell);
    boolean wide = cell.columns() > 1 || cell.column() == 0;
    return wide
        && Phrases.words(text) <= LONGEST_TITLE
        && !text.endsWith(".")
        && DateCell.of(text, dates).date() == null;
  }

  /** Whether none of a row's cells says when, with whom, how long or under which reference. */
  private boolean isContinued(List<Block.Cell> filled) {
    Set<Integer> heads =
        header.columns().entrySet().stream()
            .filter(column -> isHead(column.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return !heads.isEmpty()
        && filled.stream()
            .noneMatch(
                cell ->
                    heads.stream()
                        .anyMatch(
                            head ->
                                cell.column() <= head && head < cell.column() + cell.columns()));
  }

  /**
   * Whether a row's date is but the rest of the one above, as where a page ended within a cell: 11,
   * and Sep 2024 below.
   */
  private boolean goesOnWithDate(Block.Row above, Block.Row row) {
    String first = date(above);
    String rest = date(row);
    if (first.isEmpty() || rest.isEmpty() || dates.leading(rest).isPresent()) {
      return false;
    }
    Optional<WrittenDate> begun = dates.whole(first);
    Optional<WrittenDate> both = dates.whole(first + " " + rest);
    return both.isPresent()
        && (begun.isEmpty() || (begun.get().year() == null && both.get().year() != null));
  }

  private String date(Block.Row row) {
    return header
        .column(ColumnRole.DATE)
        .flatMap(row::cell)
        .map(CellText::of)
        .orElse("")
        .replaceAll("\\s+", " ");
  }

  private static boolean isHead(TableHeader.Column column) {
    return column.role() != null && column.role().isHead();
  }

  private static Block.Row join(Block.Row above, Block.Row below) {
    Map<Integer, Block.Cell> cells = new TreeMap<>();
    above.cells().forEach(cell -> cells.put(cell.column(), cell));
    for (Block.Cell cell : below.cells()) {
      cells.merge(cell.column(), cell, DiaryRows::join);
    }
    return new Block.Row(above.number(), above.place(), new ArrayList<>(cells.values()));
  }

  private static Block.Cell join(Block.Cell above, Block.Cell below) {
    List<Block> blocks = new ArrayList<>(above.blocks());
    blocks.addAll(below.blocks());
    return new Block.Cell(above.column(), above.columns(), above.rows(), blocks);
  }
}
