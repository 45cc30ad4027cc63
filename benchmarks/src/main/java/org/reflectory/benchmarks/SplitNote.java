package org.reflectory.benchmarks;

import java.util.List;
import org.reflectory.model.SentenceInput;
import org.reflectory.note.Note;
import org.reflectory.text.Sentence;

/**
 * A note with what each stage of the analysis starts from.
 *
 * @param sentences its sentences
 * @param inputs the same for the sentence model
 */
record SplitNote(Note note, List<Sentence> sentences, List<SentenceInput> inputs) {
  SplitNote {
    sentences = List.copyOf(sentences);
    inputs = List.copyOf(inputs);
  }

  static SplitNote of(Note note, List<Sentence> sentences) {
    return new SplitNote(
        note,
        sentences,
        sentences.stream()
            .map(s -> new SentenceInput(s.span().of(note.text()), s.section()))
            .toList());
  }
}
