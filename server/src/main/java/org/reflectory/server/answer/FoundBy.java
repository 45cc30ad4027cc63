package org.reflectory.server.answer;

import org.reflectory.tag.Mention;

/** Who or what found a mention. */
public enum FoundBy {
  /** A rule of the vocabulary. */
  RULE,
  /** The sentence model. */
  MODEL,
  /** The learner, by hand. */
  LEARNER;

  /** Whoever found a mention: ids of rules hold a slash, those of models none. */
  public static FoundBy of(Mention mention) {
    if (mention.by().equals(Mention.BY_LEARNER)) {
      return LEARNER;
    }
    return mention.by().indexOf('/') >= 0 ? RULE : MODEL;
  }
}
