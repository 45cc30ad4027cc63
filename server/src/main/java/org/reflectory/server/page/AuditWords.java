package org.reflectory.server.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reflectory.finding.AuditFinding;
import org.reflectory.finding.AuditFinding.Severity;

/** How the findings of the audit are said to people. */
final class AuditWords {
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("cumulative-mismatch", "Running total goes wrong"),
          Map.entry("stated-total-mismatch", "Total is not the sum"),
          Map.entry("duplicate-row", "Session logged twice"),
          Map.entry("zero-hours-row", "Row with no time"),
          Map.entry("future-date", "Date still to come"),
          Map.entry("hours-mismatch", "Lengths differ"),
          Map.entry("overlapping-sessions", "Two sessions at one time"),
          Map.entry("out-of-order", "Row out of order"),
          Map.entry("hours-below-minimum", "Hours of coaching"),
          Map.entry("clients-out-of-range", "Number of coachees"),
          Map.entry("supervision-below-minimum", "Hours of supervision"),
          Map.entry("supervision-contract-missing", "Contract with the supervisor"),
          Map.entry("log-row-without-note", "Session without a record"),
          Map.entry("note-without-log-row", "Note without a log row"),
          Map.entry("diary-entry-without-log-row", "Diary entry without a log row"),
          Map.entry("note-date-mismatch", "Days differ"),
          Map.entry("client-mismatch", "Coachees differ"),
          Map.entry("tool-not-in-diary", "Tool not in the diary entry"),
          Map.entry("diary-entry-without-feedback", "Diary entry without feedback"),
          Map.entry("diary-entry-without-preparation", "Diary entry without preparation"),
          Map.entry("competence-gap-not-in-diary", "Admitted gap not in the diary"),
          Map.entry("competence-gap-not-in-pdp", "Admitted gap not in the plan"),
          Map.entry("recurring-gap-not-in-pdp", "Recurring gap not in the plan"),
          Map.entry("name-leak", "Name that gives somebody away"));

  private AuditWords() {}

  /** What sort of thing a finding is. */
  static String title(String code) {
    return TITLES.getOrDefault(code, Words.code(code));
  }

  static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "To put right";
      case WARNING -> "To look at";
      case INFO -> "To know";
    };
  }

  /** What is written there; tools by their names. */
  static String written(Visit visit, AuditFinding finding) {
    return said(visit, finding, finding.written());
  }

  /** What was expected there; tools by their names. */
  static String expected(Visit visit, AuditFinding finding) {
    return said(visit, finding, finding.expected());
  }

  private static String said(Visit visit, AuditFinding finding, String text) {
    if (!finding.code().equals("tool-not-in-diary")) {
      return Words.days(text);
    }
    List<String> tools = Arrays.stream(text.split(", ")).filter(id -> !id.isEmpty()).toList();
    return tools.stream().map(visit::label).collect(Collectors.joining(", "));
  }
}
