package org.reflectory.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The letters that a name's words begin with. */
final class Initials {
  private Initials() {}

  /** Those that may stand for a name: its first letter, and all of them where it has more words. */
  static List<String> of(String label) {
    List<String> all = new ArrayList<>();
    all.add(label.substring(0, label.offsetByCodePoints(0, 1)));
    StringBuilder letters = new StringBuilder();
    for (NameWord word : NameWord.of(label)) {
      if (word.isCapital() && !NameWords.isGeneric(word.key())) {
        letters.append(word.text().charAt(0));
      }
    }
    if (letters.length() > 1 && letters.length() < 4 && !letters.toString().equals("PS")) {
      all.add(letters.toString());
    }
    return all;
  }

  /**
   * Several initials in capitals, with full stops or without; those that mean something else need
   * them.
   */
  static String pattern(String initials) {
    String upper = initials.toUpperCase(Locale.ROOT);
    return NameWords.isAcronym(upper) ? dotted(upper) : Pattern.quote(upper) + "|" + dotted(upper);
  }

  /** Several initials with full stops behind them. */
  static String dotted(String upper) {
    StringBuilder dotted = new StringBuilder();
    for (int i = 0; i < upper.length(); i++) {
      boolean isLast = i == upper.length() - 1;
      dotted
          .append(Pattern.quote(upper.substring(i, i + 1)))
          .append(isLast ? "(?:\\.(?=\\p{L}|,|['\u2019]s\\b|\\s\\p{Ll}))?" : "\\.\\s?");
    }
    return dotted.toString();
  }
}
