package org.reflectory.note;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a text is within a portfolio. */
public enum NoteKind {
  REFLECTIVE_NOTE,
  DIARY,
  SUPERVISION,
  CONTRACT,
  PLAN,
  COMPETENCE_TABLE,
  FEEDBACK,
  OBSERVATION,
  PROFILE,
  ASSIGNMENT,
  OTHER;

  /** The name in JSON, such as {@code reflective-note}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a note of this kind records one coaching session. */
  public boolean isSessionRecord() {
    return this == REFLECTIVE_NOTE || this == DIARY;
  }

  /** The kind with this {@link #id()}, in any case. */
  public static Optional<NoteKind> from(String id) {
    return Stream.of(values()).filter(kind -> kind.id().equalsIgnoreCase(id.strip())).findFirst();
  }
}
