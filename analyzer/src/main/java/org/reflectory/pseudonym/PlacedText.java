package org.reflectory.pseudonym;

import org.reflectory.note.SourcePlace;

/**
 * A text that leaves the workspace.
 *
 * @param place where it stands
 * @param text the words
 */
public record PlacedText(SourcePlace place, String text) {}
