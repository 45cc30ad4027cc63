package org.reflectory.ingest.document;

/**
 * A stretch of text in one look.
 *
 * @param text the text as written
 * @param red in red ink (as templates show their sample entries)
 * @param italic in italics
 * @param bold in bold
 * @param struck struck through: the writer takes it back
 */
public record Run(String text, boolean red, boolean italic, boolean bold, boolean struck) {
  /** A stretch that is not struck through. */
  public Run(String text, boolean red, boolean italic, boolean bold) {
    this(text, red, italic, bold, false);
  }

  public static Run plain(String text) {
    return new Run(text, false, false, false);
  }

  /** The same look with other words. */
  public Run saying(String words) {
    return new Run(words, red, italic, bold, struck);
  }
}
