package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.note.NoteMetadata;
import org.reflectory.note.Origin;
import org.reflectory.note.Passage;
import org.reflectory.note.Section;
import org.reflectory.note.SourcePlace;
import org.reflectory.note.Span;

/** Puts a note's text together, passage by passage, a line feed between them. */
final class NoteText {
  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();

  /** Adds a passage; words only: lone dashes and dots are placeholders and are left out. */
  void add(String words, Section section, Origin origin, String locator) {
    String written = words.strip();
    if (written.chars().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    if (!text.isEmpty()) {
      text.append('\n');
    }
    Span span = new Span(text.length(), text.length() + written.length());
    text.append(written);
    passages.add(new Passage(span, section, origin, locator));
  }

  boolean isEmpty() {
    return passages.isEmpty();
  }

  boolean hasWritten() {
    return passages.stream().anyMatch(passage -> passage.origin() == Origin.WRITTEN);
  }

  /** The learner's own words, one line for each passage. */
  String written() {
    return passages.stream()
        .filter(passage -> passage.origin() == Origin.WRITTEN)
        .map(this::words)
        .collect(Collectors.joining("\n"));
  }

  String words(Passage passage) {
    return passage.span().of(text);
  }

  List<Passage> passages() {
    return passages;
  }

  /** Appends all of another text. */
  void addAll(NoteText other) {
    other.passages.forEach(
        passage ->
            add(other.words(passage), passage.section(), passage.origin(), passage.locator()));
  }

  Note note(String id, NoteKind kind, NoteMetadata metadata, SourcePlace source) {
    return new Note(id, kind, metadata, source, text.toString(), passages);
  }
}
