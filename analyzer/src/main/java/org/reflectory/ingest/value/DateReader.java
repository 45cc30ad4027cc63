package org.reflectory.ingest.value;

import java.time.DateTimeException;
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
 * 3 February 2025}, ISO 8601.
 *
 * <p>Immutable and safe to use from many threads.
 */
public final class DateReader {
  private static final String MONTHS =
      "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String MONTH_KEYS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String WEEKDAY =
      "(?:\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
  private static final String NTH = "(?:\\s?(?:st|nd|rd|th)\\b)?";

  /** Four digits, or two that can be a year and end the date: "12 May 03" is note 3, not 2003. */
  private static final String YEAR =
      "(?:[\\s,./-]*(?<year>\\d{4})(?!\\d)|[\\s./-]{1,2}['’]?(?<short>(?:1[5-9]|[2-4]\\d))(?=\\s*(?:$|[-–—,;:()|/])))?";

  private static final List<Pattern> WITH_WORDS_OR_YEAR =
      List.of(
          compile("(?<year>(?:19|20)\\d{2})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)"),
          compile(
              "(?<![\\d./-])(?<first>\\d{1,2})([./-])(?<second>\\d{1,2})\\2(?<year>\\d{4}|\\d{2})(?![\\d]|[./-]\\d)"),
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
                  + "(?:,?\\s+(?<year>\\d{4}))?"),
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
    return Pattern.compile(WEEKDAY + date, Pattern.CASE_INSENSITIVE);
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
    return earliest(text, true).filter(date -> date.span().start() == start);
  }

  /** The first date anywhere in running text; {@code 23.01} counts as a number here. */
  public Optional<WrittenDate> within(String text) {
    return earliest(text, false);
  }

  private Optional<WrittenDate> earliest(String text, boolean bareToo) {
    WrittenDate best = null;
    for (Pattern pattern : WITH_WORDS_OR_YEAR) {
      best = earlier(best, first(pattern, text));
    }
    return Optional.ofNullable(bareToo ? earlier(best, first(BARE, text)) : best);
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
    Span span = new Span(matcher.start(), matcher.end());
    String shortYear = group(matcher, "short");
    Integer year = year(shortYear == null ? group(matcher, "year") : shortYear);
    String name = group(matcher, "name");
    if (name != null) {
      int month = 1 + MONTH_KEYS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) / 3;
      return date(number(matcher, "day"), month, year, span, null);
    }
    if (group(matcher, "first") == null) {
      return date(number(matcher, "day"), number(matcher, "month"), year, span, null);
    }
    int first = number(matcher, "first");
    int second = number(matcher, "second");
    boolean monthFirst = order == DateOrder.MONTH_FIRST;
    WrittenDate usual =
        monthFirst ? date(second, first, year, span, null) : date(first, second, year, span, null);
    if (usual != null || year == null) {
      return usual;
    }
    String doubt =
        "read with " + (monthFirst ? "the day" : "the month") + " first, as only so it is a date";
    return monthFirst
        ? date(first, second, year, span, doubt)
        : date(second, first, year, span, doubt);
  }

  private static @Nullable WrittenDate date(
      int day, int month, @Nullable Integer year, Span span, @Nullable String doubt) {
    try {
      MonthDay monthDay = MonthDay.of(month, day);
      return year == null || monthDay.isValidYear(year)
          ? new WrittenDate(monthDay, year, span, doubt)
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

  private static @Nullable String group(Matcher matcher, String name) {
    return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
  }
}
