package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
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

  static TableSections of(Block.Table table, String title) {
    List<Block.Row> loose = new ArrayList<>();
    List<TableSection> sections = new ArrayList<>();
    TableHeader header = null;
    String about = title;
    String headerPlace = "";
    List<Block.Row> rows = new ArrayList<>();
    List<Block.Row> all = table.rows();
    for (int i = 0; i < all.size(); i++) {
      Block.Row row = all.get(i);
      if (header != null && header.isRepeatedIn(row)) {
        i += header.rows() - 1;
        continue;
      }
      Optional<TableHeader> next =
          TableHeader.at(all, i, about + " " + titleBefore(header == null ? loose : rows));
      if (next.isEmpty()) {
        (header == null ? loose : rows).add(row);
        continue;
      }
      if (header != null) {
        about = title + " " + titleBefore(rows);
        removeTitles(rows);
        sections.add(new TableSection(header, title, headerPlace, rows));
        rows = new ArrayList<>();
      } else {
        about = title + " " + titleBefore(loose);
      }
      header = next.get();
      headerPlace = row.place();
      title = about;
      i += header.rows() - 1;
    }
    if (header != null) {
      sections.add(new TableSection(header, title, headerPlace, rows));
    }
    return new TableSections(loose, sections);
  }

  /**
   * The table as the rest of one that a page break cut off, if its columns fit and its first row
   * begins with a date.
   */
  static Optional<TableSection> continued(Block.Table table, @Nullable TableSection before) {
    if (before == null || table.rows().isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> dates = before.header().column(ColumnRole.DATE);
    int last =
        before.header().columns().keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    Block.Row first = table.rows().getFirst();
    boolean fits =
        first.cells().stream().allMatch(cell -> cell.column() <= last) && first.cells().size() > 1;
    boolean dated =
        dates.flatMap(first::cell).flatMap(cell -> DATES.leading(cell.text())).isPresent();
    return fits && dated
        ? Optional.of(new TableSection(before.header(), before.title(), "", table.rows()))
        : Optional.empty();
  }

  private static String titleBefore(List<Block.Row> rows) {
    StringBuilder title = new StringBuilder();
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 3) && isTitle(rows.get(i)); i--) {
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
        && !filled.getFirst().text().toLowerCase(java.util.Locale.ROOT).contains("total")
        && DATES.leading(filled.getFirst().text()).isEmpty();
  }
}
