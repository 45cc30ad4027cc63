package org.reflectory.ingest.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.ingest.value.Phrases;

/** Judges what a text without a title is about, by its words. */
final class SessionText {
  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\b(?:I|I['’](?:m|d|ve|ll)|my|me|myself)\\b");
  private static final Pattern SESSION =
      Pattern.compile(
          "\\b(?:session|coachee|mentee|(?:my|the) client|asked (?:her|him|them)|(?:she|he|they) (?:said|told me|talked|came)|we (?:met|agreed|talked|explored|contracted)|grow model|contract(?:ed|ing)?|rapport)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int FEWEST_WORDS = 25;

  private SessionText() {}

  /** Whether a text tells of a session in the first person. */
  static boolean tellsOfSession(String text) {
    return Phrases.words(text) >= FEWEST_WORDS
        && count(FIRST_PERSON, text) >= 2
        && count(SESSION, text) >= 2;
  }

  /** Whether a text that has a session's header speaks of it at all. */
  static boolean speaksOfSession(String text) {
    return FIRST_PERSON.matcher(text).find() && SESSION.matcher(text).find();
  }

  /** Whether a text has running prose, and is no cover sheet or list of names. */
  static boolean isProse(String text) {
    return text.lines()
        .anyMatch(
            line ->
                Phrases.words(line) >= 12
                    || (Phrases.words(line) >= 4 && line.matches("(?s).*[.!?][\"”’')]*")));
  }

  private static int count(Pattern pattern, String text) {
    int count = 0;
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
