package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.Run;

/** Walks HTML elements and gathers blocks. */
final class HtmlBlocks {
  private static final Set<String> LEFT_OUT =
      Set.of("script", "style", "head", "template", "noscript", "svg", "nav", "del");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> BOLD = Set.of("b", "strong", "th");
  private static final Set<String> STRUCK = Set.of("s", "strike");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern INLINE_BULLET = Pattern.compile("\\s-(?=\\s|\\p{L}|$)");

  private final String place;
  private final List<Block> blocks = new ArrayList<>();
  private final RunBuilder runs = new RunBuilder();
  private final Limits limits = new Limits();
  private TextKind kind = TextKind.PARAGRAPH;
  private int level;
  private int tables;

  private HtmlBlocks(String place) {
    this.place = place;
  }

  static List<Block> of(Element element, String place) {
    HtmlBlocks walk = new HtmlBlocks(place);
    walk.children(element, new Look(false, false, false, false));
    walk.endBlock();
    return walk.blocks;
  }

  /** The blocks of a piece of markup within other text. */
  static List<Block> ofFragment(String markup, String place) {
    return of(HtmlPages.page(markup).body(), place);
  }

  private void children(Element parent, Look look) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        text(parent, text.getWholeText(), look);
      } else if (node instanceof Element element) {
        element(element, look);
      }
    }
  }

  private void text(Element parent, String text, Look look) {
    String plain = HtmlMarks.keepsLines(parent) ? text : SPACE.matcher(text).replaceAll(" ");
    boolean bareList =
        parent.normalName().equals("ul")
            || (parent.parent() != null && parent.parent().normalName().equals("ul"));
    if (bareList && !parent.normalName().equals("li") && !plain.isBlank()) {
      bareItems(plain, look);
    } else {
      runs.add(plain, look.red, look.italic, look.bold, look.struck);
    }
  }

  /**
   * Items of a list whose marks survived a conversion as hyphens: {@code <ul> - one - two </ul>}.
   */
  private void bareItems(String text, Look look) {
    String[] items = INLINE_BULLET.split(" " + text, -1);
    runs.add(items[0], look.red, look.italic, look.bold, look.struck);
    for (int i = 1; i < items.length; i++) {
      endBlock();
      begin(TextKind.LIST_ITEM, 1);
      runs.add(items[i], look.red, look.italic, look.bold, look.struck);
    }
  }

  private void element(Element element, Look look) {
    String name = element.normalName();
    if (LEFT_OUT.contains(name) || HtmlMarks.isLeftOut(element)) {
      return;
    }
    if (name.equals("br")) {
      runs.add("\n", look.red, look.italic, look.bold, look.struck);
    } else if (name.equals("table")) {
      endBlock();
      tables++;
      blocks.add(HtmlTables.table(element, place.isEmpty() ? "table " + tables : place));
    } else if (HEADINGS.contains(name)) {
      block(element, TextKind.HEADING, name.charAt(1) - '0', look);
    } else if (name.equals("li")) {
      block(element, TextKind.LIST_ITEM, depth(element), look);
    } else if (HtmlMarks.listLevel(element) > 0) {
      block(element, TextKind.LIST_ITEM, HtmlMarks.listLevel(element), look);
    } else if (element.isBlock()) {
      block(
          element,
          kind == TextKind.LIST_ITEM && name.equals("p") ? TextKind.LIST_ITEM : TextKind.PARAGRAPH,
          level,
          look);
    } else {
      children(element, look.with(element));
    }
  }

  private void block(Element element, TextKind asKind, int atLevel, Look look) {
    endBlock();
    TextKind outerKind = kind;
    int outerLevel = level;
    begin(asKind, asKind == TextKind.PARAGRAPH ? 0 : atLevel);
    children(element, look.with(element));
    endBlock();
    begin(outerKind, outerLevel);
  }

  private void begin(TextKind asKind, int atLevel) {
    kind = asKind;
    level = atLevel;
  }

  private void endBlock() {
    List<Run> written = HtmlMarks.trimLines(runs.take());
    if (written.isEmpty()) {
      return;
    }
    limits.count(1);
    blocks.add(
        kind == TextKind.PARAGRAPH
            ? Paragraphs.styled(written, place)
            : new Block.Text(kind, level, written, place));
  }

  private static int depth(Element item) {
    return (int)
        Math.max(1, item.parents().stream().filter(e -> e.normalName().matches("[uo]l")).count());
  }

  /** How text looks at a place. */
  private record Look(boolean red, boolean italic, boolean bold, boolean struck) {
    Look with(Element element) {
      String name = element.normalName();
      String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
      String colour = element.hasAttr("color") ? element.attr("color") : after(style, "color:");
      return new Look(
          colour.isEmpty() ? red : Colours.isRed(colour),
          italic || name.equals("i") || name.equals("em") || style.contains("font-style:italic"),
          bold || BOLD.contains(name) || style.contains("font-weight:bold"),
          struck || STRUCK.contains(name) || style.contains("line-through"));
    }

    private static String after(String style, String property) {
      for (String declaration : style.split(";")) {
        if (declaration.startsWith(property)) {
          return declaration.substring(property.length());
        }
      }
      return "";
    }
  }
}
