package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Run;
import org.w3c.dom.Element;

/**
 * Tables of an OpenDocument text and sheets of a spreadsheet. Empty cells and rows are repeated by
 * the million there: they are skipped.
 */
final class OdfTables {
  private static final Pattern TIME = Pattern.compile("PT(\\d+)H(\\d+)M.*");
  private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final int MOST_REPEATED = 200;

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
    int repeated = Math.max(1, Xml.number(Xml.attribute(row, "number-rows-repeated"), 1));
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
      int repeated = Math.max(1, Xml.number(Xml.attribute(cell, "number-columns-repeated"), 1));
      if (Xml.name(cell).equals("table-cell")) {
        List<Block> blocks = blocks(cell, rowPlace);
        int columns = Math.max(1, Xml.number(Xml.attribute(cell, "number-columns-spanned"), 1));
        int spanned = Math.max(1, Xml.number(Xml.attribute(cell, "number-rows-spanned"), 1));
        for (int i = 0; !blocks.isEmpty() && i < Math.min(repeated, MOST_REPEATED); i++) {
          cells.add(new Block.Cell(column + i, columns, spanned, blocks));
        }
      }
      column += repeated;
    }
    return cells;
  }

  private List<Block> blocks(Element cell, String rowPlace) {
    List<Block> blocks = new ArrayList<>();
    walk.content(cell, rowPlace, 0, blocks);
    String value = value(cell);
    if (blocks.size() == 1
        && !value.isEmpty()
        && blocks.getFirst() instanceof Block.Text text
        && !PLAIN_NUMBER.matcher(text.text()).matches()) {
      Run look = text.runs().getFirst();
      return List.of(
          new Block.Text(
              text.kind(),
              text.level(),
              List.of(new Run(value, look.red(), look.italic(), look.bold())),
              rowPlace));
    }
    return blocks;
  }

  /** The value behind what a spreadsheet's cell shows, or empty for text. */
  private static String value(Element cell) {
    return switch (Xml.attribute(cell, "value-type")) {
      case "date" -> Xml.attribute(cell, "date-value").replace("T00:00:00", "").replace('T', ' ');
      case "time" -> {
        Matcher time = TIME.matcher(Xml.attribute(cell, "time-value"));
        yield time.matches()
            ? String.format(
                Locale.ROOT,
                "%d:%02d",
                Integer.parseInt(time.group(1)),
                Integer.parseInt(time.group(2)))
            : "";
      }
      case "float" -> Xml.attribute(cell, "value");
      default -> "";
    };
  }
}
