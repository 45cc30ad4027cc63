package org.reflectory.pseudonym;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Tells words that are a coachee's name but for one letter. Immutable. */
final class MisspeltNames {
  private static final int SHORTEST = 4;

  private final Set<String> names = new HashSet<>();

  /**
   * @param forms the names' words
   */
  MisspeltNames(Collection<String> forms) {
    forms.stream().map(Folded::of).filter(f -> f.length() >= SHORTEST).forEach(names::add);
  }

  /**
   * Whether a word is such a one: with a capital, any letter may be wrong, left out or too many;
   * without, and in short words at a sentence's start, two letters must have changed places.
   *
   * @param words words that the texts have in lower case: they are none
   */
  boolean has(NameWord word, Set<String> words) {
    String key = word.key();
    boolean isCandidate =
        key.length() >= SHORTEST
            && (word.isCapital() || word.isLower())
            && !names.contains(key)
            && !NameLists.SHIPPED.isContext("word", key)
            && (word.isLower() || !words.contains(key));
    boolean isStrict = word.isLower() || word.first() && key.length() == SHORTEST;
    return isCandidate
        && names.stream().anyMatch(n -> isStrict ? isSwapped(key, n) : isOneOff(key, n));
  }

  private static boolean isOneOff(String word, String name) {
    if (Math.abs(word.length() - name.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < word.length()
        && start < name.length()
        && word.charAt(start) == name.charAt(start)) {
      start++;
    }
    String wordRest = word.substring(start);
    String nameRest = name.substring(start);
    return rest(wordRest, 1).equals(rest(nameRest, 1))
        || wordRest.equals(rest(nameRest, 1))
        || rest(wordRest, 1).equals(nameRest)
        || isSwapped(word, name);
  }

  private static String rest(String text, int from) {
    return text.length() < from ? "-" : text.substring(from);
  }

  private static boolean isSwapped(String word, String name) {
    if (word.length() != name.length() || word.equals(name)) {
      return false;
    }
    int at = 0;
    while (word.charAt(at) == name.charAt(at)) {
      at++;
    }
    return at + 1 < word.length()
        && word.charAt(at) == name.charAt(at + 1)
        && word.charAt(at + 1) == name.charAt(at)
        && word.substring(at + 2).equals(name.substring(at + 2));
  }
}
