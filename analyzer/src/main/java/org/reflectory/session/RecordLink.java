package org.reflectory.session;

/**
 * That a note or diary entry records a session, and how that was found out.
 *
 * @param noteId the note or entry
 * @param sessionId the session
 * @param how by what they were matched, for people: {@code reference and coachee}
 * @param sure how sure that is, from 0 to 1: a judgement of ours, one for each way of matching
 */
public record RecordLink(String noteId, String sessionId, String how, double sure) {}
