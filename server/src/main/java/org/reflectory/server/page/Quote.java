package org.reflectory.server.page;

/**
 * A sentence that proves something, with the way to its place.
 *
 * @param text the sentence as written
 * @param href its place in the note
 * @param source day, coachee and kind of note, in words
 * @param stance id of the stance, for its colour; empty if it has none
 * @param stanceLabel the stance in words
 */
record Quote(String text, String href, String source, String stance, String stanceLabel) {}
