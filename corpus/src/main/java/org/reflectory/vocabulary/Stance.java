package org.reflectory.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the writer, as coach, stands to a term in a sentence. */
public enum Stance {
  /** The coach did it, or it demonstrably happened in the coach's practice. */
  PRACTISED,
  /** The coach intends, wants or resolves to do it. */
  PLANNED,
  /** It was not done, was done poorly, too little or too much, or must be developed. */
  GAP,
  /** Anything else: theory, a rule, somebody else's doing, a hypothetical. */
  MENTIONED;

  /** The name in JSON and in rule files: lower case. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The stance with this {@link #id()}.
   *
   * @throws IllegalArgumentException if there is none
   */
  @JsonCreator
  public static Stance from(String id) {
    for (Stance stance : values()) {
      if (stance.id().equals(id)) {
        return stance;
      }
    }
    throw new IllegalArgumentException(
        "no such stance: " + id + " (there are practised, planned, gap and mentioned)");
  }
}
