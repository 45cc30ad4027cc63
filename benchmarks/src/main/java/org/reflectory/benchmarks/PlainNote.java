package org.reflectory.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.reflectory.gold.GoldNote;
import org.reflectory.gold.GoldSentence;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.note.NoteMetadata;
import org.reflectory.note.Origin;
import org.reflectory.note.Passage;
import org.reflectory.note.Section;
import org.reflectory.note.SourcePlace;
import org.reflectory.note.Span;

/** Makes notes that hold nothing but what is analysed, so that everybody reads the same text. */
final class PlainNote {
  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();

  private PlainNote() {}

  /** What the learner wrote in a note, without headings and prompts. */
  static Note of(Note note) {
    PlainNote plain = new PlainNote();
    for (Passage passage : note.passages()) {
      if (passage.origin().isEvidence()) {
        plain.add(passage.section(), passage.span().of(note.text()));
      }
    }
    return plain.note(note.id(), note.kind(), note.metadata());
  }

  /** A training note; the sentences of a section make one paragraph. */
  static Note of(String id, GoldNote note) {
    PlainNote plain = new PlainNote();
    List<String> paragraph = new ArrayList<>();
    String section = "";
    for (GoldSentence sentence : note.sentences()) {
      if (!sentence.section().equals(section)) {
        plain.add(section, paragraph);
        section = sentence.section();
      }
      paragraph.add(sentence.text());
    }
    plain.add(section, paragraph);
    return plain.note(id, NoteKind.from(note.kind()).orElse(NoteKind.OTHER), NoteMetadata.NONE);
  }

  /** The beginning of a note that {@link #of} made. */
  static Note upTo(int end, Note note) {
    PlainNote plain = new PlainNote();
    for (Passage passage : note.passages()) {
      if (passage.span().start() < end) {
        Span kept = new Span(passage.span().start(), Math.min(end, passage.span().end()));
        plain.add(passage.section(), kept.of(note.text()));
      }
    }
    return plain.note(note.id(), note.kind(), note.metadata());
  }

  private void add(String section, List<String> sentences) {
    if (!sentences.isEmpty()) {
      add(Section.from(section).orElse(Section.OTHER), String.join(" ", sentences));
      sentences.clear();
    }
  }

  private void add(Section section, String passage) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    Span span = new Span(text.length(), text.length() + passage.length());
    text.append(passage);
    passages.add(new Passage(span, section, Origin.WRITTEN, ""));
  }

  private Note note(String id, NoteKind kind, NoteMetadata metadata) {
    return new Note(id, kind, metadata, new SourcePlace(id, ""), text.toString(), passages);
  }
}
