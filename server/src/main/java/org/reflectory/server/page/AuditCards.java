package org.reflectory.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.AuditFinding;

/** Findings as cards: those of one sort together, with what they share said once. */
final class AuditCards {
  private final Visit visit;
  private final PlaceLinks places;

  AuditCards(Visit visit) {
    this.visit = visit;
    this.places = new PlaceLinks(visit);
  }

  /**
   * Findings of one code.
   *
   * @param message what all of them say; empty if each says something else
   * @param remedy what would settle all of them; empty if that differs
   */
  record Sort(String title, int count, String message, String remedy, List<Card> cards) {}

  /**
   * One finding. Empty texts where the whole sort says it, or nothing is to be said.
   *
   * @param id its id, and the anchor of its card
   * @param where the places to look at
   * @param owed whether the programme asks for it, so that nothing is written anywhere
   * @param written what is written there
   * @param expected what was expected
   * @param remedy what would settle it
   * @param cause the finding that it follows from; {@code null} if there is none
   */
  record Card(
      String id,
      String title,
      String message,
      List<SessionsPage.Link> where,
      boolean owed,
      String written,
      String expected,
      String remedy,
      @Nullable Cause cause) {}

  /**
   * Another finding.
   *
   * @param href leads to its card; empty if it is not there
   */
  record Cause(String title, String href) {}

  /** Cards, in the order in which their sorts come first. */
  List<Sort> sorts(List<AuditFinding> findings) {
    Map<String, List<AuditFinding>> byCode = new LinkedHashMap<>();
    findings.forEach(f -> byCode.computeIfAbsent(f.code(), code -> new ArrayList<>()).add(f));
    return byCode.entrySet().stream().map(e -> sort(e.getKey(), e.getValue())).toList();
  }

  private Sort sort(String code, List<AuditFinding> findings) {
    boolean several = findings.size() > 1;
    String message = same(findings, AuditFinding::message);
    String remedy = several ? same(findings, AuditFinding::remedy) : "";
    return new Sort(
        AuditWords.title(code),
        findings.size(),
        Words.days(message),
        Words.days(remedy),
        findings.stream().map(f -> card(f, !message.isEmpty(), !remedy.isEmpty())).toList());
  }

  private static String same(List<AuditFinding> findings, Function<AuditFinding, String> what) {
    List<String> all = findings.stream().map(what).distinct().toList();
    return all.size() == 1 ? all.getFirst() : "";
  }

  private Card card(AuditFinding finding, boolean messageIsSaid, boolean remedyIsSaid) {
    return new Card(
        finding.id(),
        AuditWords.title(finding.code()),
        messageIsSaid ? "" : Words.days(finding.message()),
        where(finding),
        finding.where().isEmpty(),
        AuditWords.written(visit, finding),
        AuditWords.expected(visit, finding),
        remedyIsSaid ? "" : Words.days(finding.remedy()),
        cause(finding));
  }

  /**
   * The places to look at. What the programme asks for stands nowhere: it leads to what is counted.
   */
  List<SessionsPage.Link> where(AuditFinding finding) {
    if (!finding.where().isEmpty()) {
      return places.links(finding.where());
    }
    return switch (finding.code()) {
      case "hours-below-minimum", "clients-out-of-range" ->
          List.of(new SessionsPage.Link("the sessions that count", visit.links().to("/sessions")));
      case "supervision-below-minimum" -> ofKind("the records of supervision", "supervision");
      case "supervision-contract-missing" -> ofKind("the agreements that were found", "contract");
      default -> List.of();
    };
  }

  private List<SessionsPage.Link> ofKind(String label, String kind) {
    return List.of(new SessionsPage.Link(label, visit.links().to("/notes", Map.of("kind", kind))));
  }

  private @Nullable Cause cause(AuditFinding finding) {
    String code = finding.followsFrom();
    return code == null
        ? null
        : new Cause(
            AuditWords.title(code),
            visit.report().audit().stream()
                .filter(other -> other.code().equals(code))
                .findFirst()
                .map(other -> "#" + other.id())
                .orElse(""));
  }
}
