package org.reflectory.finding;

import java.util.List;

/**
 * Something the learner said they would do.
 *
 * @param noteId the note that says it
 * @param quote the sentence
 * @param evidence the sentence with its place
 * @param terms what it is about
 * @param status done: a later note shows one of its terms practised; open: none does yet; dropped:
 *     none of many later ones does
 * @param followedUpIn the later sentences that show it
 */
public record IntentionFinding(
    String noteId,
    String quote,
    Evidence evidence,
    List<String> terms,
    String status,
    List<Evidence> followedUpIn) {}
