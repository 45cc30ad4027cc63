package org.reflectory.ingest.recognise;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.value.HoursReader;
import org.reflectory.ingest.value.HoursReader.Unit;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.ingest.value.WrittenHours;

/**
 * Reads the times of one log: the column's title and the running totals tell what its numbers
 * count.
 */
final class LogHours {
  private static final double SAME = 0.02;

  /** No session is shorter in minutes, and none longer in hours. */
  private static final double FEWEST_MINUTES = 15;

  private final Unit unit;
  private final Unit cumulativeUnit;
  private final boolean dotted;
  private final boolean bareMinutes;
  private final boolean minutesBeside;

  private LogHours(
      Unit unit, Unit cumulativeUnit, boolean dotted, boolean bareMinutes, boolean minutesBeside) {
    this.unit = unit;
    this.bareMinutes = bareMinutes;
    this.minutesBeside = minutesBeside;
    this.cumulativeUnit = cumulativeUnit;
    this.dotted = dotted;
  }

  /** A time as read; hours {@code null} where none could be. */
  record Read(
      @Nullable Double hours,
      @Nullable LocalTime start,
      @Nullable LocalTime end,
      @Nullable String doubt) {
    static final Read NOTHING = new Read(null, null, null, null);
  }

  static LogHours of(TableSection section, List<LogEntry> entries) {
    Unit titled = unit(section.header(), ColumnRole.HOURS);
    Unit unit = titled == null ? Unit.HOURS : titled;
    boolean dotted =
        unit == Unit.HOURS
            && entries.stream().anyMatch(entry -> HoursReader.mayBeDottedMinutes(entry.hoursText()))
            && !decimalsAddUp(entries)
            && !minutesSayDecimals(entries);
    Unit running = unit(section.header(), ColumnRole.CUMULATIVE);
    Unit cumulative =
        running != null ? running : runsInMinutes(entries) ? Unit.MINUTES : Unit.HOURS;
    return new LogHours(unit, cumulative, dotted, allInMinutes(entries), areMinutesBeside(entries));
  }

  /** Whether the minutes in a column of their own are those beyond the full hours: 1 and 30. */
  private static boolean areMinutesBeside(List<LogEntry> entries) {
    List<LogEntry> both =
        entries.stream()
            .filter(entry -> number(entry.hoursText()) >= 0 && number(entry.minutesText()) >= 0)
            .toList();
    return !both.isEmpty()
        && both.stream()
            .allMatch(
                entry ->
                    number(entry.minutesText()) < 60
                        && number(entry.hoursText()) % 1 == 0
                        && !areSame(entry));
  }

  /** Whether minutes in a column of their own say that {@code 1.25} is a decimal. */
  private static boolean minutesSayDecimals(List<LogEntry> entries) {
    return entries.stream().anyMatch(entry -> number(entry.hoursText()) % 1 != 0 && areSame(entry));
  }

  private static boolean areSame(LogEntry entry) {
    return Math.abs(number(entry.hoursText()) * 60 - number(entry.minutesText())) < 1;
  }

  /** What the numbers of a column count, where its title says so. */
  private static @Nullable Unit unit(TableHeader header, ColumnRole role) {
    String title =
        header
            .column(role)
            .map(column -> Phrases.plain(header.columns().get(column).title()))
            .orElse("");
    boolean hours = title.matches(".*\\b(?:hours?|hrs?)\\b.*");
    boolean minutes = title.matches(".*\\b(?:mins?|minutes)\\b.*");
    return hours == minutes ? null : minutes ? Unit.MINUTES : Unit.HOURS;
  }

  /** Whether the running total begins with a first session's minutes: 60, 150, 210. */
  private static boolean runsInMinutes(List<LogEntry> entries) {
    return entries.stream()
        .filter(entry -> number(entry.hoursText()) > 0 && number(entry.cumulativeText()) > 0)
        .findFirst()
        .filter(entry -> number(entry.hoursText()) >= FEWEST_MINUTES)
        .filter(entry -> number(entry.cumulativeText()) >= number(entry.hoursText()))
        .isPresent();
  }

  private static boolean allInMinutes(List<LogEntry> entries) {
    List<Double> numbers =
        entries.stream()
            .map(entry -> number(entry.hoursText()))
            .filter(number -> number > 0)
            .toList();
    return !numbers.isEmpty() && numbers.stream().allMatch(number -> number >= FEWEST_MINUTES);
  }

