package org.reflectory.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text in which names are sought; hyphens and inner apostrophes do not part it.
 *
 * @param start its first code unit
 * @param end one past its last, the possessive's left out
 * @param text as written
 * @param key {@link Folded}
 * @param kind how it is written
 * @param first whether a sentence, a line, a quotation or a bracket begins with it
 * @param joined whether nothing but spaces parts it from the word before
 * @param afterDot whether nothing but a full stop and spaces parts it from the word before
 * @param possessive whether a possessive's follows
 */
record NameWord(
    int start,
    int end,
    String text,
    String key,
    Kind kind,
    boolean first,
    boolean joined,
    boolean afterDot,
    boolean possessive) {

  /** How a word is written. */
  enum Kind {
    LOWER,
    CAPITAL,
    ALL_CAPITALS,
    INITIAL,
    NUMBER,
    AMPERSAND
  }

  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}[\\p{L}\\p{M}]*+(?:['\u2019\\-\u2010\u2011](?=\\p{L})[\\p{L}\\p{M}]++)*+|\\p{N}++|&");
  private static final String ENDS = ".!?:;\n\r\u2022\u2026\"\u201c([|\t";

  /** The words of a text, in order. */
  static List<NameWord> of(String text) {
    List<NameWord> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int last = 0;
    while (matcher.find()) {
      words.add(word(text, words, last, matcher.start(), matcher.end()));
      last = matcher.end();
    }
    return words;
  }

  private static NameWord word(
      String text, List<NameWord> before, int gapStart, int start, int found) {
    boolean possessive = isPossessive(text, start, found);
    int end = possessive && text.charAt(found - 1) == 's' ? found - 2 : found;
    String written = text.substring(start, end);
    String gap = text.substring(gapStart, start);
    boolean spaces = !before.isEmpty() && !gap.isEmpty() && isSpaces(gap, 0);
    boolean dot = !before.isEmpty() && gap.length() > 1 && gap.charAt(0) == '.' && isSpaces(gap, 1);
    boolean first = before.isEmpty() || isEnd(gap);
    if (dot && isAbbreviation(before.get(before.size() - 1))) {
      first = false;
    }
    return new NameWord(
        start, end, written, Folded.of(written), kind(written), first, spaces, dot, possessive);
  }

  private static boolean isAbbreviation(NameWord word) {
    return word.kind() == Kind.INITIAL || NameLists.SHIPPED.isContext("title", word.key());
  }

  private static boolean isPossessive(String text, int start, int end) {
    if (end - start > 2 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2))) {
      return true;
    }
    return end < text.length()
        && text.charAt(end - 1) == 's'
        && end - start > 3
        && isApostrophe(text.charAt(end))
        && (end + 1 == text.length() || text.charAt(end + 1) == ' ')
        && Character.isUpperCase(text.charAt(start));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isSpaces(String gap, int from) {
    for (int i = from; i < gap.length(); i++) {
      char c = gap.charAt(i);
      if (c != ' ' && c != '\u00a0' && c != '\u202f') {
        return false;
      }
    }
    return true;
  }

  private static boolean isEnd(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (ENDS.indexOf(gap.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Kind kind(String word) {
    int first = word.codePointAt(0);
    if (first == '&') {
      return Kind.AMPERSAND;
    }
    if (Character.isDigit(first) || !Character.isLetter(first)) {
      return Kind.NUMBER;
    }
    if (!Character.isUpperCase(first)) {
      return Kind.LOWER;
    }
    if (word.codePointCount(0, word.length()) == 1) {
      return Kind.INITIAL;
    }
    return word.codePoints().anyMatch(Character::isLowerCase) ? Kind.CAPITAL : Kind.ALL_CAPITALS;
  }

  boolean isCapital() {
    return kind == Kind.CAPITAL;
  }

  boolean isLower() {
    return kind == Kind.LOWER;
  }
}
