package org.reflectory.server.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.Evidence;
import org.reflectory.finding.NoteFinding;
import org.reflectory.index.IndexedNote;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Vocabulary;
import org.reflectory.workspace.LearnerSnapshot;

/** Finds the way from a finding's evidence to its place in a note. */
final class Places {
  private final Links links;
  private final Vocabulary vocabulary;
  private final Map<String, NoteFinding> notes;
  private final Map<String, Integer> numbers = new HashMap<>();

  Places(LearnerSnapshot now, Links links, Vocabulary vocabulary) {
    this.links = links;
    this.vocabulary = vocabulary;
    this.notes =
        now.report().notes().stream()
            .collect(Collectors.toMap(NoteFinding::id, Function.identity()));
    for (IndexedNote note : now.content().notes()) {
      int number = 0;
      for (var sentence : note.sentences()) {
        numbers.put(sentence.id(), ++number);
      }
    }
  }

  /** The sentence's place in the page of its note. */
  String sentence(String noteId, String sentenceId) {
    Integer number = numbers.get(sentenceId);
    return number == null ? links.note(noteId, Map.of()) : links.sentence(noteId, number);
  }

  Quote quote(Evidence evidence) {
    return quote(
        evidence.noteId(),
        evidence.sentenceId(),
        evidence.quote(),
        evidence.term(),
        evidence.stance());
  }

  /** Elements of reflection have no stance worth telling. */
  Quote quote(
      String noteId,
      String sentenceId,
      String text,
      @Nullable String term,
      @Nullable Stance stance) {
    boolean tell =
        stance != null
            && term != null
            && vocabulary.find(term).filter(known -> !known.isReflection()).isPresent();
    return new Quote(
        text,
        sentence(noteId, sentenceId),
        source(noteId),
        stance == null || !tell ? "" : stance.id(),
        stance == null || !tell ? "" : Words.stance(stance));
  }

  List<Quote> quotes(List<Evidence> evidence) {
    return evidence.stream().map(this::quote).toList();
  }

  /** Evidence sorted into what it was found in, for lists that are headed by the note. */
  Optional<NoteFinding> note(String noteId) {
    return Optional.ofNullable(notes.get(noteId));
  }

  /** Day, coachee and kind of a note. */
  String source(String noteId) {
    NoteFinding note = notes.get(noteId);
    if (note == null) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    if (note.date() != null) {
      parts.add(Words.day(note.date()));
    }
    if (note.client() != null) {
      parts.add(note.client());
    }
    parts.add(Words.kind(note.kind()) + (note.ref() == null ? "" : " " + note.ref()));
    return String.join(" · ", parts);
  }
}
