package org.reflectory.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reflectory.vocabulary.Stance;

/**
 * A sentence that proves something.
 *
 * @param noteId the note that it stands in
 * @param sentenceId the sentence
 * @param file the note's file
 * @param locator where within the file
 * @param date the note's day
 * @param client the coachee's label or pseudonym
 * @param quote the sentence as written
 * @param begin where it begins in the note's text, in UTF-16 code units
 * @param end one past where it ends
 * @param term the term that makes it evidence, if one does
 * @param stance how the writer stands to that term
 * @param explicit whether the words name the term
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(
    String noteId,
    String sentenceId,
    String file,
    String locator,
    @Nullable LocalDate date,
    @Nullable String client,
    String quote,
    int begin,
    int end,
    @Nullable String term,
    @Nullable Stance stance,
    boolean explicit) {}
