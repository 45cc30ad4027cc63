package org.reflectory.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a criterion's evidence is looked for. */
public enum AssessedBy {
  /** The records of the coaching itself. */
  PRACTICE,
  /** A written look back that draws on those records. */
  REVIEW,
  /** A written piece of theory; never covered by session notes. */
  ASSIGNMENT,
  /** The learner's development plan. */
  PLAN,
  /** The page on which the coach presents themselves to clients. */
  PROFILE;

  /** The name in JSON and in data files: lower case. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value with this {@link #id()}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static AssessedBy from(String id) {
    for (AssessedBy by : values()) {
      if (by.id().equals(id)) {
        return by;
      }
    }
    throw new IllegalArgumentException(
        "no such way of assessing: \""
            + id
            + "\" (expected practice, review, assignment, plan or profile)");
  }
}
