package org.reflectory.ingest.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Run;

/**
 * Reads the cells of a table's rows by what their columns hold, from the top down; a merged cell
 * counts for every row it covers.
 */
final class RowReader {
  private final Map<ColumnRole, Integer> columns;
  private final Map<Integer, Reaching> merged = new HashMap<>();
  private Block.Row row = new Block.Row(0, "", List.of());

  private record Reaching(Block.Cell cell, int lastRow) {}

  RowReader(TableHeader header) {
    columns = header.byRole();
  }

  /** Goes to the next row. */
  void next(Block.Row nextRow) {
    row = nextRow;
    merged.values().removeIf(reaching -> reaching.lastRow() < nextRow.number());
    for (Block.Cell cell : nextRow.cells()) {
      if (cell.rows() > 1) {
        merged.put(cell.column(), new Reaching(cell, nextRow.number() + cell.rows() - 1));
      }
    }
  }

  String place() {
    return row.place();
  }

  Block.Row row() {
    return row;
  }

  /** The cell of a column in this row, or the merged one that reaches down into it. */
  Optional<Block.Cell> cell(ColumnRole role) {
    Integer column = columns.get(role);
    if (column == null) {
      return Optional.empty();
    }
    return row.cell(column).or(() -> Optional.ofNullable(merged.get(column)).map(Reaching::cell));
  }

  /** Whether this row has the cell itself, not from a merged one above. */
  boolean hasOwn(ColumnRole role) {
    Integer column = columns.get(role);
    return column != null && row.cell(column).isPresent();
  }

  /** What the cell says; empty where it says nothing. */
  String text(ColumnRole role) {
    return cell(role).map(cell -> plain(cell.text())).orElse("");
  }

  /** All that the row says, for words that may stand in any of its cells. */
  String wholeText() {
    return row.cells().stream()
        .map(cell -> plain(cell.text()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  /** Whether all words of the row are in red ink. */
  boolean isRed() {
    List<Run> words =
        row.cells().stream()
            .flatMap(cell -> cell.blocks().stream())
            .filter(Block.Text.class::isInstance)
            .flatMap(block -> ((Block.Text) block).runs().stream())
            .filter(run -> !run.text().isBlank())
            .toList();
    return !words.isEmpty() && words.stream().allMatch(Run::red);
  }

  /** A cell's text without placeholders such as a lone dash. */
  private static String plain(String text) {
    String stripped = text.strip();
    return stripped.chars().anyMatch(Character::isLetterOrDigit) ? stripped : "";
  }
}
