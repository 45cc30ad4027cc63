package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.Run;
import org.w3c.dom.Element;

/**
 * Tables of an OpenDocument text and sheets of a spreadsheet. Empty cells and rows are repeated by
 * the million there: they are skipped.
 */
final class OdfTables {
  private static final String CALC =
      "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
  private static final int MOST_REPEATED = 200;

  /** No sheet has more rows or columns. */
  private static final int MOST_COUNTED = 1 << 20;

  private final String place;
  private final boolean ownRows;
  private final OdfBlocks walk;
  private final List<Block.Row> rows = new ArrayList<>();
  private int number;

  private OdfTables(String place, boolean ownRows, OdfBlocks walk) {
    this.place = place;
    this.ownRows = ownRows;
    this.walk = walk;
  }

  static Block.Table table(Element table, String place, boolean ownRows, OdfBlocks walk) {
    OdfTables reading = new OdfTables(place, ownRows, walk);
    reading.rows(table);
    return new Block.Table(reading.rows, place);
  }

  private void rows(Element parent) {
    for (Element child : Xml.children(parent)) {
      switch (Xml.name(child)) {
        case "table-row" -> row(child);
        case "table-header-rows", "table-rows", "table-row-group" -> rows(child);
        default -> {}
      }
    }
  }

  private void row(Element row) {
    int repeated = count(row, "number-rows-repeated");
    for (int i = 0; i < Math.min(repeated, MOST_REPEATED); i++) {
      String rowPlace = ownRows ? place + ", row " + (number + i + 1) : place;
      List<Block.Cell> cells = cells(row, rowPlace);
      if (cells.isEmpty()) {
        break;
      }
      rows.add(new Block.Row(number + i + 1, rowPlace, cells));
    }
    number += repeated;
  }

  private List<Block.Cell> cells(Element row, String rowPlace) {
    List<Block.Cell> cells = new ArrayList<>();
    int column = 0;
    for (Element cell : Xml.children(row)) {
      int repeated = count(cell, "number-columns-repeated");
      if (Xml.name(cell).equals("table-cell")) {
        List<Block> blocks = blocks(cell, rowPlace);
        int columns = count(cell, "number-columns-spanned");
        int spanned = count(cell, "number-rows-spanned");
        for (int i = 0; !blocks.isEmpty() && i < Math.min(repeated, MOST_REPEATED); i++) {
          walk.limits().count(1);
          cells.add(new Block.Cell(column + i, columns, spanned, blocks));
        }
      }
      column += repeated;
    }
    return cells;
  }

  private static int count(Element element, String name) {
    return Math.clamp(Xml.number(Xml.attribute(element, name), 1), 1, MOST_COUNTED);
  }

  private List<Block> blocks(Element cell, String rowPlace) {
    List<Block> blocks = new ArrayList<>();
    walk.content(cell, rowPlace, 0, blocks);
    List<Block> comments = blocks.stream().filter(OdfTables::isComment).toList();
    blocks.removeAll(comments);
    if (Xml.attribute(cell, CALC, "value-type").equals("error")) {
      blocks.clear();
    }
    if (blocks.size() == 1 && blocks.getFirst() instanceof Block.Text text) {
      String value = OdfValues.of(cell, text.text());
      Run look = text.runs().getFirst();
      List<Run> runs = value.equals(text.text()) ? text.runs() : List.of(look.saying(value));
      blocks.set(0, new Block.Text(text.kind(), text.level(), runs, rowPlace));
    }
    blocks.addAll(comments);
    return blocks;
  }

  private static boolean isComment(Block block) {
    return block instanceof Block.Text text && text.kind() == TextKind.COMMENT;
  }
}
