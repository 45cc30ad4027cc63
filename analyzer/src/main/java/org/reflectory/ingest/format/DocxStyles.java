package org.reflectory.ingest.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of a Word document: which are headings, and what ink and weight they give. */
final class DocxStyles {
  private static final int DEEPEST_CHAIN = 20;
  private static final int BODY_LEVEL = 9;

  private final Map<String, Element> styles = new HashMap<>();

  DocxStyles(@Nullable Element root) {
    if (root != null) {
      Xml.children(root).stream()
          .filter(style -> Xml.name(style).equals("style"))
          .forEach(style -> styles.put(Xml.attribute(style, "styleId"), style));
    }
  }

  /** The depth of the heading that a paragraph is, from 1; 0 where it is none. */
  int headingLevel(@Nullable Element paragraphProperties) {
    int own = outline(paragraphProperties);
    if (own >= 0) {
      return own >= BODY_LEVEL ? 0 : own + 1;
    }
    String style = Xml.value(paragraphProperties, "pStyle");
    for (int i = 0; i < DEEPEST_CHAIN && !style.isEmpty(); i++) {
      Element definition = styles.get(style);
      int named = levelByName(definition == null ? style : Xml.value(definition, "name"));
      if (named > 0) {
        return named;
      }
      int outline = definition == null ? -1 : outline(Xml.child(definition, "pPr").orElse(null));
      if (outline >= 0) {
        return outline >= BODY_LEVEL ? 0 : outline + 1;
      }
      style = definition == null ? "" : Xml.value(definition, "basedOn");
    }
    return 0;
  }

  private static int outline(@Nullable Element properties) {
    return Xml.number(Xml.value(properties, "outlineLvl"), -1);
  }

  private static int levelByName(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace(" ", "");
    if (plain.equals("title")) {
      return 1;
    }
    return plain.matches("heading[1-9]") ? plain.charAt(7) - '0' : 0;
  }

  /**
   * Whether a run is in red ink: by its own setting, its character style or its paragraph's style.
   */
  boolean isRed(@Nullable Element runProperties, @Nullable Element paragraphProperties) {
    String colour =
        setting(runProperties, paragraphProperties, properties -> Xml.value(properties, "color"));
    return Colours.isRed(colour);
  }

  /** Whether a switch such as {@code b} or {@code i} is on. */
  boolean isOn(
      String name, @Nullable Element runProperties, @Nullable Element paragraphProperties) {
    String value =
        setting(runProperties, paragraphProperties, properties -> onOff(properties, name));
    return value.equals("on");
  }

  private static String onOff(Element properties, String name) {
    return Xml.child(properties, name)
        .map(element -> Xml.attribute(element, "val").matches("0|false|off|none") ? "off" : "on")
        .orElse("");
  }

  private String setting(
      @Nullable Element runProperties,
      @Nullable Element paragraphProperties,
      Function<Element, String> read) {
    String own = runProperties == null ? "" : read.apply(runProperties);
    if (own.isEmpty()) {
      own = inherited(Xml.value(runProperties, "rStyle"), read);
    }
    return own.isEmpty() ? inherited(Xml.value(paragraphProperties, "pStyle"), read) : own;
  }

  private String inherited(String styleId, Function<Element, String> read) {
    String style = styleId;
    for (int i = 0; i < DEEPEST_CHAIN && styles.containsKey(style); i++) {
      Element definition = styles.get(style);
      String value = Xml.child(definition, "rPr").map(read).orElse("");
      if (!value.isEmpty()) {
        return value;
      }
      style = Xml.value(definition, "basedOn");
    }
    return "";
  }
}
