package org.reflectory.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reflectory.corpus.Corpus;
import org.reflectory.rule.Inflections;
import org.reflectory.rule.Item;
import org.reflectory.rule.TagRule;
import org.reflectory.rule.TermRules;

/**
 * The names of terms, spelt out as a gazetteer wants them.
 *
 * @param byTerm phrases of one or more words, in lower case, by the term's id
 */
record Phrases(Map<String, Set<String>> byTerm) {

  /** Every name that is a run of words; one with a word class or a part of speech is left out. */
  static Phrases of(Corpus corpus) {
    Map<String, Set<String>> byTerm = new LinkedHashMap<>();
    for (TermRules term : corpus.terms()) {
      for (TagRule rule : term.rules()) {
        if (rule instanceof TagRule.Name name) {
          Set<String> phrases = new LinkedHashSet<>();
          runs(name.pattern().items(), corpus.inflections())
              .forEach(run -> phrases.add(String.join(" ", run)));
          phrases.remove("");
          if (!phrases.isEmpty()) {
            byTerm.computeIfAbsent(rule.term(), id -> new LinkedHashSet<>()).addAll(phrases);
          }
        }
      }
    }
    return new Phrases(byTerm);
  }

  /** All runs of words that the items stand for; none if one of them is no word. */
  private static List<List<String>> runs(List<Item> items, Inflections inflections) {
    List<List<String>> runs = List.of(List.of());
    for (Item item : items) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> end : runs(item, inflections)) {
        for (List<String> start : runs) {
          List<String> run = new ArrayList<>(start);
          run.addAll(end);
          longer.add(run);
        }
      }
      runs = longer;
    }
    return runs;
  }

  private static List<List<String>> runs(Item item, Inflections inflections) {
    return switch (item) {
      case Item.Word word when word.partOfSpeech() == null -> List.of(List.of(word.form()));
      case Item.Inflected word when word.partOfSpeech() == null ->
          inflections.of(word.lemma()).stream().map(List::of).toList();
      case Item.Exact exact -> List.of(List.of(exact.form()));
      case Item.Optional optional -> {
        List<List<String>> runs = new ArrayList<>(runs(optional.item(), inflections));
        runs.add(List.of());
        yield runs;
      }
      case Item.Either either ->
          either.alternatives().stream().flatMap(run -> runs(run, inflections).stream()).toList();
      default -> List.of();
    };
  }

  /** How many there are. */
  int count() {
    return byTerm.values().stream().mapToInt(Set::size).sum();
  }
}
