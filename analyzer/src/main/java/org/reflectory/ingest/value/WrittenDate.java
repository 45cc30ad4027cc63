package org.reflectory.ingest.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.Span;

/**
 * A date as somebody wrote it.
 *
 * @param day month and day
 * @param year the year, or {@code null} where none was written
 * @param weekday the day of the week beside it, or {@code null} where none was written
 * @param span where it stands in the text that was read, in UTF-16 code units
 * @param doubt why the reading is a guess, in one sentence, or {@code null} where it is none
 */
public record WrittenDate(
    MonthDay day,
    @Nullable Integer year,
    @Nullable DayOfWeek weekday,
    Span span,
    @Nullable String doubt) {

  /** The day, or {@code null} where no year was written (or that year has no such day). */
  public @Nullable LocalDate date() {
    return year == null || !day.isValidYear(year) ? null : day.atYear(year);
  }

  /** The same date in a text that this one begins so many code units within. */
  public WrittenDate shift(int codeUnits) {
    return new WrittenDate(day, year, weekday, span.shift(codeUnits), doubt);
  }

  /** The same in the year that brings it nearest to another day, if it has no year of its own. */
  public WrittenDate near(LocalDate other) {
    Integer nearest = null;
    long leastDays = Long.MAX_VALUE;
    for (int each = other.getYear() - 1; each <= other.getYear() + 1; each++) {
      if (day.isValidYear(each)) {
        long days = Math.abs(ChronoUnit.DAYS.between(other, day.atYear(each)));
        nearest = days < leastDays ? Integer.valueOf(each) : nearest;
        leastDays = Math.min(days, leastDays);
      }
    }
    return year != null || nearest == null
        ? this
        : new WrittenDate(day, nearest, weekday, span, "read in the year of the file's own date");
  }

  /** Whether day and year are written, and the day of the week beside them is another. */
  public boolean contradictsItself() {
    LocalDate date = date();
    return date != null && weekday != null && date.getDayOfWeek() != weekday;
  }
}
