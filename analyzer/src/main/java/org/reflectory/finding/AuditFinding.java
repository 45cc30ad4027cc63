package org.reflectory.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.reflectory.note.SourcePlace;

/**
 * Something that does not agree, as an assessor would find it.
 *
 * @param code what sort of thing
 * @param severity how bad
 * @param message in plain English
 * @param where the places to look at
 * @param written what is written there; may be empty
 * @param expected what was expected; may be empty
 */
public record AuditFinding(
    String code,
    Severity severity,
    String message,
    List<SourcePlace> where,
    String written,
    String expected) {

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
