package org.reflectory.tag;

import org.reflectory.vocabulary.Stance;

/**
 * A term that a sentence may hold, though too unsure to say so. It is never shown as a tag; many
 * small signs of a thing may still tell that a note is not without it.
 *
 * @param term the term's id
 * @param stance the likeliest stance to it
 * @param confidence how sure, from 0 to 1
 */
public record FaintMention(String term, Stance stance, double confidence) {

  /** Below this nothing is kept. */
  static final double LEAST = 0.15;
}
