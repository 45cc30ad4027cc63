package org.reflectory.ingest.format;

import java.util.List;
import org.reflectory.ingest.document.Block;

/** Says of blocks which file within the file they are from. */
final class Places {
  private Places() {}

  /** A place within an inner file, such as {@code page 3 (in notes.pdf)}. */
  static String within(String inner, String place) {
    return place.isEmpty() ? "in " + inner : place + " (in " + inner + ")";
  }

  static List<Block> within(String inner, List<Block> blocks) {
    return blocks.stream().map(block -> within(inner, block)).toList();
  }

  private static Block within(String inner, Block block) {
    String place = within(inner, block.place());
    return switch (block) {
      case Block.Text text -> new Block.Text(text.kind(), text.level(), text.runs(), place);
      case Block.Properties properties -> new Block.Properties(properties.values(), place);
      case Block.Table table ->
          new Block.Table(table.rows().stream().map(row -> within(inner, row)).toList(), place);
    };
  }

  private static Block.Row within(String inner, Block.Row row) {
    List<Block.Cell> cells =
        row.cells().stream()
            .map(
                cell ->
                    new Block.Cell(
                        cell.column(), cell.columns(), cell.rows(), within(inner, cell.blocks())))
            .toList();
    return new Block.Row(row.number(), within(inner, row.place()), cells);
  }
}
