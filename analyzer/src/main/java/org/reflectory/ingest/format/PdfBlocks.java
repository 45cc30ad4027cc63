package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reflectory.ingest.document.Block;

/** The blocks of a page: ruled tables, tables set with gaps, and the paragraphs between them. */
final class PdfBlocks {
  private final PdfPage page;
  private final float bodySize;
  private final float right;
  private final List<Block> blocks = new ArrayList<>();
  private final List<PdfLine> pending = new ArrayList<>();

  private PdfBlocks(PdfPage page) {
    this.page = page;
    bodySize = bodySize(page.words());
    right = (float) page.words().stream().mapToDouble(PdfWord::right).max().orElse(0);
  }

  static List<Block> of(PdfPage page) {
    return new PdfBlocks(page).read();
  }

  private List<Block> read() {
    PdfGrid grid = PdfGrid.of(page);
    List<PdfGrid.Table> tables = new ArrayList<>(grid.tables());
    tables.sort(Comparator.comparing(PdfGrid.Table::top));
    for (PdfLine line : PdfLine.of(grid.outside())) {
      while (!tables.isEmpty() && tables.getFirst().top() < line.base()) {
        flush();
        blocks.add(tables.removeFirst().block(page, bodySize));
      }
      pending.add(line);
    }
    flush();
    tables.forEach(table -> blocks.add(table.block(page, bodySize)));
    return blocks;
  }

  /** Turns the lines since the last table into paragraphs, and those set in columns into tables. */
  private void flush() {
    List<PdfLine> prose = new ArrayList<>();
    for (int i = 0; i < pending.size(); i++) {
      int end = PdfGapTable.end(pending, i);
      if (end > i) {
        blocks.addAll(PdfParagraphs.of(prose, right, bodySize, page.place()));
        prose.clear();
        blocks.add(PdfGapTable.of(pending.subList(i, end), page.place()));
        i = end - 1;
      } else {
        prose.add(pending.get(i));
      }
    }
    blocks.addAll(PdfParagraphs.of(prose, right, bodySize, page.place()));
    pending.clear();
  }

  /** The type size in which most of the page is set. */
  private static float bodySize(List<PdfWord> words) {
    Map<Float, Integer> letters = new HashMap<>();
    words.forEach(
        word ->
            letters.merge(Math.round(word.size() * 2) / 2f, word.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(11f);
  }
}
