package org.reflectory.ingest.recognise;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.NamedYears;
import org.reflectory.ingest.value.Phrases;

/**
 * The years that the headings over a place name, as {@code Autumn term 2025} does for all below it
 * until the next heading of its depth. Belongs to one thread.
 */
final class YearScopes {
  private static final int LONGEST_TITLE = 12;
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?i)(?:the )?(?:(?:autumn|spring|summer|winter|fall|lent|michaelmas|easter|first|second|third|final) ?(?:term|semester|half|block|quarter)?|(?:term|semester|block|quarter) ?(?:\\d|one|two|three)|q[1-4]"
              + "|january|february|march|april|may|june|july|august|september|october|november|december)[:.]?");

  private final DateReader dates;
  private final Deque<Scope> scopes = new ArrayDeque<>();

  private record Scope(int level, @Nullable NamedYears years) {}

  YearScopes(DateReader dates) {
    this.dates = dates;
  }

  /** Takes note of a line on the way down the document. */
  void pass(Piece.Line line) {
    String text = line.text();
    if (line.isHeading()) {
      enter(line.level(), text);
    } else if (line.origin() == null
        && Phrases.words(text) <= LONGEST_TITLE
        && !text.endsWith(".")
        && (PERIOD.matcher(text).matches() || namesYearOnly(text))) {
      enter(Scopes.LOWEST, text);
    }
  }

  /** Whether a line set like running text names years, and no single day. */
  private boolean namesYearOnly(String text) {
    return NamedYears.in(text).isPresent() && dates.within(text).isEmpty();
  }

  private void enter(int level, String title) {
    while (!scopes.isEmpty() && scopes.peek().level >= level) {
      scopes.pop();
    }
    scopes.push(new Scope(level, NamedYears.in(title).orElse(null)));
  }

  /** What the innermost heading that names years names. */
  @Nullable NamedYears here() {
    return scopes.stream()
        .map(Scope::years)
        .filter(years -> years != null)
        .findFirst()
        .orElse(null);
  }
}
