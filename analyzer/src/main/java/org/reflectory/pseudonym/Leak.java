package org.reflectory.pseudonym;

import org.reflectory.note.SourcePlace;

/**
 * A name that still stands in what leaves.
 *
 * @param name the words that are it, as they stand there
 * @param place where
 * @param around the name with some words before and behind it
 */
public record Leak(String name, SourcePlace place, String around) {}
