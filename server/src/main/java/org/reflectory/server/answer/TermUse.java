package org.reflectory.server.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Term;
import org.reflectory.vocabulary.Vocabulary;

/**
 * How often a portfolio speaks of a term.
 *
 * @param term the term's id
 * @param label for people
 * @param family the term's family
 * @param gloss what it means
 * @param sentences sentences that speak of it
 * @param notes notes that do
 * @param practised sentences in which it was practised
 * @param planned sentences in which it was planned
 * @param gap sentences in which it fell short
 * @param mentioned sentences that speak of it otherwise
 */
public record TermUse(
    String term,
    String label,
    String family,
    String gloss,
    int sentences,
    int notes,
    int practised,
    int planned,
    int gap,
    int mentioned) {

  private static final class Counts {
    private final Set<String> sentences = new HashSet<>();
    private final Set<String> notes = new HashSet<>();
    private final Map<Stance, Set<String>> stances = new HashMap<>();

    void add(FoundMention mention) {
      sentences.add(mention.sentenceId());
      notes.add(mention.noteId());
      stances.computeIfAbsent(mention.stance(), s -> new HashSet<>()).add(mention.sentenceId());
    }

    int of(Stance stance) {
      return stances.getOrDefault(stance, Set.of()).size();
    }
  }

  /** Every term of the vocabulary, in its order, those that were never used too. */
  public static List<TermUse> all(List<FoundMention> mentions, Vocabulary vocabulary) {
    Map<String, Counts> counts = new HashMap<>();
    mentions.forEach(m -> counts.computeIfAbsent(m.term(), t -> new Counts()).add(m));
    return vocabulary.terms().stream()
        .map(term -> of(term, counts.getOrDefault(term.id(), new Counts())))
        .collect(Collectors.toUnmodifiableList());
  }

  private static TermUse of(Term term, Counts counts) {
    return new TermUse(
        term.id(),
        term.label(),
        term.family(),
        term.gloss(),
        counts.sentences.size(),
        counts.notes.size(),
        counts.of(Stance.PRACTISED),
        counts.of(Stance.PLANNED),
        counts.of(Stance.GAP),
        counts.of(Stance.MENTIONED));
  }
}
