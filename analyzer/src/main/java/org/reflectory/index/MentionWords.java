package org.reflectory.index;

import java.util.List;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Tag;
import org.reflectory.vocabulary.Vocabulary;

/**
 * How a mention is written among the words of a sentence in the index; a colon parts it from every
 * real word.
 */
final class MentionWords {
  private MentionWords() {}

  /** All words for a tag. */
  static List<String> of(Tag tag, Vocabulary vocabulary) {
    String term = term(tag.term());
    String family =
        family(vocabulary.find(tag.term()).map(found -> found.family()).orElse("unknown"));
    return List.of(
        term,
        stance(tag.stance().id()),
        family,
        withStance(term, tag.stance()),
        withStance(family, tag.stance()));
  }

  static String term(String id) {
    return "term:" + id;
  }

  static String stance(String id) {
    return "stance:" + id;
  }

  static String family(String id) {
    return "family:" + id;
  }

  /** A term or family in one stance. */
  static String withStance(String key, Stance stance) {
    return key + "/" + stance.id();
  }
}
