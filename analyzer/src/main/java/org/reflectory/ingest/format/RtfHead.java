package org.reflectory.ingest.format;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the head of a Rich Text file defines: its encodings, colours and styles. */
final class RtfHead {
  private static final int BODY_LEVEL = 9;
  private static final int SYMBOLS = 2;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** The code pages of the character sets that fonts name. */
  private static final Map<Integer, String> CODE_PAGES =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "x-windows-950"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"));

  private final Map<Integer, Integer> fonts = new HashMap<>();
  private final List<Boolean> reds = new ArrayList<>();
  private final Map<Integer, Style> styles = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private Charset charset = WINDOWS;
  private int defaultFont = -1;
  private int font;
  private int red;
  private int green;
  private int blue;

  private record Style(String name, int outline) {}

  /** Takes in a control word outside any table of the head. */
  void document(String word, int number) {
    switch (word) {
      case "mac" -> charset = charset("x-MacRoman");
      case "pc" -> charset = charset("IBM437");
      case "pca" -> charset = charset("IBM850");
      case "ansicpg" ->
          charset =
              charset(
                  number == 65001 ? "UTF-8" : number == 932 ? "windows-31j" : "windows-" + number);
      case "deff" -> defaultFont = number;
      default -> {}
    }
  }

  /** Takes in a control word of the font table or colour table. */
  void define(String destination, String word, int number) {
    if (destination.equals("fonttbl")) {
      if (word.equals("f")) {
        font = number;
      } else if (word.equals("fcharset")) {
        fonts.put(font, number);
      }
    }
    switch (word) {
      case "red" -> red = number;
      case "green" -> green = number;
      case "blue" -> blue = number;
      default -> {}
    }
  }

  /** Takes in text of a table of the head. */
  void text(String destination, int character, RtfLook look) {
    if (character != ';') {
      name.append((char) character);
      return;
    }
    if (destination.equals("colortbl")) {
      reds.add(Colours.isRed(red, green, blue));
      red = 0;
      green = 0;
      blue = 0;
    } else if (destination.equals("stylesheet")) {
      styles.putIfAbsent(
          Math.max(0, look.style),
          new Style(name.toString().strip().toLowerCase(Locale.ROOT), look.outline));
    }
    name.setLength(0);
  }

  boolean isRed(int colour) {
    return colour >= 0 && colour < reds.size() && reds.get(colour);
  }

  /** Whether a font shows signs instead of letters. */
  boolean isSymbols(int fontNumber) {
    return fonts.getOrDefault(fontNumber, 0) == SYMBOLS;
  }

  /** The encoding of text in a font. */
  Charset charset(int fontNumber) {
    int set = fonts.getOrDefault(fontNumber < 0 ? defaultFont : fontNumber, 1);
    return set == 0 ? WINDOWS : charset(CODE_PAGES.getOrDefault(set, ""));
  }

  private Charset charset(String page) {
    return !page.isEmpty() && Charset.isSupported(page) ? Charset.forName(page) : charset;
  }

  /** The depth of the heading that a paragraph is, from 1; 0 where it is none. */
  int headingLevel(RtfLook look) {
    Style style = styles.getOrDefault(look.style, new Style("", -1));
    int outline = look.outline >= 0 ? look.outline : style.outline;
    if (outline >= 0) {
      return outline >= BODY_LEVEL ? 0 : outline + 1;
    }
    if (style.name.equals("title")) {
      return 1;
    }
    return style.name.matches("heading [1-9]") ? style.name.charAt(8) - '0' : 0;
  }

  /** Whether a paragraph belongs to a table of contents, which repeats the headings. */
  boolean isContents(RtfLook look) {
    Style style = styles.get(look.style);
    return style != null && style.name.matches("(?:toc|contents|index) (?:\\d+|heading)");
  }
}
