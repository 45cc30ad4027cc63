package org.reflectory.ingest.recognise;

import java.util.List;
import java.util.stream.Collectors;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.Run;

/** What table cells say where some of their words are struck through. */
final class CellText {
  private CellText() {}

  /**
   * A cell's words without those struck through and without comments on it; where none are left,
   * what was struck. Without placeholders such as a lone dash.
   */
  static String of(Block.Cell cell) {
    String left = words(cell, false);
    String words = saysSomething(left) ? left : words(cell, true);
    return saysSomething(words) ? words : "";
  }

  /** Whether a cell has words and all of them are struck through. */
  static boolean isStruck(Block.Cell cell) {
    return saysSomething(words(cell, true)) && !saysSomething(words(cell, false));
  }

  /** Whether a row as a whole is struck through: its cells, or most of them. */
  static boolean isStruck(Block.Row row) {
    List<Block.Cell> filled =
        row.cells().stream().filter(cell -> saysSomething(words(cell, true))).toList();
    long struck = filled.stream().filter(CellText::isStruck).count();
    return struck > 0 && 2 * struck > filled.size();
  }

  /** Whether no cell of a row says anything. */
  static boolean isBlank(Block.Row row) {
    return row.cells().stream().allMatch(cell -> of(cell).isEmpty());
  }

  private static String words(Block.Cell cell, boolean struckToo) {
    if (cell.blocks().size() == 1
        && cell.blocks().getFirst() instanceof Block.Text text
        && text.runs().size() == 1
        && text.kind() != TextKind.COMMENT) {
      Run only = text.runs().getFirst();
      return only.struck() && !struckToo ? "" : only.text().strip();
    }
    return cell.blocks().stream()
        .filter(block -> block instanceof Block.Text text && text.kind() != TextKind.COMMENT)
        .map(
            block ->
                ((Block.Text) block)
                    .runs().stream()
                        .filter(run -> struckToo || !run.struck())
                        .map(Run::text)
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  static boolean saysSomething(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }
}
