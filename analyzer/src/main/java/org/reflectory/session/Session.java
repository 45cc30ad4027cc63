package org.reflectory.session;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.SourcePlace;

/**
 * A coaching session that took place, with what records it.
 *
 * @param id stable over re-imports
 * @param date its day
 * @param client whom with
 * @param hours its length in hours
 * @param topic as written
 * @param noteRef the note's reference as the log has it
 * @param noteId the reflective note, if one was found
 * @param diaryId the diary entry, if one was found
 * @param place the log row; without a log, the diary entry or note
 */
public record Session(
    String id,
    @Nullable LocalDate date,
    @Nullable Client client,
    @Nullable Double hours,
    @Nullable String topic,
    @Nullable String noteRef,
    @Nullable String noteId,
    @Nullable String diaryId,
    SourcePlace place) {

  /** The ids of the notes that record it. */
  public Stream<String> records() {
    return Stream.of(Optional.ofNullable(noteId), Optional.ofNullable(diaryId))
        .flatMap(Optional::stream);
  }
}
