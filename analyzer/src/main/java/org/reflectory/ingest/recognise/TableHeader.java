package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.value.DateOrder;
import org.reflectory.ingest.value.DateReader;

/**
 * The titles over a table's columns.
 *
 * @param kind what the table is
 * @param columns by their number
 * @param top the first row of titles, by column
 * @param rows how many rows the titles take up
 */
record TableHeader(
    TableKind kind, Map<Integer, Column> columns, Map<Integer, Column> top, int rows) {
  private static final DateReader DATES = new DateReader(DateOrder.DAY_FIRST);
  private static final int LONGEST_TITLE = 120;

  /**
   * One column.
   *
   * @param role what it holds
   * @param title its title as written, that of the columns it is grouped with first
   */
  record Column(@Nullable ColumnRole role, String title) {}

  /** The header that begins at a row, if one does. */
  static Optional<TableHeader> at(List<Block.Row> rows, int index, String title) {
    Map<Integer, Column> first = columns(rows.get(index));
    if (first == null || known(first) < 2) {
      return Optional.empty();
    }
    if (index + 1 < rows.size()) {
      Map<Integer, Column> second = columns(rows.get(index + 1));
      if (second != null
          && known(second) >= 1
          && !hasDateOfItsOwn(second)
          && isContinued(first, second)) {
        Map<Integer, Column> both = combine(rows.get(index), first, second);
        Optional<TableKind> kind = kind(both, title);
        if (kind.isPresent()) {
          return Optional.of(new TableHeader(kind.get(), both, first, 2));
        }
      }
    }
    return kind(first, title).map(kind -> new TableHeader(kind, first, first, 1));
  }

  private static Optional<TableKind> kind(Map<Integer, Column> columns, String title) {
    return TableKind.of(roles(columns), title);
  }

  private static List<ColumnRole> roles(Map<Integer, Column> columns) {
    List<ColumnRole> roles = new ArrayList<>();
    columns.values().stream().map(Column::role).filter(role -> role != null).forEach(roles::add);
    return roles;
  }

  private static long known(Map<Integer, Column> columns) {
    return roles(columns).size();
  }

  /**
   * Below a title over several columns, or beside cells that stand empty, go the titles of the
   * single columns.
   */
  private static boolean isContinued(Map<Integer, Column> first, Map<Integer, Column> second) {
    return first.values().stream().anyMatch(column -> column.role() == ColumnRole.GROUP)
        || second.size() < first.size() && !second.containsKey(first.keySet().iterator().next());
  }

  private static boolean hasDateOfItsOwn(Map<Integer, Column> columns) {
    return columns.values().stream().anyMatch(column -> DATES.leading(column.title()).isPresent());
  }

  private static Map<Integer, Column> combine(
      Block.Row upperRow, Map<Integer, Column> upper, Map<Integer, Column> lower) {
    Map<Integer, Column> both = new TreeMap<>(upper);
    lower.forEach(
        (number, column) -> {
          Column above =
              upper.containsKey(number)
                  ? upper.get(number)
                  : upperRow.cell(number).map(cell -> upper.get(cell.column())).orElse(null);
          boolean group = above == null || above.role() == ColumnRole.GROUP;
          String title = group ? column.title() : above.title() + " " + column.title();
          ColumnRole role = column.role() == null && above != null ? above.role() : column.role();
          both.put(number, new Column(role, title));
        });
    return both;
  }

  /** The titles in a row, or {@code null} where some cell is too long to be one or is a date. */
  private static @Nullable Map<Integer, Column> columns(Block.Row row) {
    Map<Integer, Column> columns = new TreeMap<>();
    for (Block.Cell cell : row.cells()) {
      String text = cell.text();
      if (text.length() > 2 * LONGEST_TITLE) {
        return null;
      }
      text = text.replaceAll("\\s+", " ");
      if (text.isEmpty()) {
        continue;
      }
      if (columns.isEmpty() && Character.isDigit(text.charAt(0))) {
        return null;
      }
      if (text.length() > LONGEST_TITLE
          || DATES.whole(text).isPresent()
          || text.matches("[\\d.,:]+")) {
        return null;
      }
      columns.put(cell.column(), new Column(ColumnTitles.role(text).orElse(null), text));
    }
    return columns;
  }

  /** The number of the first column that holds something. */
  Optional<Integer> column(ColumnRole role) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue().role() == role)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  boolean has(ColumnRole role) {
    return column(role).isPresent();
  }

  /** The columns by what they hold; the first where two hold the same. */
  Map<ColumnRole, Integer> byRole() {
    Map<ColumnRole, Integer> byRole = new EnumMap<>(ColumnRole.class);
    columns.forEach(
        (number, column) -> {
          if (column.role() != null) {
            byRole.putIfAbsent(column.role(), number);
          }
        });
    return byRole;
  }

  /**
   * Whether a row says the same as this header's first row: the titles again, at the top of a new
   * page.
   */
  boolean isRepeatedIn(Block.Row row) {
    return top.equals(columns(row));
  }
}
