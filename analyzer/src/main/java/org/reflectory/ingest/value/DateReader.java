package org.reflectory.ingest.value;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.Span;

/**
 * Finds dates as learners write them: {@code 23.01}, {@code 23/01/25}, {@code 3rd Feb}, {@code Mon
 * 3 February 2025}, {@code Thursday the 27th of Feb}, ISO 8601.
 *
 * <p>Immutable and safe to use from many threads.
 */
public final class DateReader {
  /** Months, some of them also as they are often misspelt. */
  private static final String MONTHS =
      "(?<name>jan(?:uary|urary|ury)?|feb(?:r?uar?y|urary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:em?ber|tember|tmber)?|oct(?:ober)?|nov(?:em?ber)?|dec(?:em?ber)?)";

  private static final String MONTH_KEYS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String WEEKDAYS =
      "(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";
  private static final String WEEKDAY_KEYS = "montuewedthufrisatsun";
  private static final String WEEKDAY_BEFORE =
      "(?:\\b(?<weekday>" + WEEKDAYS + ")(?:[.,]?\\s+|\\s?[,/–-]\\s?))?(?:\\bthe\\s+)?";

  /** Behind the date only where it cannot be anything else: in brackets, or in full. */
  private static final String WEEKDAY_AFTER =
      "(?:\\s*\\(\\s*(?<after>"
          + WEEKDAYS
          + ")\\.?\\s*\\)|\\s*,?\\s*\\b(?<full>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b)?";

  private static final String NTH = "(?:\\s?(?:st|nd|rd|th)\\b)?";

  /**
   * Four digits, or two that can be a year and end the date: "12 May 03" is note 3, not 2003, and
   * "12 May 45 minutes" tells how long it took.
   */
  private static final String YEAR =
      "(?:[\\s,./-]*(?<year>\\d{4})(?!\\d)|[\\s./-]{0,2}['’](?<marked>\\d{2})(?!\\d)"
          + "|[\\s./-]{1,2}(?<short>(?:1[5-9]|[2-4]\\d))(?=\\s*(?:$|[-–—,;:()|/])|\\s+(?!(?i:m|h|to|and)[^a-z]|(?i:mins?|minutes|h(?:ou)?rs?)\\b)(?-i:\\p{Lu})))?";

