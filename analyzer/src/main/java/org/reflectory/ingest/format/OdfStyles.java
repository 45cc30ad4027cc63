package org.reflectory.ingest.format;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of an OpenDocument file, with what they inherit. */
final class OdfStyles {
  private static final int DEEPEST_CHAIN = 20;

  private final Map<String, Element> styles = new HashMap<>();

  OdfStyles(@Nullable Element named, Element document) {
    if (named != null) {
      collect(named, "styles");
      collect(named, "automatic-styles");
    }
    collect(document, "automatic-styles");
  }

  private void collect(Element root, String group) {
    Xml.child(root, group).stream()
        .flatMap(holder -> Xml.children(holder).stream())
        .filter(style -> Xml.name(style).equals("style"))
        .forEach(style -> styles.put(Xml.attribute(style, "name"), style));
  }

  boolean isRed(String style) {
    return Colours.isRed(text(style, "color"));
  }

  boolean isItalic(String style) {
    return text(style, "font-style").equals("italic");
  }

  boolean isBold(String style) {
    String weight = text(style, "font-weight");
    return weight.equals("bold") || Xml.number(weight, 400) >= 600;
  }

  boolean isStruck(String style) {
    String line = text(style, "text-line-through-style");
    String type = text(style, "text-line-through-type");
    return !(line.isEmpty() || line.equals("none")) || !(type.isEmpty() || type.equals("none"));
  }

  boolean isHidden(String style) {
    return text(style, "display").equals("none");
  }

  /** Whether a style hides the sheet that has it. */
  boolean isHiddenTable(String name) {
    return styles.containsKey(name)
        && Xml.child(styles.get(name), "table-properties")
            .map(properties -> Xml.attribute(properties, "display").equals("false"))
            .orElse(false);
  }

  /** Whether a paragraph style is the document title's or derives from it. */
  boolean isTitle(String name) {
    String style = name;
    for (int i = 0; i < DEEPEST_CHAIN && !style.isEmpty(); i++) {
      if (style.equals("Title")) {
        return true;
      }
      Element definition = styles.get(style);
      style = definition == null ? "" : Xml.attribute(definition, "parent-style-name");
    }
    return false;
  }

  /** Whether a style says anything of a text property at all. */
  boolean says(String style, String property) {
    return !text(style, property).isEmpty();
  }

  private String text(String name, String property) {
    String style = name;
    for (int i = 0; i < DEEPEST_CHAIN && styles.containsKey(style); i++) {
      Element definition = styles.get(style);
      String value =
          Xml.child(definition, "text-properties").map(p -> Xml.attribute(p, property)).orElse("");
      if (!value.isEmpty()) {
        return value;
      }
      style = Xml.attribute(definition, "parent-style-name");
    }
    return "";
  }
}
