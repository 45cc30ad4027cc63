package org.reflectory.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.reflectory.index.ContentStems;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.session.Client;

/**
 * What coachees undertook in earlier notes, to be known again by its words: "She rang the
 * university" looks back if the note before said that she would. Not thread-safe.
 */
final class Undertakings {
  /** A word that stands in more than this share of the notes tells nothing. */
  private static final double COMMON = 0.25;

  /** A word in so few notes is never common. */
  private static final int FEW = 3;

  private final Practice practice;
  private final Map<String, Integer> notesWithStem = new HashMap<>();
  private final Map<String, List<Set<String>>> undertaken = new HashMap<>();
  private final Map<Client, List<IndexedNote>> records = new HashMap<>();

  Undertakings(Practice practice) {
    this.practice = practice;
  }

  /**
   * Whether a sentence takes up again what an earlier note on the same coachee undertook.
   *
   * @param words how many words it must share with what was undertaken
   * @param undertakes tells the sentences of a note in which something is undertaken; always the
   *     same for one practice
   */
  boolean comeUpAgain(
      IndexedNote note,
      IndexedSentence sentence,
      int words,
      BiPredicate<IndexedNote, IndexedSentence> undertakes) {
    Optional<Client> client = practice.client(note.note());
    @Nullable LocalDate day = practice.date(note.note());
    if (client.isEmpty() || day == null) {
      return false;
    }
    Set<String> stems = stems(note, sentence);
    for (IndexedNote other : recordsOf(client.get())) {
      @Nullable LocalDate before = practice.date(other.note());
      if (before == null || !before.isBefore(day)) {
        break; // the notes are in the order of their days, those without one last
      }
      for (Set<String> one : undertaken(other, client.get(), undertakes)) {
        if (one.stream().filter(stems::contains).count() >= words) {
          return true;
        }
      }
    }
    return false;
  }

  /** The records of sessions with a coachee, by their days. */
  private List<IndexedNote> recordsOf(Client client) {
    if (records.isEmpty()) {
      for (IndexedNote note : practice.notes) {
        if (note.note().kind().isSessionRecord()) {
          practice
              .client(note.note())
              .ifPresent(c -> records.computeIfAbsent(c, n -> new ArrayList<>()).add(note));
        }
      }
    }
    return records.getOrDefault(client, List.of());
  }

  private List<Set<String>> undertaken(
      IndexedNote note, Client client, BiPredicate<IndexedNote, IndexedSentence> undertakes) {
    @Nullable List<Set<String>> known = undertaken.get(note.note().id());
    if (known == null) {
      known = new ArrayList<>();
      for (IndexedSentence sentence : note.sentences()) {
        if (undertakes.test(note, sentence)) {
          known.add(telling(note, sentence, client));
        }
      }
      undertaken.put(note.note().id(), known);
    }
    return known;
  }

  private Set<String> telling(IndexedNote note, IndexedSentence sentence, Client client) {
    Set<String> telling = new HashSet<>(stems(note, sentence));
    telling.removeAll(ContentStems.of(client.label()));
    telling.removeIf(this::isCommon);
    return telling;
  }

  private boolean isCommon(String stem) {
    if (notesWithStem.isEmpty()) {
      for (IndexedNote note : practice.notes) {
        ContentStems.of(note.note().text()).forEach(s -> notesWithStem.merge(s, 1, Integer::sum));
      }
    }
    int notes = notesWithStem.getOrDefault(stem, 0);
    return notes > FEW && notes > COMMON * practice.notes.size();
  }

  private static Set<String> stems(IndexedNote note, IndexedSentence sentence) {
    return ContentStems.of(sentence.span().of(note.note().text()));
  }
}
