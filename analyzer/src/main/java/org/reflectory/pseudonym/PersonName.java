package org.reflectory.pseudonym;

import java.util.List;

/**
 * A person's name as found, in its parts.
 *
 * @param title folded, or empty
 * @param written the words without the title
 * @param words the same, folded and without full stops
 */
record PersonName(String title, String written, List<String> words) {

  /** The parts of a name. */
  static PersonName of(String found) {
    List<NameWord> words = NameWord.of(found);
    boolean isTitled = words.size() > 1 && isTitle(words.get(0).key());
    int from = isTitled ? 1 : 0;
    return new PersonName(
        isTitled ? words.get(0).key() : "",
        found.substring(words.get(from).start()),
        words.subList(from, words.size()).stream().map(NameWord::key).toList());
  }

  private static boolean isTitle(String word) {
    return NameLists.SHIPPED.isContext("title", word);
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** Whether it is a title and a surname. */
  boolean isSurnameOnly() {
    return !title.isEmpty() && words.size() == 1;
  }

  /** What it is known by: the words, with the title where a surname stands alone. */
  String key() {
    String all = String.join(" ", words);
    return isSurnameOnly() ? title + " " + all : all;
  }

  /** Whether it may be a shorter way to write another one. */
  boolean isShortFor(PersonName other) {
    if (key().equals(other.key()) || other.isSurnameOnly()) {
      return false;
    }
    if (isSurnameOnly()) {
      return other.words.size() > 1 && last().equals(other.last());
    }
    if (!first().equals(other.first()) || other.words.size() < 2) {
      return false;
    }
    boolean isInitial = last().length() == 1 && other.last().length() > 1;
    return words.size() == 1
        || words.size() == 2 && isInitial && other.last().startsWith(last())
        || words.size() < other.words.size() && last().equals(other.last());
  }
}
