package org.reflectory.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.reflectory.note.SourcePlace;
import org.reflectory.portfolio.LogRow;

/**
 * The rows of one table or sheet.
 *
 * @param place the file and the table's or sheet's name; as far as the format has one
 * @param rows in the order of the file
 */
record LogTable(SourcePlace place, List<LogRow> rows) {

  LogTable {
    rows = List.copyOf(rows);
  }

  /** The log's tables, in the order of the files. */
  static List<LogTable> of(List<LogRow> log) {
    Map<SourcePlace, List<LogRow>> tables = new LinkedHashMap<>();
    for (LogRow row : log) {
      tables.computeIfAbsent(table(row.place()), place -> new ArrayList<>()).add(row);
    }
    List<LogTable> all = new ArrayList<>();
    tables.forEach((place, rows) -> all.add(new LogTable(place, rows)));
    return all;
  }

  /**
   * The table or sheet that a place is in. Pages and lines are no tables: one log may run over
   * several.
   */
  static SourcePlace table(SourcePlace place) {
    String sheet = place.locator().replaceFirst(",? ?row \\d+.*$", "");
    return new SourcePlace(place.file(), sheet.matches("(?i)(?:sheet|table) .*") ? sheet : "");
  }

  /** The rows that have a date. */
  List<LogRow> dated() {
    return rows.stream().filter(row -> row.date() != null).toList();
  }

  /** Whether most rows lie before the one above them: the newest stands on top. */
  boolean runsBackwards() {
    List<LogRow> dated = dated();
    return IntStream.range(1, dated.size())
            .map(i -> Integer.signum(date(dated.get(i)).compareTo(date(dated.get(i - 1)))))
            .sum()
        < 0;
  }

  /** Oldest first, whichever way the table runs. */
  List<LogRow> forwards() {
    return runsBackwards() ? rows.reversed() : rows;
  }

  static LocalDate date(LogRow row) {
    return Objects.requireNonNull(row.date());
  }
}
