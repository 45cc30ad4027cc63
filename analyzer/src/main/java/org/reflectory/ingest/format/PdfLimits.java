package org.reflectory.ingest.format;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;

/** How much of one PDF is unpacked and looked at. Used for one file. */
final class PdfLimits {
  private static final long MOST_BYTES = 200L << 20;
  private static final int MOST_LETTERS = 4_000_000;
  private static final int MOST_LETTERS_ON_A_PAGE = 200_000;
  private static final long MOST_COMPARISONS = 1_000_000_000;
  private static final int DEEPEST_GRAPHICS = 500;

  static final String TOO_MUCH =
      "The PDF draws far more than a portfolio needs, so it was not read. "
          + "Import the pages of the portfolio alone, or the original document.";

  private long bytes;
  private int letters;
  private int lettersOnPage;
  private long comparisons;

  /**
   * Counts what a page's drawing unpacks to, and begins a new page.
   *
   * @throws TooLargeException if that is too much
   */
  void page(PDPage page) throws IOException {
    lettersOnPage = 0;
    byte[] buffer = new byte[1 << 16];
    try (RandomAccessRead in = page.getContentsForStreamParsing()) {
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        bytes += read;
        check(bytes <= MOST_BYTES);
      }
    }
  }

  void letter() {
    check(++letters <= MOST_LETTERS && ++lettersOnPage <= MOST_LETTERS_ON_A_PAGE);
  }

  /** Whether each word may be held against each rule. */
  boolean allowComparing(int words, int rules) {
    comparisons += (long) words * rules;
    return comparisons <= MOST_COMPARISONS;
  }

  static void checkGraphics(int depth) {
    check(depth <= DEEPEST_GRAPHICS);
  }

  private static void check(boolean allowed) {
    if (!allowed) {
      throw new TooLargeException(TOO_MUCH);
    }
  }
}
