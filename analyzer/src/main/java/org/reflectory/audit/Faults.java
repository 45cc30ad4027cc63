package org.reflectory.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.AuditFinding;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.note.SourcePlace;

/** Gathers what the checks of one audit report. Not thread-safe. */
final class Faults {
  private static final int ID_BYTES = 6;

  private final List<AuditFinding> all = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();

  /** Begins a finding; it counts once {@link Fault#report()} is called. */
  Fault add(String code, Severity severity) {
    return new Fault(code, severity);
  }

  /** In the order they were reported. */
  List<AuditFinding> all() {
    return List.copyOf(all);
  }

  /** Whether a finding of this code was reported. */
  boolean has(String code) {
    return all.stream().anyMatch(finding -> finding.code().equals(code));
  }

  /** A finding while it is put together. */
  final class Fault {
    private final String code;
    private final Severity severity;
    private final List<SourcePlace> where = new ArrayList<>();
    private final StringBuilder identity = new StringBuilder();
    private String message = "";
    private String written = "";
    private String expected = "";
    private String remedy = "";
    private @Nullable String followsFrom;

    private Fault(String code, Severity severity) {
      this.code = code;
      this.severity = severity;
      identity.append(code);
    }

    /**
     * @param subject the id of a row, note or competence that the finding is about: a finding about
     *     the same keeps its id when files change
     */
    Fault about(String subject) {
      identity.append('\n').append(subject);
      return this;
    }

    Fault at(SourcePlace place) {
      if (!where.contains(place)) {
        where.add(place);
      }
      return this;
    }

    Fault says(String text) {
      message = text;
      return this;
    }

    Fault written(String text) {
      written = text;
      return this;
    }

    Fault expected(String text) {
      expected = text;
      return this;
    }

    /** What would settle it, in a sentence. */
    Fault settledBy(String text) {
      remedy = text;
      return this;
    }

    /** The code of another finding that this one is a consequence of; {@code null} for none. */
    Fault followsFrom(@Nullable String other) {
      followsFrom = other;
      return this;
    }

    void report() {
      all.add(
          new AuditFinding(
              id(), code, severity, message, where, written, expected, remedy, followsFrom, null));
    }

    private String id() {
      int times = ids.merge(identity.toString(), 1, Integer::sum);
      if (times > 1) {
        identity.append("\n#").append(times);
      }
      try {
        byte[] hash =
            MessageDigest.getInstance("SHA-256")
                .digest(identity.toString().getBytes(StandardCharsets.UTF_8));
        return "a-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
