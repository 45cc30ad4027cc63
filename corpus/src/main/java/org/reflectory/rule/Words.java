package org.reflectory.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where words begin and end: runs of letters and digits with inner apostrophes, numbers with inner
 * marks ({@code 70/30}, {@code 1.5}), dotted initials ({@code G.R.O.W.}) and {@code &}. Hyphens and
 * slashes part words.
 */
public final class Words {
  /** Repetitions are possessive: they need no stack, however long the text. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}\\.(?:\\p{L}\\.)++(?:\\p{L}\\b)?|\\p{L}(?:\\.\\p{L}\\b)++"
              + "|\\p{N}++(?:[.,:/]\\p{N}++)++"
              + "|[\\p{L}\\p{N}\\p{M}]++(?:['\u2019][\\p{L}\\p{M}]++)*+(?:(?<=s)['\u2019](?![\\p{L}]))?"
              + "|&");

  private Words() {}

  /** Takes the words of a text, one by one. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Takes one word.
     *
     * @param start first code unit of the word
     * @param end one past its last code unit
     */
    void word(int start, int end);
  }

  /** Visits the words of {@code text} in order; offsets are UTF-16 code units. */
  public static void visit(CharSequence text, Visitor visitor) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      visitor.word(matcher.start(), matcher.end());
    }
  }

  /** The words of {@code text} in their {@link NormalForm}. */
  public static List<String> in(String text) {
    if (isOnePlainWord(text)) {
      return List.of(NormalForm.of(text));
    }
    List<String> words = new ArrayList<>();
    visit(text, (start, end) -> words.add(NormalForm.of(text.substring(start, end))));
    return words;
  }

  /** Most words of rules are; looking at the letters is far quicker than the expression above. */
  private static boolean isOnePlainWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean digit = c >= '0' && c <= '9';
      if (!letter && !digit) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
