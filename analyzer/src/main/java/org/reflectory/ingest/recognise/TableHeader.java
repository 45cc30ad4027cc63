package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.value.DateOrder;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.Phrases;

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
  private static final Pattern COACHEE = Pattern.compile("coachee|client|mentee");
  private static final Pattern SESSION =
      Pattern.compile(
          "(?i)(?:(?:reflective )?(?:rn|note|record|ref|session|entry|report)[ .:#]*(?:no)?[ .:#]*)?[a-z]{0,3}[-.]?\\d{1,3}[a-z]?");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:(?:total|number|no|nr|num|count) (?:of )?)?(?:coaching )?(?:sessions|meetings)(?:"
              + " (?:held|done|completed|so far|to date|attended))?");

  /**
   * One column.
   *
   * @param role what it holds
   * @param title its title as written, that of the columns it is grouped with first
   */
  record Column(@Nullable ColumnRole role, String title) {}

  /**
   * The header that begins at a row, if one does.
   *
   * @param over what stands over it; asked only where a row may be one
   */
  static Optional<TableHeader> at(List<Block.Row> rows, int index, Supplier<TableTitle> over) {
    Map<Integer, Column> first = columns(rows.get(index));
    if (first == null || known(first) < 2) {
      return Optional.empty();
    }
    TableTitle title = over.get();
    if (index + 1 < rows.size()) {
      Map<Integer, Column> second = columns(rows.get(index + 1));
      if (second != null
          && known(second) >= 1
          && !hasDateOfItsOwn(second)
          && isContinued(first, second)) {
        Map<Integer, Column> both =
            ColumnSettling.settle(
                combine(rows.get(index), first, second), rows.subList(index + 2, rows.size()));
        Optional<TableKind> kind = kind(both, title);
        if (kind.isPresent()) {
          return Optional.of(new TableHeader(kind.get(), both, first, 2));
        }
      }
    }
    Map<Integer, Column> settled =
        ColumnSettling.settle(first, rows.subList(index + 1, rows.size()));
    return kind(settled, title).map(kind -> new TableHeader(kind, settled, first, 1));
  }

  /** Whether a row says what several columns hold. */
  static boolean mayBe(Block.Row row) {
    Map<Integer, Column> columns = columns(row);
    return columns != null && known(columns) >= 2;
  }

  private static Optional<TableKind> kind(Map<Integer, Column> columns, TableTitle title) {
    boolean coachees =
        columns.values().stream()
            .anyMatch(
                column ->
                    column.role() == ColumnRole.CLIENT
                        && COACHEE.matcher(Phrases.plain(column.title())).find());
    return TableKind.of(roles(columns), coachees, title)
        .filter(kind -> kind != TableKind.LOG || !countsSessions(columns));
  }

  /** Whether the rows are no sessions but sums of them, by coachee or by month. */
  private static boolean countsSessions(Map<Integer, Column> columns) {
    return columns.values().stream()
        .anyMatch(column -> COUNT.matcher(Phrases.plain(column.title())).matches());
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

  /**
   * The titles in a row, or {@code null} where some cell is too long to be one, is a date or says
   * what a title only names.
   */
  private static @Nullable Map<Integer, Column> columns(Block.Row row) {
    Map<Integer, Column> columns = new TreeMap<>();
    if (FormRow.isFilledIn(row)) {
      return null;
    }
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
          || (columns.isEmpty() && isOfOneSession(text))
          || text.matches("[\\d.,:]+")) {
        return null;
      }
      columns.put(cell.column(), new Column(ColumnTitles.role(text).orElse(null), text));
    }
    return columns;
  }

  /** Whether a row's first words are those of one session: its day, its number. */
  private static boolean isOfOneSession(String text) {
    return SESSION.matcher(text).matches()
        || (text.chars().anyMatch(Character::isDigit) && DateCell.of(text, DATES).date() != null);
  }

  /** The number of the first column that holds something. */
  Optional<Integer> column(ColumnRole role) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue().role() == role)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether it is known what some column tells of a session that a cell covers. */
  boolean isKnown(Block.Cell cell) {
    return columns.entrySet().stream()
        .anyMatch(
            entry ->
                entry.getValue().role() != null
                    && entry.getValue().role().isOfSession()
                    && cell.column() <= entry.getKey()
                    && entry.getKey() < cell.column() + cell.columns());
  }

  boolean has(ColumnRole role) {
    return column(role).isPresent();
  }

  /** The columns by what they hold, from left to right. */
  Map<ColumnRole, List<Integer>> byRole() {
    Map<ColumnRole, List<Integer>> byRole = new EnumMap<>(ColumnRole.class);
    columns.forEach(
        (number, column) -> {
          if (column.role() != null) {
            byRole.computeIfAbsent(column.role(), none -> new ArrayList<>()).add(number);
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
