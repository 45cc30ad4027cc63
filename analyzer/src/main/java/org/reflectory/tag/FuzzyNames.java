package org.reflectory.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;
import org.reflectory.rule.Item;
import org.reflectory.rule.TagRule;
import org.reflectory.text.Token;

/**
 * Finds names that are misspelt: one edit (insertion, deletion, substitution or swap of neighbours)
 * in a name of at least 6 letters, two in one of at least 10, counted without spaces, the first
 * letter right. Words run together or split count as no edit; a run that begins or ends in a
 * function word, where the name does not, is left alone. Thread-safe.
 */
final class FuzzyNames {
  private static final int ONE_EDIT = 6;
  private static final int TWO_EDITS = 10;
  private static final int COUNTED = 64;
  private static final int MOST_WORK = 100_000;

  /**
   * A name to look for. Its automaton is made when a run of words first comes near it: few ever do.
   */
  private static final class Misspelt {
    final TagRule.Name rule;
    final String letters;
    final int words;
    final int edits;
    final boolean beginsInFunctionWord;
    final boolean endsInFunctionWord;
    private volatile @Nullable CharacterRunAutomaton automaton;

    Misspelt(TagRule.Name rule, List<String> words) {
      this.rule = rule;
      this.letters = String.join("", words);
      this.words = words.size();
      this.edits = letters.length() >= TWO_EDITS ? 2 : 1;
      this.beginsInFunctionWord = CommonWords.isFunctionWord(words.get(0));
      this.endsInFunctionWord = CommonWords.isFunctionWord(words.get(words.size() - 1));
    }

    boolean accepts(String candidate) {
      return differsLittle(candidate) && automaton().run(candidate);
    }

    /** One edit changes the count of at most two letters by one. */
    private boolean differsLittle(String candidate) {
      int[] counts = new int[COUNTED];
      letters.chars().forEach(c -> counts[c % COUNTED]++);
      candidate.chars().forEach(c -> counts[c % COUNTED]--);
      int difference = 0;
      for (int count : counts) {
        difference += Math.abs(count);
      }
      return difference <= 2 * edits;
    }

    private CharacterRunAutomaton automaton() {
      CharacterRunAutomaton made = automaton;
      if (made == null) {
        made =
            new CharacterRunAutomaton(
                Operations.determinize(
                    new LevenshteinAutomata(letters, true).toAutomaton(edits), MOST_WORK));
        automaton = made;
      }
      return made;
    }
  }

  private final Map<Character, List<Misspelt>> byFirstLetter = new HashMap<>();

  FuzzyNames(List<TagRule.Name> names) {
    for (TagRule.Name name : names) {
      List<String> words = words(name.pattern().items());
      Misspelt misspelt = new Misspelt(name, words);
      if (misspelt.letters.length() >= ONE_EDIT) {
        byFirstLetter
            .computeIfAbsent(misspelt.letters.charAt(0), c -> new ArrayList<>())
            .add(misspelt);
      }
    }
  }

  private static List<String> words(List<Item> items) {
    return items.stream()
        .map(
            item ->
                switch (item) {
                  case Item.Word word -> word.form();
                  case Item.Inflected word -> word.lemma();
                  case Item.Exact exact -> exact.form().toLowerCase(java.util.Locale.ROOT);
                  default ->
                      throw new IllegalArgumentException(
                          "a fuzzy name must be plain words: " + items);
                })
        .collect(Collectors.toList());
  }

  /** Near misses of names, where no name stands as it should. */
  List<RuleHit> find(SentenceText sentence, List<RuleHit> exact) {
    List<RuleHit> found = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      for (Misspelt name : byFirstLetter.getOrDefault(sentence.form(at).charAt(0), List.of())) {
        for (int words = Math.max(1, name.words - 1); words <= name.words + 1; words++) {
          if (isNear(sentence, at, words, name)) {
            WordRange range = new WordRange(at, at + words, at, at + words);
            if (exact.stream().noneMatch(hit -> hit.range().overlaps(range))) {
              found.add(
                  new RuleHit(name.rule.id(), name.rule.term(), range, null, true, true, true));
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean isNear(SentenceText sentence, int at, int words, Misspelt name) {
    if (at + words > sentence.size()
        || (!name.beginsInFunctionWord && CommonWords.isFunctionWord(sentence.form(at)))
        || (!name.endsInFunctionWord
            && CommonWords.isFunctionWord(sentence.form(at + words - 1)))) {
      return false;
    }
    int length = 0;
    for (int i = at; i < at + words; i++) {
      if (i > at && sentence.token(i).before() != Token.Break.NONE) {
        return false;
      }
      length += sentence.form(i).length();
    }
    if (Math.abs(length - name.letters.length()) > name.edits) {
      return false;
    }
    StringBuilder letters = new StringBuilder(length);
    for (int i = at; i < at + words; i++) {
      letters.append(sentence.form(i));
    }
    return name.accepts(letters.toString());
  }
}
