package org.reflectory.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.SourcePlace;
import org.reflectory.session.RecordLink;

/**
 * A coaching session that took place, or the sample row of a template that holds nothing else.
 *
 * @param id stable over re-imports
 * @param date its day
 * @param client label or pseudonym
 * @param clientId stable id
 * @param hours its length in hours
 * @param topic as written
 * @param noteRef the note's reference as written in the log
 * @param noteId the reflective note of the session, if one was found
 * @param diaryId the diary entry of the session, if one was found
 * @param tools ids of tools, diagnostics and models practised in it
 * @param stages GROW stages that took place
 * @param sample whether it is a template's sample, which counts for nothing
 * @param links how note and diary entry were found to belong to it, and how sure that is
 * @param source where the log row (or, without a log, the note) stands
 */
public record SessionFinding(
    String id,
    @Nullable LocalDate date,
    @Nullable String client,
    @Nullable String clientId,
    @Nullable Double hours,
    @Nullable String topic,
    @Nullable String noteRef,
    @Nullable String noteId,
    @Nullable String diaryId,
    List<String> tools,
    List<String> stages,
    boolean sample,
    List<RecordLink> links,
    SourcePlace source) {}
