package org.reflectory.tag;

import java.util.Set;

/** Closed classes of words, written as one would read them. */
final class WordList {
  private WordList() {}

  /**
   * @param words in their normal form, with white space between
   * @throws IllegalArgumentException if one stands there twice
   */
  static Set<String> of(String words) {
    return Set.of(words.strip().split("\\s+", -1));
  }
}
