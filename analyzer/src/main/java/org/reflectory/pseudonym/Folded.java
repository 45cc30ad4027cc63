package org.reflectory.pseudonym;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which names are compared: lower case, without accents, one space between words. */
final class Folded {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private Folded() {}

  /** The form of a name or word. */
  static String of(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (!isAscii(lower)) {
      lower = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
      lower =
          lower
              .replace('\u0142', 'l')
              .replace('\u00f8', 'o')
              .replace('\u0111', 'd')
              .replace('\u0131', 'i')
              .replace('\u2019', '\'')
              .replace('\u2010', '-')
              .replace('\u2011', '-');
    }
    return SPACES.matcher(lower).replaceAll(" ").strip();
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
