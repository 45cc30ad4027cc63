package org.reflectory.ingest.recognise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that is said as seen from the day of writing.
 *
 * @param date the day
 * @param written the words: {@code yesterday}, {@code Tuesday}
 */
record SaidDay(LocalDate date, String written) {
  private static final String KEYS = "montuewedthufrisatsun";
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)\\b(?:(?<today>today|this (?:morning|afternoon|evening))|(?<yesterday>yesterday|last night)"
              + "|(?:last |on )?(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day|tues?|weds?|thurs?)(?:['’]s)?)\\b");

  /**
   * The first such day of a title.
   *
   * @param written the day of writing
   */
  static Optional<SaidDay> in(String title, LocalDate written) {
    Matcher said = SAID.matcher(title);
    if (!said.find()) {
      return Optional.empty();
    }
    String weekday = said.group("weekday");
    if (weekday == null) {
      int days = said.group("yesterday") == null ? 0 : 1;
      return Optional.of(new SaidDay(written.minusDays(days), said.group()));
    }
    int key = KEYS.indexOf(weekday.toLowerCase(Locale.ROOT).substring(0, 3));
    DayOfWeek day = DayOfWeek.of(1 + key / 3);
    return Optional.of(
        new SaidDay(written.with(TemporalAdjusters.previousOrSame(day)), said.group()));
  }

  /** A title without its such days. */
  static String without(String title) {
    return SAID.matcher(title).replaceAll(" ").strip();
  }
}
