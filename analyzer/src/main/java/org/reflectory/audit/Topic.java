package org.reflectory.audit;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reflectory.index.ContentStems;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Vocabulary;

/**
 * What some words are about.
 *
 * @param text the words
 * @param terms ids of the terms found in them, those of reflection itself left out
 * @param stems of their content words
 */
record Topic(String text, Set<String> terms, Set<String> stems) {

  Topic {
    terms = Set.copyOf(terms);
    stems = Set.copyOf(stems);
  }

  static Topic of(IndexedNote note, IndexedSentence sentence, Vocabulary vocabulary) {
    String text = sentence.span().of(note.note().text());
    return new Topic(text, terms(sentence.mentions(), vocabulary), ContentStems.of(text));
  }

  /** All of several together. */
  static Topic joined(List<Topic> topics) {
    Set<String> terms = new HashSet<>();
    Set<String> stems = new LinkedHashSet<>();
    topics.forEach(
        topic -> {
          terms.addAll(topic.terms());
          stems.addAll(topic.stems());
        });
    return new Topic(String.join(" ", topics.stream().map(Topic::text).toList()), terms, stems);
  }

  private static Set<String> terms(List<Mention> mentions, Vocabulary vocabulary) {
    Set<String> terms = new HashSet<>();
    for (Mention mention : mentions) {
      if (vocabulary.find(mention.term()).filter(term -> !term.isReflection()).isPresent()) {
        terms.add(mention.term());
      }
    }
    return terms;
  }
}
