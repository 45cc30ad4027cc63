package org.reflectory.ingest.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A piece of a document in reading order. */
public sealed interface Block {

  /**
   * Where a person finds it within the file: a page, a line, a sheet, a table; may be empty where
   * the format has no such thing.
   */
  String place();

  /** What a {@link Text} block is. */
  enum TextKind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    /** A reviewer's comment on the document, kept apart from its text. */
    COMMENT
  }

  /**
   * A heading, paragraph, list item or comment.
   *
   * @param kind which of them
   * @param level depth of the heading or list, from 1; 0 for a paragraph
   * @param runs the text, in order
   * @param place see {@link Block#place()}
   */
  record Text(TextKind kind, int level, List<Run> runs, String place) implements Block {
    public Text {
      runs = List.copyOf(runs);
    }

    public static Text paragraph(String text, String place) {
      return new Text(TextKind.PARAGRAPH, 0, List.of(Run.plain(text)), place);
    }

    /** The whole text as written. */
    public String text() {
      return runs.stream().map(Run::text).collect(Collectors.joining());
    }
  }

  /**
   * A table or a sheet.
   *
   * @param rows in order, blank ones left out
   * @param place see {@link Block#place()}
   */
  record Table(List<Row> rows, String place) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One row.
   *
   * @param number as the program that wrote the file shows it, from 1
   * @param place where a person finds the row within the file, such as {@code sheet Log, row 7}
   * @param cells in order of their columns; empty ones may be left out
   */
  record Row(int number, String place, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell that covers a column and begins in this row. */
    public Optional<Cell> cell(int column) {
      return cells.stream()
          .filter(cell -> cell.column() <= column && column < cell.column() + cell.columns())
          .findFirst();
    }
  }

  /**
   * One cell.
   *
   * @param column first column it covers, from 0
   * @param columns how many columns it covers, from 1
   * @param rows how many rows it covers, from 1
   * @param blocks what it holds; may be empty
   */
  record Cell(int column, int columns, int rows, List<Block> blocks) {
    public Cell {
      blocks = List.copyOf(blocks);
    }

    /**
     * The cell's text, paragraphs parted by a line feed, list items with no mark. Nested tables are
     * left out.
     */
    public String text() {
      return blocks.stream()
          .filter(Text.class::isInstance)
          .map(block -> ((Text) block).text())
          .collect(Collectors.joining("\n"))
          .strip();
    }
  }

  /**
   * Named values at the head of a file, such as Markdown front matter.
   *
   * @param values name in lower case to value as written, in their order
   * @param place see {@link Block#place()}
   */
  record Properties(Map<String, String> values, String place) implements Block {
    public Properties {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }
}
