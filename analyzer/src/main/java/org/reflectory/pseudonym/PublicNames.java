package org.reflectory.pseudonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds, in a text's words, the names that need no hiding. Immutable. */
final class PublicNames {
  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  /**
   * @param names the names; case and accents do not matter
   */
  PublicNames(Collection<String> names) {
    for (String name : names) {
      List<String> words = NameWord.of(name).stream().map(PublicNames::key).toList();
      if (!words.isEmpty()) {
        byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
      }
    }
  }

  private static String key(NameWord word) {
    return word.kind() == NameWord.Kind.AMPERSAND ? "and" : word.key();
  }

  /** For each word whether it belongs to such a name. */
  boolean[] in(List<NameWord> words) {
    boolean[] covered = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isLower()) {
        int end = end(words, i);
        for (int w = i; w < end; w++) {
          covered[w] = true;
        }
      }
    }
    return covered;
  }

  private int end(List<NameWord> words, int from) {
    int end = from;
    for (List<String> name : byFirstWord.getOrDefault(words.get(from).key(), List.of())) {
      if (name.size() > end - from && matches(words, from, name)) {
        end = from + name.size();
      }
    }
    return end;
  }

  private static boolean matches(List<NameWord> words, int from, List<String> name) {
    if (from + name.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      NameWord word = words.get(from + i);
      boolean parted = i > 0 && !word.joined() && !word.afterDot();
      if (parted || !key(word).equals(name.get(i))) {
        return false;
      }
    }
    return true;
  }
}
