package org.reflectory.index;

/**
 * The index's fields. A change of any of them, or of what they hold, needs a new {@link #VERSION}.
 */
public enum IndexFields {
  /** sentence, note or portfolio. */
  TYPE("type"),
  LEARNER("learner"),
  NOTE("note"),
  SENTENCE("sentence"),
  /** The note's kind. */
  KIND("kind"),
  SECTION("section"),
  /** The id of the note's or its session's coachee. */
  CLIENT("client"),
  /** Words of the coachee's label. */
  CLIENT_NAME("clientName"),
  /** The coachee's label; stored only. */
  CLIENT_LABEL("clientLabel"),
  /** Days since 1970-01-01 of the note or its session; absent where neither has a date. */
  DAY("day"),
  /** The note's or session's length in minutes; absent where it is not known. */
  MINUTES("minutes"),
  /**
   * The sentence's words, stemmed, with offsets that count from the start of the sentence; at each
   * word that a mention covers also {@code term:T}, {@code stance:S}, {@code family:F} and {@code
   * tag:T/S}, {@code family:F/S}.
   */
  TEXT("text"),
  /** What is needed to show and analyse it, as JSON; stored only. */
  CONTENT("content");

  /** Stored with the index; an index of another version is rebuilt from the sources. */
  public static final int VERSION = 3;

  private final String field;

  IndexFields(String field) {
    this.field = field;
  }

  /** The field's name in Lucene. */
  public String field() {
    return field;
  }
}
