package org.reflectory.session;

/**
 * A coachee.
 *
 * @param id stable, also when the learner's files write the name otherwise
 * @param label as the learner writes them most fully
 */
public record Client(String id, String label) {}
