package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.reflectory.ingest.document.Block;

/**
 * The ruled tables of a page: words between the same four rules are one cell.
 *
 * @param tables from the top down
 * @param outside words in no table
 */
record PdfGrid(List<Table> tables, List<PdfWord> outside) {
  private static final float SAME_EDGE = 4;

  static PdfGrid of(PdfPage page) {
    Map<PdfRules.Box, List<PdfWord>> cells = new LinkedHashMap<>();
    List<PdfWord> outside = new ArrayList<>();
    for (PdfWord word : page.words()) {
      PdfRules.Box box = page.rules().around((word.left() + word.right()) / 2, word.middle());
      if (box == null) {
        outside.add(word);
      } else {
        cells.computeIfAbsent(box, none -> new ArrayList<>()).add(word);
      }
    }
    List<Table> tables = new ArrayList<>();
    List<Map.Entry<PdfRules.Box, List<PdfWord>>> sorted = new ArrayList<>(cells.entrySet());
    sorted.sort(Comparator.comparing(cell -> cell.getKey().top()));
    List<Map.Entry<PdfRules.Box, List<PdfWord>>> table = new ArrayList<>();
    float bottom = 0;
    for (Map.Entry<PdfRules.Box, List<PdfWord>> cell : sorted) {
      if (!table.isEmpty() && cell.getKey().top() > bottom + SAME_EDGE) {
        tables.add(new Table(List.copyOf(table)));
        table.clear();
      }
      bottom = table.isEmpty() ? cell.getKey().bottom() : Math.max(bottom, cell.getKey().bottom());
      table.add(cell);
    }
    if (!table.isEmpty()) {
      tables.add(new Table(List.copyOf(table)));
    }
    return new PdfGrid(tables, outside);
  }

  /**
   * One table.
   *
   * @param cells boxes with the words in them, by their upper edges
   */
  record Table(List<Map.Entry<PdfRules.Box, List<PdfWord>>> cells) {
    float top() {
      return cells.getFirst().getKey().top();
    }

    Block.Table block(PdfPage page, float bodySize) {
      List<Float> tops = edges(cells.stream().map(cell -> cell.getKey().top()).toList());
      List<Float> lefts = edges(columnEdges(page.rules()));
      List<List<Block.Cell>> rows = new ArrayList<>();
      tops.forEach(top -> rows.add(new ArrayList<>()));
      for (Map.Entry<PdfRules.Box, List<PdfWord>> cell : cells) {
        PdfRules.Box box = cell.getKey();
        int row = index(tops, box.top());
        int column = index(lefts, box.left());
        List<Block> content =
            PdfParagraphs.of(
                PdfLine.of(cell.getValue()), box.right() - SAME_EDGE, bodySize, page.place());
        rows.get(row)
            .add(
                new Block.Cell(
                    column,
                    span(lefts, column, box.right()),
                    span(tops, row, box.bottom()),
                    content));
      }
      List<Block.Row> read = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        rows.get(i).sort(Comparator.comparing(Block.Cell::column));
        read.add(new Block.Row(i + 1, page.place(), rows.get(i)));
      }
      return new Block.Table(read, page.place());
    }

    /** Left edges of columns, those that hold no word on this page too. */
    private List<Float> columnEdges(PdfRules rules) {
      float left = (float) cells.stream().mapToDouble(cell -> cell.getKey().left()).min().orElse(0);
      float right =
          (float) cells.stream().mapToDouble(cell -> cell.getKey().right()).max().orElse(0);
      float bottom =
          (float) cells.stream().mapToDouble(cell -> cell.getKey().bottom()).max().orElse(0);
      List<Float> edges = new ArrayList<>();
      cells.forEach(cell -> edges.add(cell.getKey().left()));
      for (PdfRules.Rule rule : rules.down()) {
        boolean within = rule.at() > left - SAME_EDGE && rule.at() < right - SAME_EDGE;
        if (within && rule.from() < bottom - SAME_EDGE && rule.to() > top() + SAME_EDGE) {
          edges.add(rule.at());
        }
      }
      return edges;
    }

    private static List<Float> edges(List<Float> positions) {
      List<Float> edges = new ArrayList<>();
      for (float position : new TreeSet<>(positions)) {
        if (edges.isEmpty() || position - edges.getLast() > SAME_EDGE) {
          edges.add(position);
        }
      }
      return edges;
    }

    private static int index(List<Float> edges, float position) {
      int index = 0;
      while (index + 1 < edges.size() && edges.get(index + 1) <= position + SAME_EDGE) {
        index++;
      }
      return index;
    }

    private static int span(List<Float> edges, int from, float end) {
      int span = 1;
      while (from + span < edges.size() && edges.get(from + span) < end - SAME_EDGE) {
        span++;
      }
      return span;
    }
  }
}
