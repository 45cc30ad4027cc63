package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import org.reflectory.ingest.document.Block;

/** A table without rules: at least two lines in a row whose parts stand below one another. */
final class PdfGapTable {
  private static final float SLACK = 6;
  private static final int MOST_COLUMNS = 100;

  private PdfGapTable() {}

  /**
   * One past the last line of the table that begins at {@code start}; {@code start} where none
   * does.
   */
  static int end(List<PdfLine> lines, int start) {
    int columns = lines.get(start).columns().size();
    if (columns > MOST_COLUMNS) {
      return start;
    }
    if (columns < 3) {
      return columns == 2 && isRowOfTwo(lines, start) ? start + 1 : start;
    }
    List<PdfLine> header = lines.get(start).columns();
    int end = start + 1;
    while (end < lines.size()
        && fits(lines.get(end), header)
        && lines.get(end).base() - lines.get(end - 1).base() < 4 * lines.get(end).size()) {
      end++;
    }
    return end;
  }

  private static boolean isRowOfTwo(List<PdfLine> lines, int start) {
    return lines.get(start).columns().getFirst().text().contains(":");
  }

  private static boolean fits(PdfLine line, List<PdfLine> header) {
    List<PdfLine> columns = line.columns();
    if (columns.size() == 1) {
      return line.left() > header.getFirst().right() && line.bold() == header.getLast().bold();
    }
    return columns.getFirst().left() > header.getFirst().left() - 4 * SLACK;
  }

  static Block.Table of(List<PdfLine> lines, String place) {
    List<PdfLine> header = lines.getFirst().columns();
    List<List<List<String>>> rows = new ArrayList<>();
    for (PdfLine line : lines) {
      List<PdfLine> parts = line.columns();
      boolean wrapped = parts.getFirst().left() > header.getFirst().right() && !rows.isEmpty();
      if (!wrapped) {
        List<List<String>> row = new ArrayList<>();
        header.forEach(column -> row.add(new ArrayList<>()));
        rows.add(row);
      }
      parts.forEach(part -> rows.getLast().get(column(part, header)).add(part.text()));
    }
    List<Block.Row> read = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Block.Cell> cells = new ArrayList<>();
      for (int column = 0; column < header.size(); column++) {
        String text = String.join(" ", rows.get(i).get(column));
        if (!text.isBlank()) {
          cells.add(new Block.Cell(column, 1, 1, Paragraphs.ofCell(text, place)));
        }
      }
      read.add(new Block.Row(i + 1, place, cells));
    }
    return new Block.Table(read, place);
  }

  /** The column whose title overlaps a part of a line, else the last one that begins left of it. */
  private static int column(PdfLine part, List<PdfLine> header) {
    int before = 0;
    for (int i = 0; i < header.size(); i++) {
      PdfLine title = header.get(i);
      if (part.left() < title.right() && title.left() < part.right()) {
        return i;
      }
      if (title.left() <= part.left() + SLACK) {
        before = i;
      }
    }
    return before;
  }
}
