package org.reflectory.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.tag.Mention;

/**
 * A sentence that a search found, as keyword in context.
 *
 * @param noteId the note
 * @param sentenceId the sentence
 * @param learner whose
 * @param kind the note's kind
 * @param date the note's day, or its session's
 * @param client the label of the note's or its session's coachee
 * @param file the note's file
 * @param locator where within the file
 * @param before the sentence up to the match
 * @param match the words that match, from the first to the last
 * @param after the rest of the sentence
 * @param begin where the match begins in the note's text, in UTF-16 code units
 * @param end one past where it ends
 * @param mentions what was found in the sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hit(
    String noteId,
    String sentenceId,
    String learner,
    String kind,
    @Nullable LocalDate date,
    @Nullable String client,
    String file,
    String locator,
    String before,
    String match,
    String after,
    int begin,
    int end,
    List<Mention> mentions) {}
