package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.Run;
import org.w3c.dom.Element;

/** Walks the body of a Word document and gathers blocks. */
final class DocxBlocks {
  private static final Set<String> DELETED =
      Set.of("del", "moveFrom", "instrText", "delText", "delInstrText");

  private final DocxStyles styles;
  private final Map<String, Element> comments;
  private int tables;

  /** The words of a paragraph; where its end was deleted, the next one goes on with them. */
  private RunBuilder runs = new RunBuilder();

  DocxBlocks(DocxStyles styles, Map<String, Element> comments) {
    this.styles = styles;
    this.comments = comments;
  }

  List<Block> body(Element body) {
    List<Block> blocks = new ArrayList<>();
    content(body, "", blocks);
    return blocks;
  }

  /** Foot- or endnotes, each a paragraph of its own at the end. */
  List<Block> notes(@Nullable Element root, String kind) {
    List<Block> blocks = new ArrayList<>();
    if (root != null) {
      for (Element note : Xml.children(root)) {
        String number = Xml.attribute(note, "id");
        if (!Xml.attribute(note, "type").contains("eparator")) {
          content(note, kind + " " + number, blocks);
        }
      }
    }
    return blocks;
  }

  /**
   * Paragraphs and tables below an element, those in content controls and tracked insertions too.
   */
  void content(Element parent, String place, List<Block> into) {
    RunBuilder outer = runs;
    runs = new RunBuilder();
    blocks(parent, place, into);
    end(null, place, into);
    runs = outer;
  }

  private void blocks(Element parent, String place, List<Block> into) {
    for (Element child : Xml.children(parent)) {
      switch (Xml.name(child)) {
        case "p" -> paragraph(child, place, into);
        case "tbl" -> {
          end(null, place, into);
          into.add(table(child, place));
        }
        case "sdt" -> {
          if (!isPlaceholder(child)) {
            Xml.child(child, "sdtContent").ifPresent(inside -> blocks(inside, place, into));
          }
        }
        case "ins", "moveTo", "customXml", "smartTag" -> blocks(child, place, into);
        case "AlternateContent" -> blocks(DocxRuns.chosen(child), place, into);
        default -> {}
      }
    }
  }

  private Block.Table table(Element table, String outerPlace) {
    String place = outerPlace.isEmpty() ? "table " + ++tables : outerPlace;
    return DocxTables.table(table, place, this);
  }

  private void paragraph(Element paragraph, String place, List<Block> into) {
    Element properties = Xml.child(paragraph, "pPr").orElse(null);
    if (Xml.value(properties, "pStyle").matches("(?i)TOC\\d.*|TOCHeading|TableofFigures")) {
      return;
    }
    DocxRuns walk = new DocxRuns(styles, properties, runs);
    walk.children(paragraph);
    if (!isMarkDeleted(properties)) {
      end(properties, place, into);
    }
    for (Element box : walk.boxes()) {
      content(box, place, into);
    }
    for (String id : walk.commentIds()) {
      comment(comments.get(id), place, into);
    }
  }

  private void end(@Nullable Element properties, String place, List<Block> into) {
    List<Run> words = runs.take();
    if (!words.isEmpty()) {
      into.add(text(properties, words, place));
    }
  }

  private Block.Text text(@Nullable Element properties, List<Run> runs, String place) {
    int heading = styles.headingLevel(properties);
    if (heading > 0) {
      return new Block.Text(TextKind.HEADING, heading, runs, place);
    }
    Element numbering = Xml.child(properties, "numPr").orElse(null);
    boolean listed = numbering != null && !Xml.value(numbering, "numId").equals("0");
    if (listed || Xml.value(properties, "pStyle").startsWith("List")) {
      int level = 1 + Xml.number(Xml.value(numbering, "ilvl"), 0);
      return new Block.Text(TextKind.LIST_ITEM, level, runs, place);
    }
    return Paragraphs.styled(runs, place);
  }

  private void comment(@Nullable Element comment, String place, List<Block> into) {
    if (comment == null) {
      return;
    }
    List<Block> inside = new ArrayList<>();
    content(comment, place, inside);
    for (Block block : inside) {
      if (block instanceof Block.Text text) {
        into.add(new Block.Text(TextKind.COMMENT, 0, text.runs(), place));
      }
    }
  }

  private static boolean isMarkDeleted(@Nullable Element properties) {
    return Xml.path(properties, "rPr", "del").isPresent()
        || Xml.path(properties, "rPr", "moveFrom").isPresent();
  }

  /** Whether a content control shows what to fill in, not what was filled in. */
  static boolean isPlaceholder(Element control) {
    return Xml.path(control, "sdtPr", "showingPlcHdr").isPresent();
  }

  static boolean isDeleted(Element element) {
    return DELETED.contains(Xml.name(element));
  }
}
