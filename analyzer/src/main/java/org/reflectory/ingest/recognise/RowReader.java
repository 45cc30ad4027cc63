package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Run;

/**
 * Reads the cells of a table's rows by what their columns hold, from the top down; a merged cell
 * counts for every row it covers.
 */
final class RowReader {
  private final TableHeader header;
  private final Map<ColumnRole, List<Integer>> columns;
  private final Map<Integer, Reaching> merged = new HashMap<>();
  private Block.Row row = new Block.Row(0, "", List.of());

  private record Reaching(Block.Cell cell, int lastRow) {}

  /** What a cell says under a title. */
  record Titled(String title, String text) {}

  RowReader(TableHeader header) {
    this.header = header;
    columns = header.byRole();
  }

  /** The title of the first such column; empty where there is none. */
  String title(ColumnRole role) {
    return columns.getOrDefault(role, List.of()).stream()
        .findFirst()
        .map(column -> header.columns().get(column).title())
        .orElse("");
  }

  /** Whether the table has such a column. */
  boolean has(ColumnRole role) {
    return columns.containsKey(role);
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
    return columns.getOrDefault(role, List.of()).stream().findFirst().flatMap(this::cell);
  }

  /** The cell at a column in this row, or the merged one that reaches down into it. */
  Optional<Block.Cell> cell(int column) {
    return row.cell(column).or(() -> Optional.ofNullable(merged.get(column)).map(Reaching::cell));
  }

  /** Whether this row has the cell itself, not from a merged one above. */
  boolean hasOwn(ColumnRole role) {
    return columns.getOrDefault(role, List.of()).stream()
        .findFirst()
        .flatMap(row::cell)
        .isPresent();
  }

  /**
   * What the cell says; empty where it says nothing. Of several columns that hold the same, the
   * first counts that says something.
   */
  String text(ColumnRole role) {
    return columns.getOrDefault(role, List.of()).stream()
        .map(column -> cell(column).map(CellText::of).orElse(""))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** What all columns that hold the same say, where they say something. */
  List<Titled> all(ColumnRole role) {
    List<Titled> all = new ArrayList<>();
    for (int column : columns.getOrDefault(role, List.of())) {
      String text = cell(column).map(CellText::of).orElse("");
      if (!text.isEmpty()) {
        all.add(new Titled(header.columns().get(column).title(), text));
      }
    }
    return all;
  }

  /** What the cells say of which nothing is known. */
  List<String> others() {
    return row.cells().stream()
        .filter(cell -> !header.isKnown(cell))
        .map(CellText::of)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** What the cell says, signs such as ditto marks too. */
  String raw(ColumnRole role) {
    return cell(role).map(cell -> cell.text().strip()).orElse("");
  }

  /** All that the row says, for words that may stand in any of its cells. */
  String wholeText() {
    return String.join(" | ", texts());
  }

  /** What each of the row's own cells says that says something. */
  List<String> texts() {
    return row.cells().stream().map(CellText::of).filter(text -> !text.isEmpty()).toList();
  }

  /**
   * Whether the row as a whole is taken back: its date or its coachee is struck through, or most of
   * its cells.
   */
  boolean isStruck() {
    return CellText.isStruck(row)
        || isStruck(ColumnRole.DATE)
        || (isStruck(ColumnRole.CLIENT) && !has(ColumnRole.DATE));
  }

  private boolean isStruck(ColumnRole role) {
    return cell(role).filter(CellText::isStruck).isPresent();
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
}
