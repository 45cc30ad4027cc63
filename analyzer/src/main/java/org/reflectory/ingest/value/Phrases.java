package org.reflectory.ingest.value;

import java.util.Locale;

/** Text made plain for comparison. */
public final class Phrases {
  private Phrases() {}

  /**
   * Lower case, one space between words, no punctuation but the slash and the question of an
   * apostrophe ({@code i'd}).
   */
  public static String plain(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[’‘`]", "'")
        .replaceAll("[^\\p{L}\\p{N}/'&#]+", " ")
        .replace("&", "and")
        .replaceAll("\\s*/\\s*", " / ")
        .replaceAll("(?<!\\p{L})'|'(?!\\p{L})", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** How many words a text has, counting what spaces part. */
  public static int words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
  }
}
