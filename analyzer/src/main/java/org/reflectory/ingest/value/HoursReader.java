package org.reflectory.ingest.value;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.Span;

/**
 * Reads lengths of time: {@code 1.5}, {@code 1h 30}, {@code 90 min}, {@code 1:30}, {@code
 * 10.00-11.15}, {@code an hour}.
 */
public final class HoursReader {
  /** What a bare number counts. */
  public enum Unit {
    HOURS,
    MINUTES
  }

  /** No session lasts longer; a bare number above it counts minutes. */
  private static final double LONGEST_IN_HOURS = 12;

  private static final String HOUR = "h(?:(?:ou)?rs?)?";
  private static final String MINUTE = "m(?:in(?:ute)?s?)?";
  private static final Pattern PLAIN = Pattern.compile("(\\d{1,4}(?:[.,]\\d+)?|[.,]\\d+)");
  private static final Pattern IN_HOURS =
      Pattern.compile(
          "(\\d{1,3}(?:[.,]\\d+)?|[.,]\\d+)\\s*"
              + HOUR
              + "\\.?(?:\\s*(?:and|,|&)?\\s*(\\d{1,2})\\s*(?:"
              + MINUTE
              + "\\.?)?)?");
  private static final Pattern IN_MINUTES =
      Pattern.compile("(\\d{1,4}(?:[.,]\\d+)?)\\s*(?:" + MINUTE + "\\.?|['′])");
  private static final Pattern COLON =
      Pattern.compile("(\\d{1,3}):([0-5]\\d)(?::[0-5]\\d)?\\s*(?:" + HOUR + ")?");
  private static final String TIME = "(\\d{1,2})(?:[:.]([0-5]\\d))?\\s*([ap])?\\.?(?:m\\.?)?";
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:from\\s+)?" + TIME + "\\s*(?:-|to|till|until)\\s*" + TIME + "(?:\\s*h(?:rs)?)?");
  private static final Pattern CLOCK_WITHIN =
      Pattern.compile(
          "(?i)(?<![\\d:.])\\d{1,2}(?:[:.]\\d{2})?\\s*(?:[ap]m)?\\s*(?:[-–—]|to|till|until)\\s*\\d{1,2}(?:[:.]\\d{2})?(?:\\s*[ap]m)?(?![\\d:.])");

  /**
   * Clock times of a day of 24 hours in figures alone: {@code 1000-1130}, {@code 0900hrs to 1100}.
   */
  private static final Pattern FIGURES_WITHIN =
      Pattern.compile(
          "(?i)(?<![\\w:./£-])(?!(?:19|20)\\d\\d\\s*[-–—]\\s*20\\d\\d(?!\\s?h))\\d{4}(?:\\s?h(?:rs?)?)?\\s*(?:[-–—]|to|till|until)\\s*\\d{4}(?:\\s?h(?:ou)?rs?\\b|h\\b)?(?![\\w:/-]|\\.\\d)");

  private static final List<Pattern> CLOCKS_WITHIN = List.of(CLOCK_WITHIN, FIGURES_WITHIN);
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\d:.])(\\d{1,2})(?:h)?([0-5]\\d)(?![\\d:.])(?: ?h(?:(?:ou)?rs?)?\\b)?");
  private static final Pattern NOON = Pattern.compile("\\b(?:12 ?)?(?:noon|midday)\\b");
  private static final double FEWEST_OF_FIGURES = 0.25;
  private static final Pattern MAY_HOLD_LENGTH = Pattern.compile("(?i)hour|min|\\d");
  private static final Pattern DOTTED_MINUTES =
      Pattern.compile("\\d{1,2}[.,](?:10|15|20|30|40|45)");

  private static final Pattern DASH = Pattern.compile("[–—−→]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern ABOUT =
      Pattern.compile("^(?:approx(?:imately)?\\.?|about|c\\.|~|circa)\\s*");

  private HoursReader() {}

  /**
   * Reads a length that stands alone in a cell or field.
   *
   * @param unit what a bare number counts, as the column's title says
   */
  public static Optional<WrittenHours> read(String text, Unit unit) {
    String written = normalise(text);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<WrittenHours> clock = clock(written);
    return clock.isPresent() ? clock : length(written, unit);
  }

  /**
   * The first length of time within other words: clock times, or a number with its unit. What is
   * only a bound, such as "just over an hour", is none.
   */
  public static Optional<FoundHours> within(String text) {
    if (!MAY_HOLD_LENGTH.matcher(text).find()) {
      return Optional.empty();
    }
    for (Pattern pattern : CLOCKS_WITHIN) {
      Matcher clock = pattern.matcher(text);
      while (clock.find()) {
        Optional<WrittenHours> hours = clock(clock.group());
        if (hours.isPresent()) {
          return Optional.of(new FoundHours(hours.get(), new Span(clock.start(), clock.end())));
        }
      }
    }
    Matcher length = SpokenLengths.FOUND.matcher(text);
    while (length.find()) {
      Optional<WrittenHours> hours = read(length.group(), Unit.HOURS);
      boolean bound = SpokenLengths.BOUND.matcher(text.substring(0, length.start())).find();
      if (hours.isPresent() && !bound) {
        return Optional.of(new FoundHours(hours.get(), new Span(length.start(), length.end())));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a bare number may be hours and minutes parted by a dot, such as {@code 1.30} or {@code
   * 0.45}.
   */
  public static boolean mayBeDottedMinutes(String text) {
    return DOTTED_MINUTES.matcher(normalise(text)).matches();
  }

  /** Reads {@code 1.30} as an hour and a half. */
  public static WrittenHours dottedMinutes(String text) {
    String[] parts = normalise(text).split("[.,]");
    double hours = Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]) / 60.0;
    return WrittenHours.guessed(hours, "read as hours and minutes");
  }

  /** The time between two clock times, such as {@code 10.00-11.15} or {@code 1000-1115}. */
  public static Optional<WrittenHours> clock(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    String written = NOON.matcher(normalise(text)).replaceAll("12:00");
    String parted = FIGURES.matcher(written).replaceAll("$1:$2");
    boolean figures = !parted.equals(written);
    return between(parted).filter(time -> !figures || time.hours() >= FEWEST_OF_FIGURES);
  }

  private static Optional<WrittenHours> between(String text) {
    Matcher matcher = CLOCK.matcher(text);
    if (!matcher.matches()
        || (matcher.group(2) == null && matcher.group(5) == null && matcher.group(6) == null)) {
      return Optional.empty();
    }
    String endHalf = matcher.group(6);
    LocalTime end = time(matcher.group(4), matcher.group(5), endHalf);
    String startHalf = matcher.group(3);
    LocalTime start = time(matcher.group(1), matcher.group(2), startHalf);
    if (start == null || end == null) {
      return Optional.empty();
    }
    if (startHalf == null
        && "p".equals(endHalf)
        && start.getHour() < 12
        && !start.plusHours(12).isAfter(end)) {
      start = start.plusHours(12);
    }
    if (end.isBefore(start) && endHalf == null && end.getHour() < 12) {
      end = end.plusHours(12);
    }
    double hours = Duration.between(start, end).toMinutes() / 60.0;
    return hours <= 0 || hours > LONGEST_IN_HOURS
        ? Optional.empty()
        : Optional.of(new WrittenHours(hours, start, end, null));
  }

  private static Optional<WrittenHours> length(String written, Unit unit) {
    Matcher plain = PLAIN.matcher(written);
    if (plain.matches()) {
      return Optional.of(bare(decimal(written), unit));
    }
    Matcher hours = IN_HOURS.matcher(written);
    if (hours.matches()) {
      double minutes = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
      return Optional.of(WrittenHours.of(decimal(hours.group(1)) + minutes / 60));
    }
    Matcher minutes = IN_MINUTES.matcher(written);
    if (minutes.matches()) {
      return Optional.of(WrittenHours.of(decimal(minutes.group(1)) / 60));
    }
    Matcher colon = COLON.matcher(written);
    if (colon.matches()) {
      return Optional.of(
          WrittenHours.of(
              Integer.parseInt(colon.group(1)) + Integer.parseInt(colon.group(2)) / 60.0));
    }
    return Optional.empty();
  }

  private static WrittenHours bare(double number, Unit unit) {
    if (unit == Unit.MINUTES) {
      return WrittenHours.of(number / 60);
    }
    return number <= LONGEST_IN_HOURS
        ? WrittenHours.of(number)
        : WrittenHours.guessed(number / 60, "read as minutes, as no session lasts that many hours");
  }

  private static String normalise(String text) {
    String written = text.strip().toLowerCase(Locale.ROOT);
    if (PLAIN.matcher(written).matches()) {
      return written;
    }
    written = SPACE.matcher(DASH.matcher(written).replaceAll("-")).replaceAll(" ");
    return SpokenLengths.inFigures(ABOUT.matcher(written).replaceFirst(""));
  }

  private static double decimal(String number) {
    return Double.parseDouble(number.replace(',', '.'));
  }

  private static @Nullable LocalTime time(
      String hour, @Nullable String minute, @Nullable String half) {
    int hours = Integer.parseInt(hour);
    if (hours > 23) {
      return null;
    }
    LocalTime time = LocalTime.of(hours, minute == null ? 0 : Integer.parseInt(minute));
    return "p".equals(half) && hours < 12 ? time.plusHours(12) : time;
  }
}
