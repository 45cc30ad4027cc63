package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Walks one paragraph of a Word document: its runs, the text boxes anchored in it and the comments
 * on it.
 */
final class DocxRuns {
  private final DocxStyles styles;
  private final @Nullable Element paragraphProperties;
  private final RunBuilder runs;
  private final List<Element> boxes = new ArrayList<>();
  private final List<String> commentIds = new ArrayList<>();

  /**
   * @param runs takes the words
   */
  DocxRuns(DocxStyles styles, @Nullable Element paragraphProperties, RunBuilder runs) {
    this.styles = styles;
    this.paragraphProperties = paragraphProperties;
    this.runs = runs;
  }

  List<Element> boxes() {
    return boxes;
  }

  List<String> commentIds() {
    return commentIds;
  }

  void children(Element parent) {
    for (Element child : Xml.children(parent)) {
      if (DocxBlocks.isDeleted(child) || DocxBlocks.isPlaceholder(child)) {
        continue;
      }
      switch (Xml.name(child)) {
        case "r" -> run(child);
        case "commentReference" -> commentIds.add(Xml.attribute(child, "id"));
        case "pPr", "sdtPr", "sdtEndPr", "bookmarkStart", "bookmarkEnd" -> {}
        case "AlternateContent" -> children(chosen(child));
        default -> children(child);
      }
    }
  }

  private void run(Element run) {
    Element properties = Xml.child(run, "rPr").orElse(null);
    boolean hidden = styles.isOn("vanish", properties, paragraphProperties);
    for (Element part : Xml.children(run)) {
      if (!hidden) {
        add(text(part), properties);
      }
      switch (Xml.name(part)) {
        case "commentReference" -> commentIds.add(Xml.attribute(part, "id"));
        case "AlternateContent" -> findBoxes(chosen(part));
        case "drawing", "pict", "object" -> findBoxes(part);
        default -> {}
      }
    }
  }

  private void add(String text, @Nullable Element properties) {
    if (!text.isEmpty()) {
      runs.add(
          text,
          styles.isRed(properties, paragraphProperties),
          styles.isOn("i", properties, paragraphProperties),
          styles.isOn("b", properties, paragraphProperties),
          styles.isOn("strike", properties, paragraphProperties)
              || styles.isOn("dstrike", properties, paragraphProperties));
    }
  }

  private static String text(Element part) {
    return switch (Xml.name(part)) {
      case "t" -> part.getTextContent();
      case "tab", "ptab" -> "\t";
      case "br" ->
          Xml.attribute(part, "type").isEmpty()
                  || Xml.attribute(part, "type").equals("textWrapping")
              ? "\n"
              : "";
      case "cr" -> "\n";
      case "noBreakHyphen" -> "-";
      default -> "";
    };
  }

  private void findBoxes(Element drawing) {
    for (Element child : Xml.children(drawing)) {
      if (Xml.name(child).equals("txbxContent")) {
        boxes.add(child);
      } else if (Xml.name(child).equals("AlternateContent")) {
        findBoxes(chosen(child));
      } else {
        findBoxes(child);
      }
    }
  }

  /** One of the ways in which the same thing is written for newer and older programs. */
  static Element chosen(Element alternatives) {
    return Xml.child(alternatives, "Choice")
        .or(() -> Xml.child(alternatives, "Fallback"))
        .orElse(alternatives);
  }
}