  private static final List<Pattern> WITH_WORDS_OR_YEAR =
      List.of(
          compile(
              "(?<year>(?:19|20)\\d{2})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)"),
          compile(
              "(?<![\\d./-])(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})(?![\\d]|[./-]\\d)"),
          compile(
              "(?<!\\d[./-]?)(?<day>\\d{1,2})"
                  + NTH
                  + "(?:\\s+of)?(?:\\s+|[./-])?"
                  + MONTHS
                  + "\\b\\.?"
                  + YEAR),
          compile(
              "\\b"
                  + MONTHS
                  + "\\b\\.?\\s+(?<day>\\d{1,2})(?![\\d.:])"
                  + NTH
                  + "(?:,?\\s+(?<year>\\d{4})(?!\\d))?"),
          compile("(?<!\\d)(?<year>20\\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3]\\d)(?!\\d)"));
  private static final Pattern BARE =
      compile("(?<![\\d./-])(?<first>\\d{1,2})[./](?<second>\\d{1,2})(?!\\d|[./]\\d)");
  private static final Pattern SERIAL = Pattern.compile("\\s*(\\d{5})(?:\\.\\d+)?\\s*");
  private static final Pattern TIME_OF_DAY =
      Pattern.compile(
          "[T\\s,]*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:[ap]m|Z)?",
          Pattern.CASE_INSENSITIVE);
  private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);

  private final DateOrder order;

  /**
   * @param order how the file at hand writes dates of numbers alone
   */
  public DateReader(DateOrder order) {
    this.order = order;
  }

  private static Pattern compile(String date) {
    return Pattern.compile(WEEKDAY_BEFORE + date + WEEKDAY_AFTER, Pattern.CASE_INSENSITIVE);
  }

  /** The date that a cell or field holds and nothing else besides, save a time of day. */
  public Optional<WrittenDate> whole(String text) {
    Matcher serial = SERIAL.matcher(text);
    if (serial.matches()) {
      return serial(Integer.parseInt(serial.group(1)), text);
    }
    return leading(text).filter(date -> isTimeOrNothing(text.substring(date.span().end())));
  }

  /**
   * The date that a cell, field or title begins with; the bare {@code 23.01} counts as one here.
   */
  public Optional<WrittenDate> leading(String text) {
    int start = text.length() - text.stripLeading().length();
    WrittenDate date = null;
    for (int i = 0; i < WITH_WORDS_OR_YEAR.size() && date == null; i++) {
      date = at(start, WITH_WORDS_OR_YEAR.get(i), text);
    }
    return Optional.ofNullable(date == null ? at(start, BARE, text) : date);
  }

  private @Nullable WrittenDate at(int start, Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    matcher.region(start, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
    return matcher.lookingAt() ? read(matcher) : null;
  }

  /** The first date anywhere in running text; {@code 23.01} counts as a number here. */
  public Optional<WrittenDate> within(String text) {
    WrittenDate best = null;
    if (text.chars().anyMatch(Character::isDigit)) {
      for (Pattern pattern : WITH_WORDS_OR_YEAR) {
        best = earlier(best, first(pattern, text));
      }
    }
    return Optional.ofNullable(best);
  }

  private static @Nullable WrittenDate earlier(@Nullable WrittenDate a, @Nullable WrittenDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.span().start() < a.span().start() ? b : a;
  }

  private @Nullable WrittenDate first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      WrittenDate date = read(matcher);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private @Nullable WrittenDate read(Matcher matcher) {
    Integer year = year(group(matcher, "year", "short", "marked"));
    String name = group(matcher, "name");
    if (name != null) {
      return date(number(matcher, "day"), 1 + place(name, MONTH_KEYS), year, matcher, null);
    }
    if (group(matcher, "first") == null) {
      return date(number(matcher, "day"), number(matcher, "month"), year, matcher, null);
    }
    int first = number(matcher, "first");
    int second = number(matcher, "second");
    boolean monthFirst = order == DateOrder.MONTH_FIRST;
    WrittenDate usual =
        monthFirst
            ? date(second, first, year, matcher, null)
            : date(first, second, year, matcher, null);
    if (usual != null || year == null) {
      return usual;
    }
    String doubt =
        "read with " + (monthFirst ? "the day" : "the month") + " first, as only so it is a date";
    return monthFirst
        ? date(first, second, year, matcher, doubt)
        : date(second, first, year, matcher, doubt);
  }

  private static @Nullable WrittenDate date(
      int day, int month, @Nullable Integer year, Matcher matcher, @Nullable String doubt) {
    try {
      MonthDay monthDay = MonthDay.of(month, day);
      String weekday = group(matcher, "weekday", "after", "full");
      return year == null || monthDay.isValidYear(year)
          ? new WrittenDate(
              monthDay,
              year,
              weekday == null ? null : DayOfWeek.of(1 + place(weekday, WEEKDAY_KEYS)),
              new Span(matcher.start(), matcher.end()),
              doubt)
          : null;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static Optional<WrittenDate> serial(int days, String text) {
    LocalDate date = EXCEL_DAY_ZERO.plusDays(days);
    if (date.getYear() < 2000 || date.getYear() > 2060) {
      return Optional.empty();
    }
    return Optional.of(
        new WrittenDate(
            MonthDay.from(date),
            date.getYear(),
            null,
            new Span(0, text.length()),
            "read as a spreadsheet's day number"));
  }

  private static @Nullable Integer year(@Nullable String written) {
    if (written == null) {
      return null;
    }
    int year = Integer.parseInt(written.replaceAll("\\D", ""));
    return year >= 100 ? year : year + (year < 80 ? 2000 : 1900);
  }

  private static boolean isTimeOrNothing(String rest) {
    return rest.isBlank()
        || TIME_OF_DAY.matcher(rest.strip()).matches()
        || HoursReader.clock(rest).isPresent();
  }

  private static int number(Matcher matcher, String name) {
    return Integer.parseInt(matcher.group(name));
  }

  /** What the first of several groups that there are has taken. */
  private static @Nullable String group(Matcher matcher, String... names) {
    for (String name : names) {
      if (matcher.namedGroups().containsKey(name) && matcher.group(name) != null) {
        return matcher.group(name);
      }
    }
    return null;
  }

  /** The place of a month or weekday in the year or week, from 0, by its first three letters. */
  private static int place(String name, String keys) {
    return keys.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) / 3;
  }
}
