package org.reflectory.ingest.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.HoursReader;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.ingest.value.WrittenDate;
import org.reflectory.ingest.value.WrittenHours;

/**
 * Takes a title or the first line of a note apart, piece by piece; what is left over names the
 * coachee or the topic. Used once.
 */
final class TitleParts {
  private static final String CUT = " | ";
  private static final Pattern SESSION =
      Pattern.compile(
          "(?i)\\b(?:(?:coaching |supervision |mentoring )?(?:session|meeting|supervision|observation)s?)[ ]*(?:no\\b\\.?|number|#)?[ ]*(?:\\d{1,3}|one|two|three|four|five|six)\\b(?![./:]\\d)(?: of \\d+)?"
              + "|\\b(?:first|second|third|fourth|fifth|sixth|last|final) (?:coaching )?(?:session|meeting)\\b");
  private static final Pattern REF =
      Pattern.compile(
          "(?i:\\b(?:reflective |diary |log |coaching )?(?:note|entry|reflection|reflective log|reflective account|diary|ref(?:erence)?)\\b[ ]*(?:no\\b\\.?|number|ref\\b\\.?|#|:)*[ ]*#?)(?<a>[A-Z]{0,3}[-.]?\\d{1,3}[a-z]?)\\b(?![./:]\\d)"
              + "|(?i:\\bno\\.?\\s?|#\\s?)(?<b>\\d{1,3})\\b(?![./:]\\d)"
              + "|(?<![\\w.])(?<!(?i:room|floor|unit|level|platform)\\s)(?<c>(?!Q[1-4]\\b|L[1-8]\\b)[A-Z]{1,3}-? ?\\d{1,3}[a-z]?)(?![\\w:/]|\\.\\d)"
              + "|^#?(?<d>0\\d{1,2})(?=[ .:)–—-])(?![.:]\\d)");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)(?<![\\d:.])\\d{1,2}(?:[:.]\\d{2})?\\s*(?:[ap]m)?\\s*(?:[-–—]|to|until)\\s*\\d{1,2}(?:[:.]\\d{2})?\\s*(?:[ap]m)?(?![\\d:.])");
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?i)[(\\[]?(?<![\\d.])(?:\\d{1,3}(?:\\.\\d+)?\\s?[½¼¾]?|an|one|half an)[ -]?(?:hours?|hrs?|h|minutes?|mins?)\\b(?: (?:and )?\\d{1,2} ?(?:minutes?|mins?|m)\\b)?[)\\]]?");

  private String rest;
  private final DateReader dates;

  TitleParts(String text, DateReader dates) {
    rest = text;
    this.dates = dates;
  }

  /** The words not taken yet, a vertical bar where something was. */
  String rest() {
    return rest;
  }

  @Nullable String session() {
    Matcher matcher = SESSION.matcher(rest);
    if (!matcher.find()) {
      return null;
    }
    String session = matcher.group();
    cut(matcher.start(), matcher.end());
    return session;
  }

  @Nullable String ref() {
    Matcher matcher = REF.matcher(rest);
    if (!matcher.find()) {
      return null;
    }
    String ref = null;
    for (String name : new String[] {"a", "b", "c", "d"}) {
      ref = ref == null ? matcher.group(name) : ref;
    }
    cut(matcher.start(), matcher.end());
    return ref;
  }

  /** The first date; its place in the text is that within {@link #rest()} before the call. */
  @Nullable WrittenDate date() {
    WrittenDate date = dates.within(rest).orElseGet(this::bareDate);
    if (date != null) {
      cut(date.span().start(), date.span().end());
    }
    return date;
  }

  /** A date such as {@code 23.01} where a part of the title begins with it. */
  private @Nullable WrittenDate bareDate() {
    int from = 0;
    for (String part : rest.split("(?<=[-–—|,(:]\\s?)")) {
      Optional<WrittenDate> bare = dates.leading(part);
      if (bare.isPresent() && !HoursReader.clock(part.replaceAll("[|,()]", "")).isPresent()) {
        WrittenDate date = bare.get();
        return new WrittenDate(date.day(), date.year(), date.span().shift(from), date.doubt());
      }
      from += part.length();
    }
    return null;
  }

  /** The session's length in hours, from clock times or as written. */
  @Nullable Double hours() {
    for (Pattern pattern : new Pattern[] {CLOCK, LENGTH}) {
      Matcher matcher = pattern.matcher(rest);
      while (matcher.find()) {
        String written = matcher.group().replaceAll("[()\\[\\]]", "");
        Optional<WrittenHours> hours =
            pattern == CLOCK
                ? HoursReader.clock(written)
                : HoursReader.read(written.replace('-', ' '), HoursReader.Unit.HOURS);
        if (hours.isPresent()) {
          cut(matcher.start(), matcher.end());
          return hours.get().hours();
        }
      }
    }
    return null;
  }

  private void cut(int start, int end) {
    rest = rest.substring(0, start) + CUT + rest.substring(end);
  }

  int words() {
    return Phrases.words(rest.replaceAll("[|,;:()\\[\\]/–—-]", " "));
  }
}
