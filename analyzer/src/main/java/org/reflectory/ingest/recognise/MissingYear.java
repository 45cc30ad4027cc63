package org.reflectory.ingest.recognise;

import java.time.DayOfWeek;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.value.NamedYears;
import org.reflectory.note.SourcePlace;

/**
 * A date written without a year.
 *
 * @param id the note or log row that it dates
 * @param day month and day
 * @param weekday the day of the week, where it is written beside it
 * @param heading the years that the nearest heading over it names, if any
 * @param written the words
 * @param place where they stand
 */
public record MissingYear(
    String id,
    MonthDay day,
    @Nullable DayOfWeek weekday,
    @Nullable NamedYears heading,
    String written,
    SourcePlace place) {}
