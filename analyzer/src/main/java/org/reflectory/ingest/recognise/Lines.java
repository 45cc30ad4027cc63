package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.Run;
import org.reflectory.note.Origin;

/** Turns text blocks into lines. */
final class Lines {
  private static final double NEARLY_ALL = 0.8;

  private Lines() {}

  /** The lines of a paragraph, one for each stretch between line breaks; nothing struck through. */
  static List<Piece.Line> of(Block.Text block) {
    Origin origin = block.kind() == TextKind.COMMENT ? Origin.ASSESSOR : null;
    List<Piece.Line> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    for (Run run : block.runs().stream().filter(words -> !words.struck()).toList()) {
      String[] parts = run.text().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          add(block, line, origin, lines);
          line = new ArrayList<>();
        }
        line.add(run.saying(parts[i]));
      }
    }
    add(block, line, origin, lines);
    return lines;
  }

  /** The lines of everything in a cell, nested tables too. */
  static List<Piece.Line> of(List<Block> blocks) {
    List<Piece.Line> lines = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Text text -> lines.addAll(of(text));
        case Block.Table table ->
            table
                .rows()
                .forEach(row -> row.cells().forEach(cell -> lines.addAll(of(cell.blocks()))));
        case Block.Properties properties -> {}
      }
    }
    return lines;
  }

  private static void add(
      Block.Text block, List<Run> runs, @Nullable Origin origin, List<Piece.Line> into) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    String stripped = text.toString().strip();
    if (!stripped.isEmpty()) {
      Piece.Look look = new Piece.Look(share(runs, Run::red), share(runs, Run::bold));
      into.add(
          new Piece.Line(
              block.kind(), block.level(), stripped, look, block.place(), false, origin, null));
    }
  }

  private static boolean share(List<Run> runs, Predicate<Run> look) {
    long all = letters(runs, run -> true);
    return all > 0 && letters(runs, look) >= NEARLY_ALL * all;
  }

  private static long letters(List<Run> runs, Predicate<Run> look) {
    return runs.stream()
        .filter(look)
        .flatMapToInt(run -> run.text().chars())
        .filter(c -> !Character.isWhitespace(c))
        .count();
  }
}
