package org.reflectory.ingest.value;

import org.reflectory.note.Span;

/**
 * A length of time found within other words.
 *
 * @param hours the length
 * @param span where it stands in the text that was read, in UTF-16 code units
 */
public record FoundHours(WrittenHours hours, Span span) {}
