package org.reflectory.portfolio;

import org.reflectory.note.SourcePlace;

/**
 * A total of coaching hours that the learner wrote.
 *
 * @param hours the total in hours
 * @param place where it is written
 */
public record StatedTotal(double hours, SourcePlace place) {}
