package org.reflectory.text;

import java.util.ArrayList;
import java.util.List;
import org.reflectory.rule.NormalForm;
import org.reflectory.rule.Words;

/** Splits text into words. Stateless. */
public final class Tokenizer {
  private static final String HARD = ".;:?!\n\u2026|";
  private static final String SOFT = ",()[]\u2192>+=";
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015";

  private Tokenizer() {}

  /**
   * The words of {@code text} between two offsets.
   *
   * @param start first UTF-16 code unit to look at
   * @param end one past the last
   * @return tokens whose offsets count from the start of {@code text}
   */
  public static List<Token> tokens(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    String part = text.substring(start, end);
    int[] last = {0};
    Words.visit(
        part,
        (from, to) -> {
          String word = part.substring(from, to);
          Token.Break before = tokens.isEmpty() ? Token.Break.HARD : between(part, last[0], from);
          tokens.add(
              new Token(
                  start + from,
                  start + to,
                  NormalForm.of(word),
                  Character.isUpperCase(word.charAt(0)),
                  before));
          last[0] = to;
        });
    return tokens;
  }

  private static Token.Break between(String text, int from, int to) {
    Token.Break found = Token.Break.NONE;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (HARD.indexOf(c) >= 0) {
        return Token.Break.HARD;
      }
      if (DASHES.indexOf(c) >= 0 && isParting(text, i)) {
        return Token.Break.HARD;
      }
      if (SOFT.indexOf(c) >= 0) {
        found = Token.Break.SOFT;
      }
    }
    return found;
  }

  private static boolean isParting(String text, int dash) {
    if (text.charAt(dash) == '\u2014') {
      return true;
    }
    boolean spaceBefore = dash > 0 && Character.isWhitespace(text.charAt(dash - 1));
    boolean spaceAfter = dash + 1 < text.length() && Character.isWhitespace(text.charAt(dash + 1));
    return spaceBefore && spaceAfter
        || dash > 0 && DASHES.indexOf(text.charAt(dash - 1)) >= 0
        || dash + 1 < text.length() && DASHES.indexOf(text.charAt(dash + 1)) >= 0;
  }
}
