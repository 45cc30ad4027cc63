package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.Run;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.Phrases;

/**
 * Finds logs that are kept as lines of text, one session a line, such as {@code 23.01 - Jean - 1hr
 * - topic}, and makes tables of them.
 */
final class LogLines {
  private static final int FEWEST = 3;
  private static final int LONGEST_LINE = 40;
  private static final Pattern SUPERVISION = Pattern.compile("(?i)supervis|\\bcpd\\b");
  private static final Pattern LOG = Pattern.compile("(?i)\\blogs?\\b|\\bhours\\b|\\bsessions\\b");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final DateReader dates;
  private final String file;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block.Text> run = new ArrayList<>();
  private String above = "";

  private LogLines(DateReader dates, String file) {
    this.dates = dates;
    this.file = file;
  }

  /**
   * The blocks, with a table in the place of each such log.
   *
   * @param file the file's bare name
   */
  static List<Block> asTables(List<Block> blocks, DateReader dates, String file) {
    if (blocks.stream().anyMatch(block -> isOfSessions(block, dates))) {
      return blocks;
    }
    LogLines lines = new LogLines(dates, file);
    for (Block block : blocks) {
      if (block instanceof Block.Text text && lines.mayBeSession(text)) {
        lines.run.add(text);
      } else {
        lines.end();
        lines.blocks.add(block);
        lines.above = block instanceof Block.Text text ? text.text() : "";
      }
    }
    lines.end();
    return lines.blocks;
  }

  /** Whether a table is a log itself: lines beside it only say the same again. */
  private static boolean isOfSessions(Block block, DateReader dates) {
    return block instanceof Block.Table table
        && table.rows().stream()
                .filter(
                    row ->
                        row.cells().stream().anyMatch(cell -> dates.whole(cell.text()).isPresent()))
                .limit(FEWEST)
                .count()
            == FEWEST;
  }

  private boolean mayBeSession(Block.Text text) {
    boolean line = text.kind() == TextKind.PARAGRAPH || text.kind() == TextKind.LIST_ITEM;
    return line
        && Phrases.words(text.text()) <= LONGEST_LINE
        && !text.text().contains("\n")
        && (LogLine.isDated(text.text(), dates) || LogLine.labelled(text.text()).isPresent());
  }

  private void end() {
    boolean log = run.size() >= FEWEST && !SUPERVISION.matcher(above).find();
    List<LogLine> lines = log ? lines() : List.of();
    if (lines.isEmpty()) {
      blocks.addAll(run);
    } else {
      table(lines);
    }
    run.clear();
  }

  /** The lines taken apart at the mark that parts most of them; empty where they are no log. */
  private List<LogLine> lines() {
    List<LogLine> labelled =
        run.stream()
            .map(text -> LogLine.labelled(text.text()))
            .takeWhile(Optional::isPresent)
            .flatMap(Optional::stream)
            .toList();
    if (labelled.size() == run.size()) {
      return labelled;
    }
    for (Pattern mark : LogLine.MARKS) {
      List<LogLine> lines =
          run.stream()
              .map(text -> LogLine.of(text.text(), mark, dates))
              .takeWhile(LogLine::isSession)
              .toList();
      long timed = lines.stream().filter(line -> !line.hours().isEmpty()).count();
      long numbered = lines.stream().filter(line -> !line.numbers().isEmpty()).count();
      boolean bare =
          2 * numbered > lines.size()
              && LOG.matcher(file + " " + above).find()
              && !LogLine.endInPages(lines);
      if (lines.size() == run.size() && (2 * timed > lines.size() || bare)) {
        return LogLine.withHours(lines);
      }
    }
    return List.of();
  }

  private void table(List<LogLine> lines) {
    List<Block.Row> rows = new ArrayList<>();
    String first = run.getFirst().place();
    rows.add(row(0, first, List.of("Date", "Coachee", "Topic", "Note ref", "Hours", "Cumulative")));
    for (int i = 0; i < lines.size(); i++) {
      LogLine line = lines.get(i);
      Block.Text written = run.get(i);
      boolean struck = written.runs().getFirst().struck();
      List<String> values =
          List.of(
              line.date(),
              line.client(),
              line.topic(),
              line.ref(),
              line.hours(),
              line.cumulative());
      rows.add(row(i + 1, written.place(), values, struck));
    }
    blocks.add(new Block.Table(rows, first));
  }

  private static Block.Row row(int number, String place, List<String> values) {
    return row(number, place, values, false);
  }

  private static Block.Row row(int number, String place, List<String> values, boolean struck) {
    List<Block.Cell> cells = new ArrayList<>();
    for (int column = 0; column < values.size(); column++) {
      String value = SPACES.matcher(values.get(column)).replaceAll(" ").strip();
      if (!value.isEmpty()) {
        Run run = new Run(value, false, false, false, struck);
        cells.add(
            new Block.Cell(
                column, 1, 1, List.of(new Block.Text(TextKind.PARAGRAPH, 0, List.of(run), place))));
      }
    }
    return new Block.Row(number + 1, place, cells);
  }
}
