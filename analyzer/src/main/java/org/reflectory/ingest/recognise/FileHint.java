package org.reflectory.ingest.recognise;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.note.NoteKind;

/**
 * What a file's name tells of its content.
 *
 * @param name the bare name without its ending, words parted by spaces
 * @param kind the kind of text that it or its folder names
 * @param title the name taken apart as the title of one note; most of it may be missing
 */
record FileHint(String name, @Nullable NoteKind kind, NoteTitle title) {

  static FileHint of(String file, DateReader dates) {
    String[] parts = file.split("/");
    String last = parts[parts.length - 1].replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    String name =
        last.replaceAll("(\\d)_(\\d)", "$1-$2")
            .replaceAll("[_+]+|%20", " ")
            .replaceAll("(?<=\\p{L})-(?=\\d)|(?<=\\d)-(?=\\p{L})", " ")
            .replaceAll("\\s+", " ")
            .strip();
    Optional<NoteKind> kind = KindTitles.of(name.replace('-', ' '));
    for (int i = parts.length - 2; i >= 0 && kind.isEmpty(); i--) {
      kind = KindTitles.of(parts[i].replaceAll("[_-]+", " "));
    }
    return new FileHint(name, kind.orElse(null), NoteTitle.of(capitalised(name), dates));
  }

  /** A name typed without capitals still begins with a person's, as in {@code kofi 11 feb}. */
  private static String capitalised(String name) {
    return name.equals(name.toLowerCase(Locale.ROOT)) && name.matches("\\p{Ll}+ .*\\d.*")
        ? Character.toUpperCase(name.charAt(0)) + name.substring(1)
        : name;
  }

  /** Whether the name is that of one session's note: a day with a coachee or a reference. */
  boolean namesSession() {
    return title.date() != null && (title.client() != null || title.ref() != null);
  }
}
