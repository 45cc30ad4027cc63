package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reflectory.ingest.document.Run;

/** What Word, LibreOffice and others mark in web pages in ways of their own. */
final class HtmlMarks {
  private static final Pattern WORD_LIST = Pattern.compile("mso-list:.*\\blevel(\\d)");
  private static final Pattern HIDDEN =
      Pattern.compile("display:none|mso-hide:all|mso-list:ignore");
  private static final Pattern SPACE_AT_LINE_END = Pattern.compile("[ \\t]*\\n[ \\t]*");

  private HtmlMarks() {}

  /** Whether an element is not read: it is hidden, a running header, or the mark of a footnote. */
  static boolean isLeftOut(Element element) {
    String title = element.attr("title");
    boolean running =
        element.normalName().equals("div")
            && (title.equals("header") || title.equals("footer"))
            && !element.hasAttr("class");
    boolean mark = element.hasClass("sdfootnoteanc") || element.hasClass("sdfootnotesym");
    return running || mark || element.hasAttr("hidden") || HIDDEN.matcher(style(element)).find();
  }

  /** The level at which Word lists a paragraph, from 1; 0 where it does not. */
  static int listLevel(Element element) {
    Matcher listed = WORD_LIST.matcher(style(element));
    return element.normalName().equals("p") && listed.find()
        ? Math.max(1, listed.group(1).charAt(0) - '0')
        : 0;
  }

  /** Whether line ends within an element are line ends on the page. */
  static boolean keepsLines(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.normalName().equals("pre")) {
        return true;
      }
    }
    return false;
  }

  /** Takes out the spaces that a page does not show, beside its line ends. */
  static List<Run> trimLines(List<Run> runs) {
    List<Run> trimmed = new ArrayList<>();
    for (Run run : runs) {
      boolean after = !trimmed.isEmpty() && trimmed.getLast().text().endsWith("\n");
      String text = SPACE_AT_LINE_END.matcher(run.text()).replaceAll("\n");
      text = after ? text.stripLeading() : text;
      if (!text.isEmpty()) {
        trimmed.add(run.saying(text));
      }
    }
    return trimmed;
  }

  private static String style(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s*:\\s*", ":");
  }
}
