package org.reflectory.store;

/**
 * Somebody who learns to coach.
 *
 * @param id chosen by the learner
 * @param programme id of the programme
 */
public record Learner(String id, String programme) {}
