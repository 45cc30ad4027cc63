package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.reflectory.ingest.document.Run;

/**
 * Words that stand on one line of a page.
 *
 * @param words from left to right, at least one
 */
record PdfLine(List<PdfWord> words) {
  /** A gap this many times the type size parts columns. */
  private static final float WIDE_GAP = 1.8f;

  /** Words sorted into lines, from the top of the page down. */
  static List<PdfLine> of(List<PdfWord> words) {
    List<PdfWord> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparing(PdfWord::base));
    List<PdfLine> lines = new ArrayList<>();
    List<PdfWord> line = new ArrayList<>();
    for (PdfWord word : sorted) {
      if (!line.isEmpty()
          && word.base() - line.getFirst().base()
              > 0.45f * Math.min(word.size(), line.getFirst().size())) {
        lines.add(leftToRight(line));
        line = new ArrayList<>();
      }
      line.add(word);
    }
    if (!line.isEmpty()) {
      lines.add(leftToRight(line));
    }
    return lines;
  }

  private static PdfLine leftToRight(List<PdfWord> words) {
    return new PdfLine(words.stream().sorted(Comparator.comparing(PdfWord::left)).toList());
  }

  float left() {
    return words.getFirst().left();
  }

  float right() {
    return words.getLast().right();
  }

  float base() {
    return words.getFirst().base();
  }

  float size() {
    return words.getFirst().size();
  }

  boolean bold() {
    return words.stream().allMatch(PdfWord::bold);
  }

  String text() {
    return words.stream().map(PdfWord::text).collect(Collectors.joining(" "));
  }

  /** The words as runs; {@code before} is what parts them from the line above, if anything. */
  void addTo(RunBuilder runs, String before) {
    String gap = before;
    for (PdfWord word : words) {
      runs.add(gap + word.text(), word.red(), word.italic(), word.bold());
      gap = " ";
    }
  }

  List<Run> runs() {
    RunBuilder runs = new RunBuilder();
    addTo(runs, "");
    return runs.take();
  }

  /** The parts of the line that wide gaps set apart. */
  List<PdfLine> columns() {
    List<PdfLine> columns = new ArrayList<>();
    List<PdfWord> column = new ArrayList<>();
    for (PdfWord word : words) {
      if (!column.isEmpty() && word.left() - column.getLast().right() > WIDE_GAP * word.size()) {
        columns.add(new PdfLine(List.copyOf(column)));
        column.clear();
      }
      column.add(word);
    }
    columns.add(new PdfLine(List.copyOf(column)));
    return columns;
  }
}
