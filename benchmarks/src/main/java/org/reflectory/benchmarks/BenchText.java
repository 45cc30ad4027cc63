package org.reflectory.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.reflectory.corpus.TrainingNotes;
import org.reflectory.gold.GoldNote;
import org.reflectory.note.Note;
import org.reflectory.text.Sentence;
import org.reflectory.text.SentenceSplitter;

/**
 * The text that is measured on.
 *
 * @param notes in order
 * @param size how much it is
 */
record BenchText(List<SplitNote> notes, TextSize size) {
  BenchText {
    notes = List.copyOf(notes);
  }

  /**
   * So many sentences, or all there are if these are fewer.
   *
   * @param sample notes of the sample portfolio; the training notes follow them, the first of every
   *     voice, then the second
   */
  static BenchText of(List<Note> sample, int sentences) {
    SentenceSplitter splitter = new SentenceSplitter();
    List<SplitNote> notes = new ArrayList<>();
    int missing = sentences;
    for (Note note : all(sample)) {
      if (missing == 0) {
        break;
      }
      List<Sentence> split = splitter.split(note);
      if (split.isEmpty()) {
        continue;
      }
      Note cut = note;
      if (split.size() > missing) {
        split = split.subList(0, missing);
        cut = PlainNote.upTo(split.get(missing - 1).span().end(), note);
      }
      notes.add(SplitNote.of(cut, split));
      missing -= split.size();
    }
    return new BenchText(notes, TextSize.of(notes));
  }

  private static List<Note> all(List<Note> sample) {
    List<Note> notes = new ArrayList<>(sample.stream().map(PlainNote::of).toList());
    List<TrainingNotes.Voice> voices = TrainingNotes.voices();
    int most = voices.stream().mapToInt(v -> v.notes().size()).max().orElse(0);
    for (int i = 0; i < most; i++) {
      for (TrainingNotes.Voice voice : voices) {
        if (i < voice.notes().size()) {
          GoldNote note = voice.notes().get(i);
          notes.add(PlainNote.of("training/" + voice.id() + "/" + i, note));
        }
      }
    }
    return notes;
  }
}
