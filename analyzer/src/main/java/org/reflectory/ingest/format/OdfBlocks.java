package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.Run;
import org.w3c.dom.Element;

/** Walks the body of an OpenDocument text or spreadsheet and gathers blocks. */
final class OdfBlocks {
  private final OdfStyles styles;
  private final Limits limits = new Limits();
  private int tables;

  OdfBlocks(OdfStyles styles) {
    this.styles = styles;
  }

  List<Block> body(Element body) {
    List<Block> blocks = new ArrayList<>();
    content(body, "", 0, blocks);
    return blocks;
  }

  Limits limits() {
    return limits;
  }

  /**
   * Paragraphs, lists and tables below an element. Tracked changes hold only what was deleted;
   * indexes repeat the headings.
   */
  void content(Element parent, String place, int listDepth, List<Block> into) {
    for (Element child : Xml.children(parent)) {
      switch (Xml.name(child)) {
        case "h" -> {
          int level = Math.max(1, Xml.number(Xml.attribute(child, "outline-level"), 1));
          text(child, TextKind.HEADING, level, place, into);
        }
        case "p" ->
            text(
                child,
                listDepth > 0 ? TextKind.LIST_ITEM : TextKind.PARAGRAPH,
                listDepth,
                place,
                into);
        case "list" -> content(child, place, listDepth + 1, into);
        case "table" -> table(child, place, into);
        case "annotation" -> note(child, place, into);
        case "tracked-changes",
            "table-of-content",
            "sequence-decls",
            "forms",
            "alphabetical-index",
            "shapes",
            "calculation-settings",
            "named-expressions",
            "database-ranges",
            "content-validations" -> {}
        default -> content(child, place, listDepth, into);
      }
    }
  }

  private void table(Element table, String place, List<Block> into) {
    boolean sheet = Xml.name(table.getParentNode()).equals("spreadsheet");
    if (sheet && styles.isHiddenTable(Xml.attribute(table, "style-name"))) {
      return;
    }
    String own =
        sheet
            ? "sheet " + Xml.attribute(table, "name")
            : place.isEmpty() ? "table " + ++tables : place;
    into.add(OdfTables.table(table, own, place.isEmpty(), this));
  }

  private void text(Element paragraph, TextKind kind, int level, String place, List<Block> into) {
    limits.count(1);
    OdfRuns walk = new OdfRuns(styles, Xml.attribute(paragraph, "style-name"));
    walk.children(paragraph);
    List<Run> runs = walk.runs();
    if (!runs.isEmpty()) {
      boolean title =
          kind == TextKind.PARAGRAPH && styles.isTitle(Xml.attribute(paragraph, "style-name"));
      if (title) {
        into.add(new Block.Text(TextKind.HEADING, 1, runs, place));
      } else {
        into.add(
            kind == TextKind.PARAGRAPH
                ? Paragraphs.styled(runs, place)
                : new Block.Text(kind, level, runs, place));
      }
    }
    walk.boxes().forEach(box -> content(box, place, 0, into));
    walk.notes().forEach(note -> note(note, place, into));
  }

  /** A comment or footnote. */
  private void note(Element note, String place, List<Block> into) {
    List<Block> inside = new ArrayList<>();
    content(note, place, 0, inside);
    boolean comment = Xml.name(note).equals("annotation");
    for (Block block : inside) {
      into.add(
          comment && block instanceof Block.Text text
              ? new Block.Text(TextKind.COMMENT, 0, text.runs(), place)
              : block);
    }
  }
}
