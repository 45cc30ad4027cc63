package org.reflectory.generated;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A piece of a document, whatever the format. */
public sealed interface Block {
  /** A heading; level 1 is the highest. */
  record Heading(int level, String text) implements Block {}

  /** A paragraph of a single line. */
  record Paragraph(String text) implements Block {}

  /**
   * A table. In a row with fewer cells than the widest, the last cell takes the columns that are
   * left.
   *
   * @param head whether the first row is the head
   */
  record Table(List<List<Cell>> rows, boolean head) implements Block {
    int width() {
      return rows.stream().mapToInt(List::size).max().orElse(0);
    }
  }

  /**
   * A cell: its text, with a line feed between paragraphs, and what a spreadsheet would hold.
   *
   * @param value a Double, a LocalDate, a Duration, or null for the text itself
   * @param sheetFormat how a spreadsheet shows a date; null for anything else
   */
  record Cell(String text, Object value, String sheetFormat) {
    static Cell of(String text) {
      return new Cell(text == null ? "" : text, null, null);
    }

    static Cell number(String text, double value) {
      return new Cell(text, value, null);
    }

    static Cell duration(String text, int minutes) {
      return new Cell(text, Duration.ofMinutes(minutes), null);
    }

    static Cell date(String text, LocalDate date, String sheetFormat) {
      return new Cell(text, date, sheetFormat);
    }

    static List<Cell> row(String... texts) {
      return Arrays.stream(texts).map(Cell::of).toList();
    }
  }
}
