package org.reflectory.ingest.recognise;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.NamedYears;
import org.reflectory.ingest.value.WrittenDate;

/**
 * The stretch of time that a line between the rows of a log names: a month, a term, a year.
 *
 * @param month the month as written, with its year if that is written; empty for other stretches
 * @param years the years it names
 */
record Period(String month, @Nullable NamedYears years) {
  static final Period UNKNOWN = new Period("", null);

  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)(?:month of"
              + " )?(?<month>(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\\p{L}*)\\.?(?:\\W+(?<year>\\d{4}|['’]?\\d{2}))?\\W*");
  private static final Pattern STRETCH =
      Pattern.compile(
          "(?i)(?:autumn|winter|spring|summer|easter|term|quarter|week|year|q[1-4])\\b.{0,20}|20\\d{2}(?:\\W.{0,20})?");
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*\\.?,?"
              + " ?)?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?"
              + " ?\\(?(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*\\)?)?");

  static boolean isNamedBy(String line) {
    return MONTH.matcher(line).matches() || STRETCH.matcher(line).matches();
  }

  /** What a line names; empty where it names no stretch of time. */
  static Optional<Period> of(String line) {
    if (!isNamedBy(line)) {
      return Optional.empty();
    }
    Matcher month = MONTH.matcher(line);
    String named = month.matches() ? month.group("month") : "";
    NamedYears years = NamedYears.in(line).orElse(null);
    if (month.matches() && month.group("year") != null) {
      String year = month.group("year").replaceAll("\\D", "");
      years = NamedYears.of(Integer.parseInt(year.length() == 2 ? "20" + year : year));
    }
    String full = years == null || named.isEmpty() ? named : named + " " + years.first();
    return Optional.of(new Period(full, years));
  }

  /** A date without a year in the one that is named with its month, or alone; empty for others. */
  Optional<WrittenDate> withYear(WrittenDate date) {
    if (date.year() != null || years == null || years.first() != years.last()) {
      return Optional.empty();
    }
    String named = month.toLowerCase(Locale.ROOT);
    String own = date.day().getMonth().name().toLowerCase(Locale.ROOT).substring(0, 3);
    return named.isEmpty() || named.startsWith(own)
        ? Optional.of(
            new WrittenDate(date.day(), years.first(), date.weekday(), date.span(), date.doubt()))
        : Optional.empty();
  }

  /** The date of a day of the month that is written without it, such as {@code Tue 7th}. */
  Optional<WrittenDate> day(String cell, DateReader dates) {
    Matcher day = DAY.matcher(cell.strip());
    return month.isEmpty() || !day.matches()
        ? Optional.empty()
        : dates.whole(day.group("day") + " " + month);
  }
}
