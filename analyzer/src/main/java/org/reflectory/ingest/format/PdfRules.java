package org.reflectory.ingest.format;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * The straight lines drawn on a page, in points from its upper left corner.
 *
 * @param across horizontal ones
 * @param down vertical ones
 */
record PdfRules(List<Rule> across, List<Rule> down) {
  static final PdfRules NONE = new PdfRules(List.of(), List.of());
  private static final float SLACK = 3;

  /**
   * One line.
   *
   * @param at its distance from the top (a horizontal line) or the left edge
   * @param from where it begins, along itself
   * @param to where it ends
   */
  record Rule(float at, float from, float to) {
    boolean spans(float position) {
      return from - SLACK <= position && position <= to + SLACK;
    }
  }

  /** A rectangle between four rules. */
  record Box(float left, float top, float right, float bottom) {}

  static PdfRules of(PDPage page) throws IOException {
    if (page.getRotation() != 0) {
      return NONE;
    }
    PdfRuleFinder finder = new PdfRuleFinder(page);
    finder.processPage(page);
    return finder.rules();
  }

  /** The box around a point, or {@code null} where it is not within rules on all four sides. */
  @Nullable Box around(float x, float y) {
    Float left = nearest(down, x, y, -1);
    Float right = nearest(down, x, y, 1);
    Float top = nearest(across, y, x, -1);
    Float bottom = nearest(across, y, x, 1);
    return left == null || right == null || top == null || bottom == null
        ? null
        : new Box(left, top, right, bottom);
  }

  private static @Nullable Float nearest(
      List<Rule> rules, float position, float along, int direction) {
    Float best = null;
    for (Rule rule : rules) {
      float distance = (rule.at - position) * direction;
      if (distance >= 0
          && rule.spans(along)
          && (best == null || distance < (best - position) * direction)) {
        best = rule.at;
      }
    }
    return best;
  }
}
