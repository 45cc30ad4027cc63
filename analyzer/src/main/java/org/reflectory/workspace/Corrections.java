package org.reflectory.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.note.Span;
import org.reflectory.store.Decision;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Tag;
import org.reflectory.vocabulary.Vocabulary;

/**
 * Applies a learner's decisions to what the machine found. Each decision finds its place again by
 * its quote and what stood around it; of several places with the same words the one with the most
 * of the same surroundings is taken. Where next to nothing around the words is as it was, they are
 * others, and the decision has no place.
 */
final class Corrections {
  /** So many of the same characters around the words make them the same words. */
  private static final int ENOUGH = 12;

  private final List<Decision> decisions;
  private final Vocabulary vocabulary;
  private final List<Decision> unattached = new ArrayList<>();

  /**
   * @param vocabulary a decision on a term that is no longer in it has no place either
   */
  Corrections(List<Decision> decisions, Vocabulary vocabulary) {
    this.decisions = decisions;
    this.vocabulary = vocabulary;
  }

  /** The notes with all decisions applied. */
  List<IndexedNote> apply(List<IndexedNote> notes) {
    Map<String, IndexedNote> byId = new HashMap<>();
    notes.forEach(note -> byId.put(note.note().id(), note));
    for (Decision decision : decisions) {
      IndexedNote note = byId.get(decision.noteId());
      Optional<Span> place = note == null ? Optional.empty() : find(decision, note.note().text());
      if (note == null || place.isEmpty() || vocabulary.find(decision.term()).isEmpty()) {
        unattached.add(decision);
      } else {
        byId.put(note.note().id(), apply(decision, place.get(), note));
      }
    }
    return notes.stream().map(note -> byId.getOrDefault(note.note().id(), note)).toList();
  }

  /** The decisions whose place was not found; known once {@link #apply(List)} has run. */
  List<Decision> unattached() {
    return List.copyOf(unattached);
  }

  /** Where a decision's words stand in a text now. */
  static Optional<Span> find(Decision decision, String text) {
    if (decision.quote().isEmpty()) {
      return Optional.empty();
    }
    List<Span> places = new ArrayList<>();
    for (int at = text.indexOf(decision.quote());
        at >= 0;
        at = text.indexOf(decision.quote(), at + 1)) {
      places.add(new Span(at, at + decision.quote().length()));
    }
    int around = Math.min(ENOUGH, decision.before().length() + decision.after().length());
    return places.stream()
        .max(Comparator.comparingInt(place -> likeness(decision, text, place)))
        .filter(
            place ->
                place.length() >= Decision.CONTEXT || likeness(decision, text, place) >= around);
  }

  private static int likeness(Decision decision, String text, Span place) {
    int same = 0;
    String before = decision.before();
    while (same < before.length()
        && place.start() - same > 0
        && text.charAt(place.start() - 1 - same) == before.charAt(before.length() - 1 - same)) {
      same++;
    }
    int after = 0;
    while (after < decision.after().length()
        && place.end() + after < text.length()
        && text.charAt(place.end() + after) == decision.after().charAt(after)) {
      after++;
    }
    return same + after;
  }

  private static IndexedNote apply(Decision decision, Span place, IndexedNote note) {
    return new IndexedNote(
        note.note(),
        note.sentences().stream()
            .map(s -> s.span().overlaps(place) ? apply(decision, place, s) : s)
            .toList());
  }

  private static IndexedSentence apply(Decision decision, Span place, IndexedSentence sentence) {
    List<Mention> mentions = new ArrayList<>();
    boolean present = false;
    for (Mention mention : sentence.mentions()) {
      boolean meant = mention.term().equals(decision.term()) && mention.span().overlaps(place);
      if (!meant) {
        mentions.add(mention);
      } else if (decision.action() != Decision.Action.REMOVE && decision.stance() != null) {
        present = true;
        mentions.add(
            new Mention(
                new Tag(mention.term(), decision.stance()),
                mention.span(),
                1,
                mention.explicit(),
                Mention.BY_LEARNER));
      }
    }
    if (decision.action() == Decision.Action.ADD && !present && decision.stance() != null) {
      Span within =
          new Span(
              Math.max(place.start(), sentence.span().start()),
              Math.min(place.end(), sentence.span().end()));
      mentions.add(
          new Mention(
              new Tag(decision.term(), decision.stance()), within, 1, false, Mention.BY_LEARNER));
      mentions.sort(Comparator.comparing(Mention::span));
    }
    return new IndexedSentence(
        sentence.id(),
        sentence.span(),
        sentence.section(),
        sentence.locator(),
        mentions,
        sentence.category());
  }
}
