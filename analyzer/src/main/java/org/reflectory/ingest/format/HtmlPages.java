package org.reflectory.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Parses web pages and pieces of markup, within limits. Nothing that they name is fetched. */
final class HtmlPages {
  private static final int MOST_TAGS = 500_000;
  private static final int DEEPEST = 400;
  private static final int HEAD = 4096;

  private HtmlPages() {}

  /** A page in the encoding that it declares, else in the one that it seems to have. */
  static Document page(byte[] bytes) throws IOException {
    checkTags(bytes);
    return checkDepth(
        isDeclared(bytes)
            ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "")
            : Jsoup.parse(TextDecoder.decode(bytes)));
  }

  /** A piece of markup within other text, or a page whose text is known. */
  static Document page(String markup) {
    checkTags(markup.getBytes(StandardCharsets.ISO_8859_1));
    return checkDepth(Jsoup.parse(markup));
  }

  private static boolean isDeclared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return head.contains("charset") || head.contains("encoding=");
  }

  private static void checkTags(byte[] markup) {
    int tags = 0;
    for (byte b : markup) {
      tags += b == '<' ? 1 : 0;
    }
    if (tags > MOST_TAGS) {
      throw new TooLargeException(Limits.TOO_MANY);
    }
  }

  private static Document checkDepth(Document page) {
    page.traverse(
        (node, depth) -> {
          if (depth > DEEPEST && node instanceof Element) {
            throw new TooLargeException(Limits.TOO_DEEP);
          }
        });
    return page;
  }
}
