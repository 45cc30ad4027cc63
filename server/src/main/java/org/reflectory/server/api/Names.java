package org.reflectory.server.api;

import java.util.Arrays;
import java.util.List;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;
import org.reflectory.vocabulary.Stance;

/** The words that fields with few values hold. */
final class Names {
  static final List<String> STANCES = Arrays.stream(Stance.values()).map(Stance::id).toList();
  static final List<String> KINDS = Arrays.stream(NoteKind.values()).map(NoteKind::id).toList();
  static final List<String> SECTIONS = Arrays.stream(Section.values()).map(Section::id).toList();

  private Names() {}
}
