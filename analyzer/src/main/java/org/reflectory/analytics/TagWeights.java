package org.reflectory.analytics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.programme.ChecklistItem;
import org.reflectory.programme.TagChoice;
import org.reflectory.tag.FaintMention;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Vocabulary;

/**
 * How sure a note's tags make an item of the checklist, readings too faint for a tag among them.
 * Immutable and thread-safe.
 */
final class TagWeights {
  /** So many sentences together count; more would make every long note sure. */
  private static final int SENTENCES = 3;

  /** Where the note itself says that the item is missing, the tags must be at least as sure. */
  private static final double DESPITE_DENIAL = 0.5;

  private record Weighed(int at, double confidence, Optional<Mention> mention) {}

  private final Vocabulary vocabulary;
  private final ChecklistItem item;

  TagWeights(Vocabulary vocabulary, ChecklistItem item) {
    this.vocabulary = vocabulary;
    this.item = item;
  }

  /**
   * The sentences that make the item sure enough together, with the tag that does; empty if they do
   * not.
   *
   * @param open the places of the sentences that count
   * @param denied whether the note says that the item is missing
   */
  Map<Integer, Optional<Mention>> weigh(IndexedNote note, List<Integer> open, boolean denied) {
    List<Weighed> weighed = new ArrayList<>();
    for (int at : open) {
      IndexedSentence sentence = note.sentences().get(at);
      double confidence = confidence(sentence);
      if (confidence > 0) {
        weighed.add(new Weighed(at, confidence, first(sentence)));
      }
    }
    weighed.sort(Comparator.comparingDouble(Weighed::confidence).reversed());
    double against = 1;
    for (Weighed one : weighed.subList(0, Math.min(SENTENCES, weighed.size()))) {
      against *= 1 - one.confidence();
    }
    double enough = denied ? Math.max(DESPITE_DENIAL, item.enough()) : item.enough();
    if (weighed.isEmpty() || 1 - against < enough) {
      return Map.of();
    }
    boolean tagged = weighed.stream().anyMatch(one -> one.mention().isPresent());
    Map<Integer, Optional<Mention>> sure = new LinkedHashMap<>();
    weighed.stream()
        .filter(one -> one.mention().isPresent() == tagged)
        .limit(tagged ? Integer.MAX_VALUE : SENTENCES)
        .forEach(one -> sure.put(one.at(), one.mention()));
    return sure;
  }

  /** The first tag of a sentence that counts by itself. */
  Optional<Mention> first(IndexedSentence sentence) {
    return sentence.mentions().stream().filter(m -> countsAlone(m.term(), m.stance())).findFirst();
  }

  /** The tags of a sentence that a choice accepts. */
  List<Mention> accepted(IndexedSentence sentence, TagChoice choice) {
    return sentence.mentions().stream()
        .filter(m -> choice.accepts(vocabulary.term(m.term()), m.stance()))
        .toList();
  }

  private double confidence(IndexedSentence sentence) {
    double most = 0;
    for (Mention mention : sentence.mentions()) {
      if (countsAlone(mention.term(), mention.stance())) {
        most = Math.max(most, mention.confidence());
      }
    }
    for (FaintMention mention : sentence.faint()) {
      if (countsAlone(mention.term(), mention.stance())) {
        most = Math.max(most, mention.confidence());
      }
    }
    return most;
  }

  private boolean countsAlone(String term, Stance stance) {
    return item.any().stream()
        .anyMatch(
            choice -> choice.different() == 1 && choice.accepts(vocabulary.term(term), stance));
  }
}
