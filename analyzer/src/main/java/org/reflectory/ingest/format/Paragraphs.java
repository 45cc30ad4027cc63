package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.Run;

/** Turns plain text into blocks: a paragraph or a list item a line. */
final class Paragraphs {
  private static final Pattern BULLET =
      Pattern.compile(
          "(\\s*)(?:[-–—•·▪◦●○‣⁃*➢✓\\uF0B7](?:\\s+|(?=[A-Z]))|o\\s+)(?=\\S)(.*)", Pattern.DOTALL);
  private static final Pattern NUMBER =
      Pattern.compile("\\s*\\(?(?:\\d{1,2}|[a-z])[.)]\\s+\\S.*", Pattern.DOTALL);

  private Paragraphs() {}

  /** What a cell of a plain table says: one block a line, blank lines left out. */
  static List<Block> ofCell(String text, String place) {
    List<Block> blocks = new ArrayList<>();
    text.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(line(line, place)));
    return blocks;
  }

  /** One line as a paragraph, or as a list item without its mark. */
  static Block.Text line(String line, String place) {
    Matcher bullet = BULLET.matcher(line);
    if (bullet.matches()) {
      int level = 1 + bullet.group(1).length() / 2;
      return new Block.Text(
          TextKind.LIST_ITEM, level, List.of(Run.plain(bullet.group(2).strip())), place);
    }
    return Block.Text.paragraph(line.strip(), place);
  }

  /** A paragraph, or a list item without its mark where it begins with a typed one. */
  static Block.Text styled(List<Run> runs, String place) {
    String text = runs.stream().map(Run::text).collect(Collectors.joining());
    Matcher bullet = BULLET.matcher(text);
    if (!bullet.matches()) {
      return new Block.Text(TextKind.PARAGRAPH, 0, runs, place);
    }
    return new Block.Text(TextKind.LIST_ITEM, 1, dropStart(runs, bullet.start(2)), place);
  }

  private static List<Run> dropStart(List<Run> runs, int characters) {
    List<Run> rest = new ArrayList<>();
    int drop = characters;
    for (Run run : runs) {
      int here = Math.min(drop, run.text().length());
      drop -= here;
      if (here < run.text().length()) {
        rest.add(run.saying(run.text().substring(here)));
      }
    }
    return rest;
  }

  /**
   * Whether a line begins an item, with a mark or a number. Numbers are kept in the text, marks are
   * not.
   */
  static boolean isListItem(String line) {
    return BULLET.matcher(line).matches() || NUMBER.matcher(line).matches();
  }
}
