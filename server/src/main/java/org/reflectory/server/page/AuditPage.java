package org.reflectory.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.reflectory.finding.AuditFinding;
import org.reflectory.finding.NoteFinding;
import org.reflectory.note.SourcePlace;

/**
 * What does not agree, as an assessor would see it: each sort of thing once, with all its places.
 */
final class AuditPage {
  private AuditPage() {}

  /**
   * @param groups by how bad, the worst first
   */
  record View(Shell shell, String lead, List<Group> groups) {}

  record Group(String severity, String label, List<Sort> sorts) {}

  /** Findings of one code. */
  record Sort(String title, int count, String message, String advice, List<Finding> findings) {}

  /** One finding: its places, what is written there and what was expected. */
  record Finding(List<SessionsPage.Link> where, String message, String written, String expected) {}

  static View view(Visit visit) {
    Map<AuditFinding.Severity, Map<String, List<AuditFinding>>> bySeverity = new LinkedHashMap<>();
    for (AuditFinding.Severity severity : AuditFinding.Severity.values()) {
      bySeverity.put(severity, new LinkedHashMap<>());
    }
    for (AuditFinding finding : visit.report().audit()) {
      bySeverity
          .get(finding.severity())
          .computeIfAbsent(finding.code(), c -> new ArrayList<>())
          .add(finding);
    }
    List<Group> groups = new ArrayList<>();
    bySeverity.forEach(
        (severity, byCode) -> {
          if (!byCode.isEmpty()) {
            groups.add(
                new Group(
                    severity.id(),
                    label(severity),
                    byCode.entrySet().stream()
                        .map(e -> sort(visit, e.getKey(), e.getValue()))
                        .toList()));
          }
        });
    return new View(
        visit.shell("Checks"),
        visit.report().audit().isEmpty()
            ? "Log, diary and notes agree."
            : "What an assessor would ask about when log, diary and notes are laid side by side.",
        groups);
  }

  private static String label(AuditFinding.Severity severity) {
    return switch (severity) {
      case ERROR -> "To put right";
      case WARNING -> "To look at";
      case INFO -> "To know";
    };
  }

  private static Sort sort(Visit visit, String code, List<AuditFinding> findings) {
    boolean sameMessage = findings.stream().map(AuditFinding::message).distinct().count() == 1;
    boolean sameExpected = findings.stream().map(AuditFinding::expected).distinct().count() == 1;
    boolean several = findings.size() > 1;
    return new Sort(
        Words.code(code),
        findings.size(),
        sameMessage ? findings.get(0).message() : "",
        several && sameExpected ? expected(findings.get(0).expected()) : "",
        findings.stream()
            .map(
                f ->
                    new Finding(
                        f.where().stream().map(place -> link(visit, place)).toList(),
                        sameMessage ? "" : f.message(),
                        f.written().isEmpty() ? "" : "Written: " + f.written() + ".",
                        several && sameExpected ? "" : expected(f.expected())))
            .toList());
  }

  /** Some say what would be right, others what to do about it, in a sentence. */
  private static String expected(String expected) {
    return expected.isEmpty() || expected.endsWith(".") ? expected : "Expected: " + expected + ".";
  }

  /** Leads to the note that stands there, or to the record of the session whose log row does. */
  private static SessionsPage.Link link(Visit visit, SourcePlace place) {
    Optional<String> note =
        visit.report().notes().stream()
            .filter(n -> n.file().equals(place.file()))
            .filter(n -> place.locator().isEmpty() || n.locator().equals(place.locator()))
            .map(NoteFinding::id)
            .findFirst();
    Optional<String> record =
        visit.sessions().stream()
            .filter(session -> session.source().equals(place))
            .map(session -> session.noteId() == null ? session.diaryId() : session.noteId())
            .filter(Objects::nonNull)
            .findFirst();
    return new SessionsPage.Link(
        place.toString(),
        note.or(() -> record).map(id -> visit.links().note(id, Map.of())).orElse(""));
  }
}
