package org.reflectory.ingest.recognise;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what can be a coachee's label in a title: a first name, a full name, initials, a made-up
 * label.
 */
final class PersonNames {
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:Client|Coachee|Mentee|Person|Participant) )?(?:[A-Z]\\d?|[A-Z]{1,3}\\d?|[A-Z]\\.?(?: ?[A-Z]\\.?)?|(?:\\p{Lu}[\\p{L}'’-]+\\.?)(?: (?:\\p{Lu}[\\p{L}'’-]*\\.?)){0,2}|\\d{1,2})");

  /** Capitalised words that are topics rather than people. */
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?i).*(?:tion|ing|ment|ness|ity|ship|ance|ence|work|ure|ism|goals?|stress|balance|change|career|time|conflict|teams?|final|first|second|third|draft|copy|portfolio|diary|log|notes?|online|zoom|phone|hq|office|course|certificate|diploma|week|month|year|today|appendix|page|part)");

  private static final Pattern GREETING =
      Pattern.compile(
          "(?i)(?:hi|hello|hey|dear|alright|thanks?|cheers|regards|kind regards|best|(?:good )?(?:morning|afternoon)|signed|agreed)\\b.*");
  private static final Set<String> NO_NAMES = WordList.of("no-names.txt");

  private PersonNames() {}

  /** Whether a text is but a person's name or label. */
  static boolean matches(String text) {
    return NAME.matcher(text).matches()
        && !TOPIC.matcher(text).matches()
        && !GREETING.matcher(text).matches()
        && !NO_NAMES.contains(text.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a text can be a name if something else, such as a preceding "with", says that it is.
   */
  static boolean mayBe(String text) {
    return NAME.matcher(text).matches();
  }
}
