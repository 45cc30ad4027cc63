package org.reflectory.session;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.ingest.value.NumberWords;
import org.reflectory.note.Note;
import org.reflectory.note.Origin;

/** Finds which session with a coachee a record's title says that it tells of: {@code Session 3}. */
final class SessionNumbers {
  private static final int TITLES = 4;
  private static final Pattern SESSION =
      Pattern.compile(
          "\\b(?:session|meeting)\\s*(?:no\\b\\.?|number|#|:)?\\s*0?(?<number>\\d{1,2})\\b(?![./:]\\d)");

  private SessionNumbers() {}

  static Optional<String> in(Note note) {
    return note.passages().stream()
        .takeWhile(passage -> passage.origin() != Origin.WRITTEN)
        .limit(TITLES)
        .map(passage -> passage.span().of(note.text()).toLowerCase(Locale.ROOT))
        .map(NumberWords::inFigures)
        .map(SESSION::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group("number"))
        .findFirst();
  }
}
