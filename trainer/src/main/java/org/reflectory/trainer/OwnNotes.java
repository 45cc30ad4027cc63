package org.reflectory.trainer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.reflectory.corpus.TrainingNotes.Voice;
import org.reflectory.gold.GoldException;
import org.reflectory.gold.GoldNote;
import org.reflectory.gold.GoldSentence;
import org.reflectory.model.WordPieces;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;
import org.reflectory.vocabulary.Tag;
import org.reflectory.vocabulary.Vocabulary;

/**
 * Our own notes, ready for training.
 *
 * @param terms ids of the terms that stand in them, in order
 * @param notes sentences of each note
 */
record OwnNotes(List<String> terms, List<List<Example>> notes) {

  /** The notes of some voices; sentences are cut into an encoder's word pieces. */
  static OwnNotes of(List<Voice> voices, Vocabulary vocabulary, WordPieces pieces) {
    Set<String> used = new TreeSet<>();
    for (Voice voice : voices) {
      for (GoldNote note : voice.notes()) {
        for (GoldSentence sentence : note.sentences()) {
          for (Tag tag : sentence.tags()) {
            if (vocabulary.find(tag.term()).isEmpty()) {
              throw new GoldException(
                  voice.id(), 0, "sentence " + sentence.id() + " has no known term: " + tag.term());
            }
            used.add(tag.term());
          }
        }
      }
    }
    List<String> terms = List.copyOf(used);
    Map<String, Integer> numbers = new HashMap<>();
    terms.forEach(term -> numbers.put(term, numbers.size()));
    List<List<Example>> notes = new ArrayList<>();
    for (Voice voice : voices) {
      for (GoldNote note : voice.notes()) {
        notes.add(
            note.sentences().stream().map(s -> example(voice, note, s, numbers, pieces)).toList());
      }
    }
    return new OwnNotes(terms, notes);
  }

  private static Example example(
      Voice voice,
      GoldNote note,
      GoldSentence sentence,
      Map<String, Integer> numbers,
      WordPieces pieces) {
    Set<Example.Label> labels = new LinkedHashSet<>();
    for (Tag tag : sentence.tags()) {
      labels.add(new Example.Label(numbers.get(tag.term()), tag.stance()));
    }
    return new Example(
        sentence.id(),
        voice.id(),
        sentence.text(),
        pieces.ids(sentence.text()),
        Section.from(sentence.section()).orElse(Section.OTHER),
        NoteKind.from(note.kind()).orElse(NoteKind.OTHER),
        List.copyOf(labels));
  }

  /** The notes of the voices that are wanted; the terms stay. */
  OwnNotes of(Predicate<String> voice) {
    return new OwnNotes(
        terms, notes.stream().filter(n -> !n.isEmpty() && voice.test(n.get(0).voice())).toList());
  }

  /** All sentences. */
  List<Example> sentences() {
    return notes.stream().flatMap(List::stream).toList();
  }
}
