package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.Run;

/** Joins lines of a page, or of one cell, into paragraphs, list items and headings. */
final class PdfParagraphs {
  private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[^:.?!]{0,40}:(?:\\s.*)?");
  private static final Pattern BULLET_ALONE = Pattern.compile("[-–—•·▪◦●○‣⁃*\\uF0B7]");

  private final float bodySize;
  private final String place;
  private final List<Block> blocks = new ArrayList<>();
  private final List<PdfLine> paragraph = new ArrayList<>();

  private PdfParagraphs(float bodySize, String place) {
    this.bodySize = bodySize;
    this.place = place;
  }

  /**
   * @param lines from the top down
   * @param right where full lines end
   * @param bodySize the type size of running text; larger is a heading
   */
  static List<Block> of(List<PdfLine> lines, float right, float bodySize, String place) {
    PdfParagraphs joining = new PdfParagraphs(bodySize, place);
    PdfLine before = null;
    for (PdfLine line : lines) {
      if (before != null && !joining.goesOn(before, line, right)) {
        joining.end();
      }
      joining.paragraph.add(line);
      before = line;
    }
    joining.end();
    return joining.blocks;
  }

  private boolean goesOn(PdfLine before, PdfLine line, float right) {
    if (BULLET_ALONE.matcher(before.text()).matches()) {
      return true;
    }
    if (Math.abs(before.size() - line.size()) > 0.6f || before.bold() != line.bold()) {
      return false;
    }
    if (line.base() - before.base() > 1.75f * line.size()
        || Paragraphs.isListItem(line.text())
        || LABELLED.matcher(line.text()).matches()) {
      return false;
    }
    float firstWord = line.words().getFirst().right() - line.left();
    boolean wasFull = before.right() + firstWord + 0.3f * line.size() > right - 0.5f * line.size();
    return wasFull || Character.isLowerCase(line.text().charAt(0));
  }

  private void end() {
    if (paragraph.isEmpty()) {
      return;
    }
    RunBuilder builder = new RunBuilder();
    for (int i = 0; i < paragraph.size(); i++) {
      boolean cutWord = i > 0 && paragraph.get(i - 1).text().matches("(?s).*\\p{L}-");
      paragraph.get(i).addTo(builder, i == 0 || cutWord ? "" : " ");
    }
    List<Run> runs = builder.take();
    float larger = paragraph.getFirst().size() / bodySize;
    if (!runs.isEmpty() && larger > 1.12f && paragraph.size() <= 3) {
      int level = larger > 1.55f ? 1 : larger > 1.25f ? 2 : 3;
      blocks.add(new Block.Text(TextKind.HEADING, level, runs, place));
    } else if (!runs.isEmpty()) {
      blocks.add(Paragraphs.styled(runs, place));
    }
    paragraph.clear();
  }
}
