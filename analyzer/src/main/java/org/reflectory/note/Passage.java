package org.reflectory.note;

/**
 * An unbroken stretch of a note: a paragraph, a list item, a heading or what one table cell says.
 *
 * @param span where it stands in the note's text, in UTF-16 code units
 * @param section the part of the note it belongs to
 * @param origin whose words these are
 * @param locator where a person finds it within the file
 */
public record Passage(Span span, Section section, Origin origin, String locator) {}
