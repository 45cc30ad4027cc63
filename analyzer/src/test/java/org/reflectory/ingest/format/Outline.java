package org.reflectory.ingest.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.document.UnreadableFileException;

/**
 * Blocks as short lines, for tests to compare: {@code heading1 Title}, {@code item2 text}, {@code
 * row 3: a | b}.
 */
final class Outline {
  private Outline() {}

  static SourceDocument read(String name, Path file) throws UnreadableFileException {
    return new DocumentReaders().read(name, file);
  }

  static List<String> of(String name, Path file) throws UnreadableFileException {
    return of(read(name, file).blocks());
  }

  static List<String> of(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Text text -> lines.add(text(text));
        case Block.Properties properties -> lines.add("properties " + properties.values());
        case Block.Table table ->
            table.rows().forEach(row -> lines.add(row.place() + ": " + cells(row)));
      }
    }
    return lines;
  }

  private static String text(Block.Text text) {
    String kind =
        switch (text.kind()) {
          case HEADING -> "heading" + text.level() + " ";
          case LIST_ITEM -> "item" + text.level() + " ";
          case COMMENT -> "comment ";
          case PARAGRAPH -> "";
        };
    return kind + text.text();
  }

  private static String cells(Block.Row row) {
    List<String> cells = new ArrayList<>();
    for (Block.Cell cell : row.cells()) {
      String span =
          (cell.columns() > 1 ? "⇒" + cell.columns() : "")
              + (cell.rows() > 1 ? "⇓" + cell.rows() : "");
      cells.add(cell.column() + span + "=" + String.join("/", of(cell.blocks())));
    }
    return String.join(" | ", cells);
  }
}
