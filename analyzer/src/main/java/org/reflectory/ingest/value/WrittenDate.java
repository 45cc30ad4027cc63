package org.reflectory.ingest.value;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.Span;

/**
 * A date as somebody wrote it.
 *
 * @param day month and day
 * @param year the year, or {@code null} where none was written
 * @param span where it stands in the text that was read, in UTF-16 code units
 * @param doubt why the reading is a guess, in one sentence, or {@code null} where it is none
 */
public record WrittenDate(MonthDay day, @Nullable Integer year, Span span, @Nullable String doubt) {

  /** The day, or {@code null} where no year was written (or that year has no such day). */
  public @Nullable LocalDate date() {
    return year == null || !day.isValidYear(year) ? null : day.atYear(year);
  }
}
