package org.reflectory.model;

/**
 * The reflective category of a sentence.
 *
 * @param category the likeliest one
 * @param confidence its probability, from 0 to 1
 */
public record CategoryReading(ReflectiveCategory category, double confidence) {}
