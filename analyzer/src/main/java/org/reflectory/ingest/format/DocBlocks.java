package org.reflectory.ingest.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.Run;

/** Walks the ranges of an older Word document and gathers blocks. */
final class DocBlocks {
  private static final int BODY_LEVEL = 9;
  private static final int DEEPEST_TABLE = 20;

  private final HWPFDocument document;
  private final Limits limits = new Limits();
  private final DocRuns runs = new DocRuns();
  private final Deque<List<Block>> comments = new ArrayDeque<>();
  private int tables;

  DocBlocks(HWPFDocument document) {
    this.document = document;
  }

  List<Block> body() {
    comments();
    List<Block> blocks = new ArrayList<>();
    content(document.getRange(), "", 0, blocks);
    content(document.getMainTextboxRange(), "text box", 0, blocks);
    content(document.getFootnoteRange(), "footnote", 0, blocks);
    content(document.getEndnoteRange(), "endnote", 0, blocks);
    return blocks;
  }

  /** The comments in their order; each begins with the sign that stands for it in the text. */
  private void comments() {
    Range range = document.getCommentsRange();
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.text().startsWith(DocRuns.COMMENT) || comments.isEmpty()) {
        comments.add(new ArrayList<>());
      }
      runs.read(paragraph);
      List<Run> words = runs.take();
      if (!words.isEmpty()) {
        comments.getLast().add(new Block.Text(TextKind.COMMENT, 0, words, ""));
      }
    }
  }

  private void content(Range range, String place, int depth, List<Block> into) {
    int i = 0;
    while (i < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()
          && paragraph.getTableLevel() > depth
          && paragraph.getTableLevel() <= DEEPEST_TABLE) {
        Table table = range.getTable(paragraph);
        into.add(table(table, place, depth + 1));
        i += Math.max(1, table.numParagraphs());
      } else {
        paragraph(paragraph, place, into);
        i++;
      }
    }
  }

  private Block.Table table(Table table, String place, int depth) {
    boolean own = place.isEmpty();
    EdgeTable reading = new EdgeTable(own ? "table " + ++tables : place, own);
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      List<EdgeTable.Edge> edges = new ArrayList<>();
      for (int j = 0; j < row.numCells(); j++) {
        TableCell cell = row.getCell(j);
        limits.count(1);
        content(cell, reading.rowPlace(), depth, reading.cell());
        edges.add(
            new EdgeTable.Edge(
                cell.getLeftEdge() + cell.getWidth(),
                cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged(),
                cell.isMerged() && !cell.isFirstMerged()));
        reading.endCell();
      }
      reading.endRow(edges);
    }
    return reading.table();
  }

  private void paragraph(Paragraph paragraph, String place, List<Block> into) {
    int commented = runs.read(paragraph);
    if (runs.markIsDeleted()) {
      return;
    }
    List<Run> words = runs.take();
    String style = style(paragraph);
    if (!words.isEmpty() && !style.matches("(?:toc|contents) \\d|contents heading")) {
      limits.count(1);
      into.add(text(paragraph, style, words, place));
    }
    for (; commented > 0 && !comments.isEmpty(); commented--) {
      into.addAll(comments.remove());
    }
  }

  private static Block.Text text(Paragraph paragraph, String style, List<Run> words, String place) {
    int heading = headingLevel(paragraph, style);
    if (heading > 0) {
      return new Block.Text(TextKind.HEADING, heading, words, place);
    }
    return paragraph.isInList()
        ? new Block.Text(TextKind.LIST_ITEM, paragraph.getIlvl() + 1, words, place)
        : Paragraphs.styled(words, place);
  }

  private static int headingLevel(Paragraph paragraph, String style) {
    if (style.equals("title")) {
      return 1;
    }
    if (style.matches("heading [1-9]")) {
      return style.charAt(8) - '0';
    }
    int outline = paragraph.getLvl();
    return outline >= 0 && outline < BODY_LEVEL ? outline + 1 : 0;
  }

  private String style(Paragraph paragraph) {
    StyleDescription style =
        document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    return style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
  }
}
