package org.reflectory.note;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a note's header says of it. All of it may be missing.
 *
 * @param ref the learner's own reference, as written: {@code 01}, {@code RN01}, {@code Note 1}
 * @param date the day of the session or document
 * @param client the coachee's label, as written
 * @param hours the session's length in hours
 * @param topic what the session or document is about, as written
 */
public record NoteMetadata(
    @Nullable String ref,
    @Nullable LocalDate date,
    @Nullable String client,
    @Nullable Double hours,
    @Nullable String topic) {

  public static final NoteMetadata NONE = new NoteMetadata(null, null, null, null, null);
}
