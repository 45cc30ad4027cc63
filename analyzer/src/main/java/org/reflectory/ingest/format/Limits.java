package org.reflectory.ingest.format;

import java.util.List;
import org.reflectory.ingest.document.Block;

/** How much of one file is read, so that no file, however it was made, takes the import down. */
final class Limits {
  /** The most paragraphs and filled cells of one file. */
  static final int MOST_BLOCKS = 550_000;

  /** The most filled cells of one row. */
  static final int WIDEST_ROW = 1000;

  /** The most columns or rows that one cell is said to cover. */
  static final int WIDEST_SPAN = 16_384;

  private static final int MOST_LINES = 2_000_000;

  static final String TOO_DEEP =
      "The file nests tables or lists too deeply to be read. Copy its text into a new document and import that.";
  static final String TOO_MANY =
      "The file holds more than half a million lines or cells, which is more than a portfolio needs. "
          + "Save the part that is yours as a file of its own and import that.";
  static final String TOO_WIDE =
      "A row of a table has more than a thousand filled cells, which no log has. "
          + "Save the columns that you need as a file of their own and import that.";

  private int blocks;

  /**
   * Counts paragraphs or cells.
   *
   * @throws TooLargeException if there are too many by now
   */
  void count(int more) {
    blocks += more;
    if (blocks > MOST_BLOCKS) {
      throw new TooLargeException(TOO_MANY);
    }
  }

  /**
   * Counts everything that was read.
   *
   * @throws TooLargeException if it is too much for those who use it
   */
  static void check(List<Block> blocks) {
    new Limits().countAll(blocks);
  }

  private void countAll(List<Block> all) {
    count(all.size());
    for (Block block : all) {
      if (block instanceof Block.Table table) {
        table.rows().forEach(this::row);
      }
    }
  }

  /**
   * Counts the filled cells of one row.
   *
   * @throws TooLargeException if it has too many
   */
  static void checkWidth(int cells) {
    if (cells > WIDEST_ROW) {
      throw new TooLargeException(TOO_WIDE);
    }
  }

  /**
   * Looks at plain text before it is taken apart.
   *
   * @param separator what parts the columns of tables in it
   * @throws TooLargeException if it has too many lines, or a line too many columns
   */
  static void checkLines(String text, char separator) {
    int lines = 0;
    int columns = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines++;
        columns = 0;
      } else if (c == separator) {
        columns++;
      }
      if (lines > MOST_LINES) {
        throw new TooLargeException(TOO_MANY);
      }
      if (columns > WIDEST_SPAN) {
        throw new TooLargeException(TOO_WIDE);
      }
    }
  }

  private void row(Block.Row row) {
    checkWidth(row.cells().size());
    row.cells().forEach(cell -> countAll(cell.blocks()));
  }
}
