package org.reflectory.rule;

/** Whose doing a rule or a cue asks for. */
public enum Doer {
  /**
   * The writer, as coach; also where note form leaves the subject out, and what befell in the
   * session.
   */
  COACH,
  /** The coachee, by pronoun or name. */
  COACHEE,
  /** Somebody else: a boss, an employer, an author, a book. For a rule, anybody but the coach. */
  OTHER,
  /** Nobody: a general statement in the present tense, without coach or coachee. */
  NOBODY,
  /** Whoever it is. */
  ANY
}
