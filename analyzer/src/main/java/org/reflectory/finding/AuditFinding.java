package org.reflectory.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.SourcePlace;

/**
 * Something that does not agree, as an assessor would find it.
 *
 * @param id stable while what it is about is the same: the code with the ids of the row, note or
 *     competence
 * @param code what sort of thing
 * @param severity how bad
 * @param message in plain English
 * @param where the places to look at
 * @param written what is written there; may be empty
 * @param expected what was expected; may be empty
 * @param remedy what would settle it, in a sentence; may be empty
 * @param followsFrom the code of another finding that this one is a consequence of, if any
 * @param seen that the learner knows of it and lets it stand, and why; {@code null} while open
 */
public record AuditFinding(
    String id,
    String code,
    Severity severity,
    String message,
    List<SourcePlace> where,
    String written,
    String expected,
    String remedy,
    @Nullable String followsFrom,
    @Nullable Seen seen) {

  public AuditFinding {
    where = List.copyOf(where);
  }

  /** The same finding, marked as seen or, with {@code null}, as open. */
  public AuditFinding withSeen(@Nullable Seen mark) {
    return new AuditFinding(
        id, code, severity, message, where, written, expected, remedy, followsFrom, mark);
  }

  /**
   * A learner's word that a finding may stand.
   *
   * @param reason why, in the learner's words
   * @param at when it was given
   */
  public record Seen(String reason, Instant at) {}

  /** How bad a finding is. */
  public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The name in JSON: lower case. */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
