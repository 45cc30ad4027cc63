package org.reflectory.ingest.recognise;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.FoundHours;
import org.reflectory.ingest.value.HoursReader;
import org.reflectory.ingest.value.NumberWords;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.ingest.value.WrittenDate;
import org.reflectory.note.Span;

/**
 * Takes a title or the first line of a note apart, piece by piece; what is left over names the
 * coachee or the topic. Used once.
 */
final class TitleParts {
  private static final String CUT = " | ";
  private static final Pattern SESSION =
      Pattern.compile(
          "(?i)\\b(?:(?:coaching |supervision |mentoring )?(?:session|meeting|supervision|observation)s?)[ ]*(?:no\\b\\.?|number|#)?[ ]*(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b(?![./:]\\d|\\s+(?:of\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b)(?: of \\d+)?"
              + "|\\b(?:first|second|third|fourth|fifth|sixth|last|final) (?:coaching )?(?:session|meeting)\\b");
  private static final Pattern REF =
      Pattern.compile(
          "(?i:\\b(?:reflective |diary |log |coaching )?(?:note|entry|reflection|reflective log|reflective account|diary|ref(?:erence)?)\\b[ ]*(?:no\\b\\.?|number|ref\\b\\.?|#|:)*[ ]*#?)(?:(?<a>[A-Z]{0,3}[-.]?\\d{1,3}[a-z]?)|(?i:(?<words>"
              + NumberWords.ANY
              + ")))\\b(?![./:]\\d)"
              + "|(?i:\\bno\\.?\\s?|#\\s?)(?<b>\\d{1,3})\\b(?![./:]\\d)"
              + "|(?<![\\w.])(?<!(?i:room|floor|unit|level|platform)\\s)(?<c>(?!Q[1-4]\\b|L[1-8]\\b)[A-Z]{1,3}-? ?\\d{1,3}[a-z]?)(?![\\w:/]|\\.\\d)"
              + "|\\((?i:rn|note|no\\.?|ref|session)?\\s*#?(?<e>\\d{1,3})\\)|^#?(?<d>0\\d{1,2})(?=[ .:)–—-])(?![.:]\\d)");

  /** A number that a title begins with, once its date is taken: {@code 5)}, {@code 5 -}. */
  private static final Pattern NUMBER =
      Pattern.compile("^\\s*[(#]?(?<number>\\d{1,3}[a-z]?)(?:[.):]|\\s*[-–—|]|\\s+(?=\\p{Lu}))");

  /** A day such as {@code 12/2} or {@code 23.01} that stands for itself among words. */
  private static final Pattern LONE_DAY =
      Pattern.compile(
          "(?<![\\w.,/:£-])\\d{1,2}(?:/\\d{1,2}|\\.(?:0[1-9]|1[0-2]))(?![\\w./:%-]|\\s*(?i:[ap]m|h|hrs?|hours?|mins?|minutes)\\b)");

  /**
   * What at the end of a title that names no note is a number of hours rather than a day in May.
   */
  private static final Pattern HALVES = Pattern.compile("\\s*\\d{1,2}\\.5\\s*");

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
    for (String name : new String[] {"a", "words", "b", "c", "e", "d"}) {
      ref = ref == null ? matcher.group(name) : ref;
    }
    if (matcher.group("words") != null) {
      ref = NumberWords.inFigures(matcher.group("words").toLowerCase(Locale.ROOT));
    }
    cut(matcher.start(), matcher.end());
    return ref;
  }

  /** The number that the title begins with, where it begins with one that a mark sets off. */
  @Nullable String leadingNumber() {
    Matcher matcher = NUMBER.matcher(rest);
    if (!matcher.find()) {
      return null;
    }
    String number = matcher.group("number");
    cut(matcher.start(), matcher.end());
    return number;
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
      boolean last = from + part.length() == rest.length();
      if (last && HALVES.matcher(part).matches() && !REF.matcher(rest).find()) {
        return null;
      }
      if (bare.isPresent() && !HoursReader.clock(part.replaceAll("[|,()]", "")).isPresent()) {
        return bare.get().shift(from);
      }
      from += part.length();
    }
    Matcher lone = LONE_DAY.matcher(rest);
    while (lone.find()) {
      Optional<WrittenDate> bare = dates.leading(lone.group());
      if (bare.isPresent()) {
        return bare.get().shift(lone.start());
      }
    }
    return null;
  }

  /** The session's length in hours, from clock times or as written. */
  @Nullable Double hours() {
    Optional<FoundHours> found = HoursReader.within(rest);
    found.ifPresent(hours -> cut(bracketBefore(hours.span()), bracketAfter(hours.span())));
    return found.map(hours -> hours.hours().hours()).orElse(null);
  }

  private int bracketBefore(Span span) {
    boolean bracket = span.start() > 0 && "([".indexOf(rest.charAt(span.start() - 1)) >= 0;
    return span.start() - (bracket ? 1 : 0);
  }

  private int bracketAfter(Span span) {
    boolean bracket = span.end() < rest.length() && ")]".indexOf(rest.charAt(span.end())) >= 0;
    return span.end() + (bracket ? 1 : 0);
  }

  private void cut(int start, int end) {
    rest = rest.substring(0, start) + CUT + rest.substring(end);
  }

  int words() {
    return Phrases.words(rest.replaceAll("[|,;:()\\[\\]/–—-]|(?<=\\s|^)\\.(?=\\s|$)", " "));
  }
}
