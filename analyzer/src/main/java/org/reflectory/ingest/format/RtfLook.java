package org.reflectory.ingest.format;

/** How text and paragraph look at a place of a Rich Text file: what a group keeps to itself. */
final class RtfLook {
  /** Tables are not followed deeper than this. */
  private static final int DEEPEST_TABLE = 20;

  boolean skipped;
  String destination = "";
  boolean bold;
  boolean italic;
  boolean struck;
  boolean hidden;
  boolean deleted;
  int colour;
  int font = -1;
  int fallbackBytes = 1;
  int style = -1;
  int list;
  int listLevel;
  int outline = -1;
  private boolean inTable;
  private int nesting;

  RtfLook copy() {
    RtfLook copy = new RtfLook();
    copy.skipped = skipped;
    copy.destination = destination;
    copy.bold = bold;
    copy.italic = italic;
    copy.struck = struck;
    copy.hidden = hidden;
    copy.deleted = deleted;
    copy.colour = colour;
    copy.font = font;
    copy.fallbackBytes = fallbackBytes;
    copy.style = style;
    copy.list = list;
    copy.listLevel = listLevel;
    copy.outline = outline;
    copy.inTable = inTable;
    copy.nesting = nesting;
    return copy;
  }

  /** In how many tables, one in another, the paragraph is. */
  int depth() {
    return nesting > 0 ? Math.min(nesting, DEEPEST_TABLE) : inTable ? 1 : 0;
  }

  /** Takes in a control word that changes the look; says whether it is one. */
  boolean take(String word, int number, int numberOrOne) {
    switch (word) {
      case "b" -> bold = numberOrOne != 0;
      case "i" -> italic = numberOrOne != 0;
      case "strike", "striked" -> struck = numberOrOne != 0;
      case "v" -> hidden = numberOrOne != 0;
      case "deleted" -> deleted = numberOrOne != 0;
      case "cf" -> colour = number;
      case "f" -> font = number;
      case "uc" -> fallbackBytes = Math.clamp(number, 0, 8);
      case "s" -> style = number;
      case "ls" -> list = number;
      case "ilvl" -> listLevel = Math.clamp(number, 0, 8);
      case "outlinelevel" -> outline = number;
      case "intbl" -> inTable = true;
      case "itap" -> nesting = number;
      case "plain" -> plain();
      case "pard" -> newParagraph();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void plain() {
    bold = false;
    italic = false;
    struck = false;
    hidden = false;
    deleted = false;
    colour = 0;
    font = -1;
  }

  void newParagraph() {
    style = -1;
    list = 0;
    listLevel = 0;
    outline = -1;
    inTable = false;
    nesting = 0;
  }
}
