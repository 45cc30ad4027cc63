package org.reflectory.tag;

import org.reflectory.note.Span;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Tag;

/**
 * A term found in a sentence.
 *
 * @param tag the term and the writer's stance to it
 * @param span the words that say it, in UTF-16 code units of the note's text; within one sentence
 * @param confidence how sure, from 0 to 1
 * @param explicit whether the words themselves name the term
 * @param by id of the rule, the model or {@code learner}, whoever made it
 */
public record Mention(Tag tag, Span span, double confidence, boolean explicit, String by) {

  /** {@link #by} of what the learner set by hand. */
  public static final String BY_LEARNER = "learner";

  public String term() {
    return tag.term();
  }

  public Stance stance() {
    return tag.stance();
  }
}
