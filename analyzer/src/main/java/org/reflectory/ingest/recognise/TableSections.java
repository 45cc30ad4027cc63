package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.value.DateOrder;
import org.reflectory.ingest.value.DateReader;

/**
 * Parts a table, or a sheet that holds several, at its headers.
 *
 * @param loose rows over the first header, all rows where there is none
 * @param sections in order
 */
record TableSections(List<Block.Row> loose, List<TableSection> sections) {
  private static final DateReader DATES = new DateReader(DateOrder.DAY_FIRST);
  private static final int ROWS_OF_TITLE = 3;
  private static final int FIRST_ROWS = 3;

  static TableSections of(Block.Table table, TableTitle title) {
    List<Block.Row> loose = new ArrayList<>();
    List<TableSection> sections = new ArrayList<>();
    TableSection open = null;
    List<Block.Row> rows = loose;
    List<Block.Row> all = table.rows();
    for (int i = 0; i < all.size(); i++) {
      Block.Row row = all.get(i);
      if (open != null && open.header().isRepeatedIn(row)) {
        i += open.header().rows() - 1;
        continue;
      }
      TableSection above = open;
      List<Block.Row> before = rows;
      Optional<TableHeader> next = TableHeader.at(all, i, () -> title(title, above, before));
      if (next.isEmpty()) {
        rows.add(row);
        continue;
      }
      TableTitle about = title(title, open, rows);
      if (open != null) {
        removeTitles(rows);
        sections.add(open.with(rows));
      }
      open = new TableSection(next.get(), about, row.place(), List.of());
      rows = new ArrayList<>();
      i += next.get().rows() - 1;
    }
    if (open != null) {
      sections.add(open.with(rows));
    }
    return new TableSections(loose, sections);
  }

  /** What stands over the titles that may come after some rows. */
  private static TableTitle title(
      TableTitle whole, @Nullable TableSection open, List<Block.Row> before) {
    String above = titleBefore(before);
    TablePerson person = TablePersons.inRows(before).orElse(whole.person());
    String kept = open == null || !above.isEmpty() ? above : open.title().above();
    return whole.under(kept).of(person);
  }

  /**
   * The table as the rest of one that a page break cut off, if its columns fit and one of its first
   * rows begins with a date.
   */
  static Optional<TableSection> continued(Block.Table table, @Nullable TableSection before) {
    if (before == null
        || table.rows().isEmpty()
        || table.place().startsWith("sheet ")
        || TableHeader.mayBe(table.rows().getFirst())) {
      return Optional.empty();
    }
    Optional<Integer> dates = before.header().column(ColumnRole.DATE);
    int last =
        before.header().columns().keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Block.Row> first = table.rows().subList(0, Math.min(FIRST_ROWS, table.rows().size()));
    boolean fits =
        first.stream()
            .allMatch(
                row ->
                    row.cells().stream().allMatch(cell -> cell.column() <= last)
                        && !FormRow.isFilledIn(row)
                        && !isLabelled(row));
    boolean dated =
        dates.isPresent()
            && first.stream()
                .filter(row -> row.cells().size() > 1)
                .anyMatch(row -> isDated(row, dates.get()));
    return fits && dated
        ? Optional.of(new TableSection(before.header(), before.title(), "", table.rows()))
        : Optional.empty();
  }

  private static boolean isLabelled(Block.Row row) {
    return !row.cells().isEmpty()
        && FieldLabels.named(CellText.of(row.cells().getFirst())).isPresent();
  }

  private static boolean isDated(Block.Row row, int column) {
    return row.cell(column)
        .filter(cell -> DateCell.of(CellText.of(cell), DATES).date() != null)
        .isPresent();
  }

  private static String titleBefore(List<Block.Row> rows) {
    StringBuilder title = new StringBuilder();
    int first = Math.max(0, rows.size() - ROWS_OF_TITLE);
    for (int i = rows.size() - 1; i >= first && isTitle(rows.get(i)); i--) {
      title.insert(0, rows.get(i).cells().getFirst().text() + " ");
    }
    return title.toString().strip();
  }

  private static void removeTitles(List<Block.Row> rows) {
    while (!rows.isEmpty() && isTitle(rows.getLast())) {
      rows.removeLast();
    }
  }

  private static boolean isTitle(Block.Row row) {
    List<Block.Cell> filled = row.cells().stream().filter(cell -> !cell.text().isEmpty()).toList();
    return filled.size() == 1
        && filled.getFirst().text().length() < 100
        && !filled.getFirst().text().toLowerCase(Locale.ROOT).contains("total")
        && DATES.leading(filled.getFirst().text()).isEmpty();
  }
}
