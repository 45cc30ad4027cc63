package org.reflectory.ingest.format;

/**
 * A word on a page. Lengths are in points, from the page's upper left corner.
 *
 * @param text the word
 * @param left its left edge
 * @param right its right edge
 * @param base its base line
 * @param size its type size
 * @param red whether it is in red ink
 * @param italic whether it is in italics
 * @param bold whether it is in bold
 */
record PdfWord(
    String text,
    float left,
    float right,
    float base,
    float size,
    boolean red,
    boolean italic,
    boolean bold) {

  /** Half way up the word: what tells which cell or line it is in. */
  float middle() {
    return base - size * 0.3f;
  }
}
