package org.reflectory.ingest.recognise;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.NoteKind;

/** The headings that hold for a place in a document, the innermost first. Belongs to one thread. */
final class Scopes {
  /** The depth of a title that is set like running text. */
  static final int LOWEST = 9;

  private final Deque<Scope> scopes = new ArrayDeque<>();

  private record Scope(int level, @Nullable NoteKind kind, String title) {}

  /** Enters what a heading is over; leaves what headings of its depth and below were over. */
  void enter(int level, @Nullable NoteKind kind, String title) {
    leave(level);
    scopes.push(new Scope(depth(level), kind, title));
  }

  void leave(int level) {
    while (!scopes.isEmpty() && scopes.peek().level >= depth(level)) {
      scopes.pop();
    }
  }

  private static int depth(int level) {
    return level == 0 ? LOWEST : level;
  }

  /** The kind that the innermost heading names that names one. */
  Optional<NoteKind> kind() {
    return scopes.stream().map(Scope::kind).filter(kind -> kind != null).findFirst();
  }

  /** The person whom a heading names, under whose name their sessions stand. */
  Optional<String> person() {
    return scopes.stream().map(Scope::title).filter(PersonNames::matches).findFirst();
  }
}
