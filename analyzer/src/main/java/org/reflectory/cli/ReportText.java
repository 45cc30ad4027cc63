package org.reflectory.cli;

import java.io.PrintWriter;
import java.util.List;
import org.reflectory.corpus.Corpus;
import org.reflectory.finding.AuditFinding;
import org.reflectory.finding.CriterionCoverage;
import org.reflectory.finding.CriterionCoverage.Verdict;
import org.reflectory.finding.Evidence;
import org.reflectory.finding.Hours;
import org.reflectory.finding.PatternFinding;
import org.reflectory.finding.Report;
import org.reflectory.finding.ToolUse;

/** A report for reading in a terminal. */
final class ReportText {
  private static final int MOST_TOOLS = 12;
  private static final int QUOTES = 2;

  private final Corpus corpus;
  private final PrintWriter out;

  ReportText(Corpus corpus, PrintWriter out) {
    this.corpus = corpus;
    this.out = out;
  }

  void print(Report report) {
    out.printf(
        "%s, %s, as of %s%n",
        report.learner().id(),
        corpus.programmes().programme(report.learner().programme()).label(),
        report.asOf());
    hours(report.hours(), report.sessions().size());
    tools(report.tools());
    coverage(report.coverage());
    patterns(report.patterns());
    audit(report.audit());
  }

  private void heading(String text) {
    out.printf("%n%s%n", text);
  }

  private void hours(Hours hours, int sessions) {
    heading("Hours");
    out.printf("  %s in %d sessions%s%n", number(hours.total()), sessions, of(hours.target()));
    for (Hours.ClientHours client : hours.byClient()) {
      out.printf(
          "  %-20s %6s in %d sessions%n",
          client.client(), number(client.hours()), client.sessions());
    }
    if (hours.supervision().target() != null || hours.supervision().total() > 0) {
      out.printf(
          "  supervision: %s%s%n",
          number(hours.supervision().total()), of(hours.supervision().target()));
    }
  }

  private static String of(@org.jspecify.annotations.Nullable Double target) {
    return target == null ? "" : ", of " + number(target) + " asked for";
  }

  private void tools(List<ToolUse> tools) {
    heading("Tools, by sessions");
    tools.stream()
        .limit(MOST_TOOLS)
        .forEach(t -> out.printf("  %-28s %3d of %d%n", t.label(), t.sessions(), t.of()));
  }

  private void coverage(List<CriterionCoverage> coverage) {
    heading("Criteria");
    for (CriterionCoverage criterion : coverage) {
      if (criterion.counted() || criterion.verdict() != Verdict.MISSING) {
        out.printf(
            "  %-13s %-8s %s%n",
            criterion.criterion(), criterion.verdict().id(), criterion.title());
      }
    }
    long theory =
        coverage.stream().filter(c -> !c.counted() && c.verdict() == Verdict.MISSING).count();
    if (theory > 0) {
      out.printf(
          "  %d criteria of theory are assessed by written assignments; none is imported.%n",
          theory);
    }
  }

  private void patterns(List<PatternFinding> patterns) {
    heading("What comes back");
    for (PatternFinding pattern : patterns) {
      out.printf("  %s%n", pattern.statement());
      pattern.evidence().stream().limit(QUOTES).forEach(this::quote);
    }
  }

  private void quote(Evidence evidence) {
    out.printf(
        "      \"%s\" (%s%s)%n",
        evidence.quote(), evidence.date() == null ? "" : evidence.date() + ", ", evidence.file());
  }

  private void audit(List<AuditFinding> audit) {
    heading("What an assessor would ask about");
    for (AuditFinding finding : audit) {
      out.printf(
          "  %-7s %s%s%n",
          finding.severity().id(),
          finding.message(),
          finding.where().isEmpty() ? "" : " " + finding.where());
    }
  }

  private static String number(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }
}
