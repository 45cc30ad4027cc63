package org.reflectory.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Something that is counted, with a number to reach. */
public enum Measure {
  /** Length, in hours, of the distinct sessions that took place. */
  HOURS("hours"),
  /** Length, in hours, of the sessions that something planned stands behind. */
  PLANNED_HOURS("plannedHours"),
  /** Different people coached or mentored. */
  CLIENTS("clients"),
  /** Length of supervision, in hours. */
  SUPERVISION_HOURS("supervisionHours"),
  /** Filled rows of the development plan. */
  PLAN_ROWS("planRows"),
  /** Filled rows of the competence table. */
  COMPETENCE_ROWS("competenceRows");

  private final String id;

  Measure(String id) {
    this.id = id;
  }

  /** The name in JSON and in data files, such as {@code plannedHours}. */
  @JsonValue
  public String id() {
    return id;
  }

  /**
   * The measure with this {@link #id()}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Measure from(String id) {
    return Arrays.stream(values())
        .filter(measure -> measure.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no such measure: \""
                        + id
                        + "\" (expected one of "
                        + Arrays.stream(values()).map(Measure::id).toList()
                        + ")"));
  }
}
