package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.w3c.dom.Element;

/** Tables of a Word document, with merged cells made one. */
final class DocxTables {
  private DocxTables() {}

  static Block.Table table(Element table, String place, DocxBlocks walk) {
    List<Element> rows = new ArrayList<>();
    collect(table, "tr", rows);
    List<List<Draft>> drafts = new ArrayList<>();
    Map<Integer, Draft> merging = new HashMap<>();
    for (Element row : rows) {
      drafts.add(row(row, merging));
    }
    List<Block.Row> read = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      String rowPlace =
          place.startsWith("table ") && !place.contains(",") ? place + ", row " + (i + 1) : place;
      List<Block.Cell> cells = new ArrayList<>();
      for (Draft draft : drafts.get(i)) {
        List<Block> blocks = new ArrayList<>();
        walk.content(draft.element, rowPlace, blocks);
        cells.add(new Block.Cell(draft.column, draft.columns, draft.rows, blocks));
      }
      if (cells.stream().anyMatch(cell -> !cell.blocks().isEmpty())) {
        read.add(new Block.Row(i + 1, rowPlace, cells));
      }
    }
    return new Block.Table(read, place);
  }

  private static List<Draft> row(Element row, Map<Integer, Draft> merging) {
    Element properties = Xml.child(row, "trPr").orElse(null);
    int column =
        Math.clamp(Xml.number(Xml.value(properties, "gridBefore"), 0), 0, Limits.WIDEST_SPAN);
    List<Element> elements = new ArrayList<>();
    collect(row, "tc", elements);
    List<Draft> cells = new ArrayList<>();
    for (Element element : elements) {
      Element cell = Xml.child(element, "tcPr").orElse(null);
      int columns = Math.clamp(Xml.number(Xml.value(cell, "gridSpan"), 1), 1, Limits.WIDEST_SPAN);
      Element merge = Xml.child(cell, "vMerge").orElse(null);
      Draft above = merging.get(column);
      if (merge != null && !Xml.attribute(merge, "val").equals("restart") && above != null) {
        above.rows++;
      } else {
        Draft draft = new Draft(element, column, columns);
        cells.add(draft);
        remember(merging, column, merge == null ? null : draft);
      }
      column += columns;
    }
    return cells;
  }

  private static void remember(Map<Integer, Draft> merging, int column, @Nullable Draft draft) {
    if (draft == null) {
      merging.remove(column);
    } else {
      merging.put(column, draft);
    }
  }

  /**
   * Rows or cells, those in content controls and tracked insertions too; a tracked deletion's are
   * left out.
   */
  private static void collect(Element parent, String name, List<Element> into) {
    for (Element child : Xml.children(parent)) {
      String childName = Xml.name(child);
      if (childName.equals(name)) {
        if (Xml.path(child, "trPr", "del").isEmpty()
            && Xml.path(child, "tcPr", "cellDel").isEmpty()) {
          into.add(child);
        }
      } else if (childName.equals("sdt")
          || childName.equals("sdtContent")
          || childName.equals("customXml")
          || childName.equals("ins")) {
        collect(child, name, into);
      }
    }
  }

  private static final class Draft {
    private final Element element;
    private final int column;
    private final int columns;
    private int rows = 1;

    Draft(Element element, int column, int columns) {
      this.element = element;
      this.column = column;
      this.columns = columns;
    }
  }
}