  /**
   * Whether some running total follows from the one above only by a {@code 1.30} read as a decimal.
   */
  private static boolean decimalsAddUp(List<LogEntry> entries) {
    String before = "0";
    for (LogEntry entry : entries) {
      boolean decimal =
          addUp(number(before), number(entry.hoursText()), number(entry.cumulativeText()));
      boolean minutes =
          addUp(dotted(before), dotted(entry.hoursText()), dotted(entry.cumulativeText()));
      if (decimal && !minutes) {
        return true;
      }
      before = entry.cumulativeText();
    }
    return false;
  }

  private static boolean addUp(double before, double hours, double total) {
    return Math.abs(before + hours - total) < SAME;
  }

  private static double dotted(String text) {
    return HoursReader.mayBeDottedMinutes(text)
        ? HoursReader.dottedMinutes(text).hours()
        : number(text);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.strip().replace(',', '.'));
    } catch (NumberFormatException none) {
      return Double.NaN;
    }
  }

  /** The length of a session and, where written, its clock times. */
  Read of(LogEntry entry) {
    Optional<WrittenHours> clock = HoursReader.clock(entry.clock());
    if (minutesBeside && number(entry.minutesText()) >= 0 && !(number(entry.hoursText()) < 0)) {
      double full = entry.hoursText().isEmpty() ? 0 : number(entry.hoursText());
      return Double.isNaN(full)
          ? Read.NOTHING
          : new Read(full + number(entry.minutesText()) / 60, null, null, null);
    }
    if (entry.hoursText().isEmpty() && !entry.minutesText().isEmpty()) {
      return HoursReader.read(entry.minutesText(), Unit.MINUTES)
          .map(minutes -> read(minutes, clock))
          .orElse(Read.NOTHING);
    }
    if (dotted && HoursReader.mayBeDottedMinutes(entry.hoursText())) {
      return read(HoursReader.dottedMinutes(entry.hoursText()), clock);
    }
    Optional<WrittenHours> length =
        HoursReader.read(entry.hoursText(), unit)
            .or(() -> HoursReader.read(entry.hoursText().split("[,;(\n]", 2)[0], unit));
    return length
        .or(() -> entry.hoursText().isEmpty() ? clock : Optional.empty())
        .map(hours -> read(hours, clock))
        .orElse(Read.NOTHING);
  }

  private static Read read(WrittenHours hours, Optional<WrittenHours> clock) {
    LocalTime start =
        hours.start() != null ? hours.start() : clock.map(WrittenHours::start).orElse(null);
    LocalTime end = hours.end() != null ? hours.end() : clock.map(WrittenHours::end).orElse(null);
    return new Read(hours.hours(), start, end, hours.doubt());
  }

  /** The running total, in hours. */
  @Nullable Double cumulative(LogEntry entry) {
    String text = entry.cumulativeText();
    if (cumulativeUnit == Unit.MINUTES) {
      return HoursReader.read(text, Unit.MINUTES).map(WrittenHours::hours).orElse(null);
    }
    double plain = number(text);
    if (Double.isNaN(plain)) {
      return HoursReader.read(text, Unit.HOURS).map(WrittenHours::hours).orElse(null);
    }
    return dotted && HoursReader.mayBeDottedMinutes(text)
        ? HoursReader.dottedMinutes(text).hours()
        : Double.valueOf(plain);
  }

  /** The hours of a total, which unlike a session's may be more than a day's. */
  Optional<Double> total(String text, boolean running) {
    boolean minutes =
        running ? cumulativeUnit == Unit.MINUTES : unit == Unit.MINUTES || bareMinutes;
    return total(text, minutes ? Unit.MINUTES : Unit.HOURS);
  }

  /** The hours of a total, behind the word "total" if it stands in the same cell. */
  static Optional<Double> total(String text, Unit unit) {
    String number = text.strip().replaceFirst("(?i)^.*(?:total|cumulative)[^\\d]*", "");
    if (unit == Unit.HOURS && number.matches("\\d+(?:[.,]\\d+)?")) {
      return Optional.of(Double.parseDouble(number.replace(',', '.')));
    }
    return number.isEmpty()
        ? Optional.empty()
        : HoursReader.read(number, unit).map(WrittenHours::hours);
  }

  static String say(@Nullable Double hours) {
    return hours == null ? "no time" : String.format(Locale.ROOT, "%.2f hours", hours);
  }
}
