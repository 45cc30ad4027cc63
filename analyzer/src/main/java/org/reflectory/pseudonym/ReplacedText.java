package org.reflectory.pseudonym;

import java.util.ArrayList;
import java.util.List;
import org.reflectory.note.Span;

/**
 * A text in which some words were replaced, with the way from the old offsets to the new ones. A
 * span that begins or ends within a replaced word takes in the whole of what replaced it.
 */
final class ReplacedText {
  private record Edit(Span old, int newStart, int newEnd) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Edit> edits = new ArrayList<>();
  private final String original;
  private int done;

  ReplacedText(String original) {
    this.original = original;
  }

  /** Replaces the words at {@code span}; to be called from left to right. */
  void replace(Span span, String with) {
    text.append(original, done, span.start());
    int start = text.length();
    text.append(with);
    edits.add(new Edit(span, start, text.length()));
    done = span.end();
  }

  /** The new text. */
  String text() {
    return text + original.substring(done);
  }

  /** Where an old span lies in the new text. */
  Span map(Span span) {
    return new Span(map(span.start(), true), map(span.end(), false));
  }

  private int map(int offset, boolean start) {
    int shift = 0;
    for (Edit edit : edits) {
      if (offset < edit.old().start() || offset == edit.old().start() && start) {
        break;
      }
      if (offset < edit.old().end()) {
        return start ? edit.newStart() : edit.newEnd();
      }
      shift = edit.newEnd() - edit.old().end();
    }
    return offset + shift;
  }
}
