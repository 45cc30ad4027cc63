package org.reflectory.ingest.document;

/**
 * A stretch of text in one look.
 *
 * @param text the text as written
 * @param red in red ink (as templates show their sample entries)
 * @param italic in italics
 * @param bold in bold
 */
public record Run(String text, boolean red, boolean italic, boolean bold) {
  public static Run plain(String text) {
    return new Run(text, false, false, false);
  }
}
