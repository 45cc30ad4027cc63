package org.reflectory.portfolio;

import org.reflectory.note.SourcePlace;

/**
 * Something that was not written but concluded.
 *
 * @param place where
 * @param what what was guessed: {@code year}, {@code date order}, {@code client}, {@code kind},
 *     {@code sample row}
 * @param written the words it was made from
 * @param value what was concluded, as a person would read it
 * @param reason why, in one sentence
 */
public record Guess(SourcePlace place, String what, String written, String value, String reason) {}
