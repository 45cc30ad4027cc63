package org.reflectory.ingest.recognise;

import java.time.MonthDay;
import org.reflectory.note.SourcePlace;

/**
 * A date written without a year.
 *
 * @param id the note or log row that it dates
 * @param day month and day
 * @param written the words
 * @param place where they stand
 */
public record MissingYear(String id, MonthDay day, String written, SourcePlace place) {}
