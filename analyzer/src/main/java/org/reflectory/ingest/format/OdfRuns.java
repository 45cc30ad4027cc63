package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import org.reflectory.ingest.document.Run;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Walks one paragraph of an OpenDocument text: its runs, text boxes, comments and footnotes. */
final class OdfRuns {
  private final OdfStyles styles;
  private final RunBuilder runs = new RunBuilder();
  private final List<Element> boxes = new ArrayList<>();
  private final List<Element> notes = new ArrayList<>();
  private final boolean paragraphRed;
  private final boolean paragraphItalic;
  private final boolean paragraphBold;
  private final boolean paragraphStruck;

  OdfRuns(OdfStyles styles, String paragraphStyle) {
    this.styles = styles;
    paragraphRed = styles.isRed(paragraphStyle);
    paragraphItalic = styles.isItalic(paragraphStyle);
    paragraphBold = styles.isBold(paragraphStyle);
    paragraphStruck = styles.isStruck(paragraphStyle);
  }

  List<Run> runs() {
    return runs.take();
  }

  List<Element> boxes() {
    return boxes;
  }

  /** Comments and footnotes. */
  List<Element> notes() {
    return notes;
  }

  void children(Element parent) {
    walk(parent, paragraphRed, paragraphItalic, paragraphBold, paragraphStruck);
  }

  private void walk(Element parent, boolean red, boolean italic, boolean bold, boolean struck) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text text) {
        runs.add(text.getData().replaceAll("[ \\t\\r\\n]+", " "), red, italic, bold, struck);
      } else if (node instanceof Element element) {
        element(element, red, italic, bold, struck);
      }
    }
  }

  private void element(Element element, boolean red, boolean italic, boolean bold, boolean struck) {
    switch (Xml.name(element)) {
      case "s" -> {
        int spaces = Math.clamp(Xml.number(Xml.attribute(element, "c"), 1), 1, 1000);
        runs.add(" ".repeat(spaces), red, italic, bold, struck);
      }
      case "tab" -> runs.add("\t", red, italic, bold, struck);
      case "line-break" -> runs.add("\n", red, italic, bold, struck);
      case "annotation", "note-body" -> notes.add(element);
      case "note-citation", "annotation-end" -> {}
      case "text-box", "custom-shape", "rect", "ellipse", "circle", "caption", "polygon", "path" ->
          boxes.add(element);
      case "frame" -> Xml.child(element, "text-box").ifPresent(boxes::add);
      case "span" -> span(element, red, italic, bold, struck);
      default -> walk(element, red, italic, bold, struck);
    }
  }

  private void span(Element span, boolean red, boolean italic, boolean bold, boolean struck) {
    String style = Xml.attribute(span, "style-name");
    if (styles.isHidden(style)) {
      return;
    }
    walk(
        span,
        styles.says(style, "color") ? styles.isRed(style) : red,
        styles.says(style, "font-style") ? styles.isItalic(style) : italic,
        styles.says(style, "font-weight") ? styles.isBold(style) : bold,
        struck || styles.isStruck(style));
  }
}
