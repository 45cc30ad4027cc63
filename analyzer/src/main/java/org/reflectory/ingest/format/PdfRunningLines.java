package org.reflectory.ingest.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes out headers and footers: first and last lines that come again, page numbers apart, on most
 * pages.
 */
final class PdfRunningLines {
  private static final int FEWEST_PAGES = 3;

  private PdfRunningLines() {}

  static void remove(List<PdfPage> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (PdfPage page : pages) {
      edges(page).forEach(line -> counts.merge(key(line), 1, Integer::sum));
    }
    for (PdfPage page : pages) {
      Set<PdfWord> running = new HashSet<>();
      for (PdfLine line : edges(page)) {
        boolean repeated = counts.get(key(line)) >= Math.max(FEWEST_PAGES, (pages.size() + 1) / 2);
        if (repeated
            || (pages.size() > 1
                && line.text().matches("(?i)(?:page )?\\d{1,4}(?: (?:of|/) \\d{1,4})?"))) {
          running.addAll(line.words());
        }
      }
      page.words().removeAll(running);
    }
  }

  private static List<PdfLine> edges(PdfPage page) {
    List<PdfLine> lines = PdfLine.of(page.words());
    return lines.size() < 2 ? List.of() : List.of(lines.getFirst(), lines.getLast());
  }

  private static String key(PdfLine line) {
    return line.text().replaceAll("\\d+", "#");
  }
}
