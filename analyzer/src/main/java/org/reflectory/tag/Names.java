package org.reflectory.tag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.reflectory.text.Sentence;
import org.reflectory.text.Token;

/** Which words are names, going by their capitals. */
final class Names {
  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "easter",
          "christmas",
          "english",
          "british",
          "zoom",
          "teams",
          "skype");

  private Names() {}

  /**
   * The names of a note, in their normal form: words with a capital within a sentence, never seen
   * without, seen more than once.
   */
  static Set<String> of(String text, List<Sentence> sentences) {
    Map<String, Integer> capitalised = new HashMap<>();
    Set<String> within = new HashSet<>();
    Set<String> plain = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (!token.capitalised()) {
          plain.add(token.form());
        } else if (mayBe(token, text.substring(token.start(), token.end()))) {
          capitalised.merge(token.form(), 1, Integer::sum);
          if (token.before() != Token.Break.HARD) {
            within.add(token.form());
          }
        }
      }
    }
    within.removeIf(form -> plain.contains(form) || capitalised.getOrDefault(form, 0) < 2);
    return Set.copyOf(within);
  }

  /**
   * Whether a word may be a name at all: it has a capital, not only capitals, and is none of the
   * words that have one for other reasons.
   */
  static boolean mayBe(Token token, String surface) {
    return token.capitalised()
        && surface.length() > 1
        && !surface.equals(surface.toUpperCase(Locale.ROOT))
        && !CommonWords.isFunctionWord(token.form())
        && !CALENDAR.contains(token.form());
  }
}
