package org.reflectory.portfolio;

import org.reflectory.note.SourcePlace;

/**
 * Something that could not be read.
 *
 * @param place where
 * @param message what is wrong and what to do, for the learner
 */
public record Problem(SourcePlace place, String message) {}
