package org.reflectory.server.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.AuditFinding;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.finding.Hours;
import org.reflectory.finding.IntentionFinding;
import org.reflectory.finding.Report;
import org.reflectory.finding.SessionFinding;
import org.reflectory.finding.ToolUse;

/** The first page: what a learner wants to know at once. */
final class OverviewPage {
  private static final int TOOLS = 6;
  private static final int PATTERNS = 4;
  private static final int OTHERS = 2;
  private static final int INTENTIONS = 4;

  private OverviewPage() {}

  /**
   * @param lead sessions, coachees and days in a sentence
   * @param practice how far the practice criteria are covered
   * @param theory the same of the units that are written assignments; {@code null} if the programme
   *     has none
   * @param checks what an assessor would ask about, by how bad it is
   * @param gaps what comes back as missed
   * @param strengths what comes back as gone well
   * @param others what else repeats or changes
   * @param patterns how many patterns there are in all
   * @param tools the tools used most
   * @param openIntentions said and not done
   * @param intentions how many intentions there are in all
   * @param problems what cannot be read
   * @param guesses how many things were concluded rather than read and wait to be confirmed, in
   *     words; empty if none
   */
  record View(
      Shell shell,
      String lead,
      HoursView hours,
      SupervisionView supervision,
      CoverageBar practice,
      @Nullable CoverageBar theory,
      Checks checks,
      List<PatternCard> gaps,
      List<PatternCard> strengths,
      List<PatternCard> others,
      int patterns,
      List<ToolBar> tools,
      List<Quote> openIntentions,
      int intentions,
      HoursChart chart,
      List<Report.ProblemFinding> problems,
      String guesses) {}

  /**
   * @param said total against target, in words
   * @param width the bar, in hundredths of the target
   * @param note what differs from what the learner wrote; may be empty
   */
  record HoursView(String total, String said, int width, String note) {}

  /** Supervision: empty {@code said} if none is asked for and none is there. */
  record SupervisionView(String said) {}

  /** Findings of the checks. */
  record Checks(int errors, int warnings, int infos, List<String> first) {}

  /** A tool with the share of sessions it was used in. */
  record ToolBar(String label, String href, String said, int width) {}

  static View view(Visit visit) {
    Report report = visit.report();
    List<PatternCard> gaps = PatternCard.of(visit, "recurring-gap");
    List<PatternCard> strengths = PatternCard.of(visit, "recurring-strength");
    return new View(
        visit.shell("Overview"),
        lead(visit.sessions()),
        hours(report.hours()),
        supervision(report.hours().supervision()),
        CoverageBar.of(visit, true),
        CoverageBar.of(visit, false),
        checks(report),
        first(gaps, PATTERNS),
        first(strengths, PATTERNS),
        first(others(visit), OTHERS),
        report.patterns().size(),
        tools(visit),
        first(open(visit), INTENTIONS),
        report.intentions().size(),
        HoursChart.of(visit),
        report.problems(),
        guesses(report));
  }

  private static String guesses(Report report) {
    int open = (int) report.guesses().stream().filter(guess -> guess.settled() == null).count();
    return open == 0
        ? ""
        : Words.count(open, "thing")
            + (open == 1 ? " was" : " were")
            + " concluded rather than read";
  }

  private static List<PatternCard> others(Visit visit) {
    return PatternCard.keyed(visit).stream()
        .filter(keyed -> !keyed.pattern().code().startsWith("recurring-"))
        .map(keyed -> PatternCard.of(visit, keyed))
        .toList();
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }

  private static String lead(List<SessionFinding> sessions) {
    if (sessions.isEmpty()) {
      return "No session yet: neither a log nor a dated note was found.";
    }
    long clients = sessions.stream().map(SessionFinding::clientId).distinct().count();
    List<java.time.LocalDate> days =
        sessions.stream()
            .map(SessionFinding::date)
            .filter(java.util.Objects::nonNull)
            .sorted()
            .toList();
    String when =
        days.isEmpty()
            ? ""
            : ", " + Words.day(days.get(0)) + " to " + Words.day(days.get(days.size() - 1));
    return Words.count(sessions.size(), "session")
        + " with "
        + Words.count((int) clients, "coachee")
        + when
        + ".";
  }

  private static HoursView hours(Hours hours) {
    Double target = hours.target();
    Double stated = hours.stated();
    boolean differs = stated != null && Math.abs(stated - hours.total()) > 0.001;
    return new HoursView(
        Words.number(hours.total()),
        target == null ? "hours of coaching" : "of " + Words.hours(target) + " of coaching",
        target == null || target == 0
            ? 0
            : (int) Math.min(100, Math.round(100 * hours.total() / target)),
        differs ? "You wrote " + Words.number(stated) + "." : "");
  }

  private static SupervisionView supervision(Hours.Supervision supervision) {
    Double target = supervision.target();
    int sessions = supervision.sessions().size();
    if (target == null && sessions == 0) {
      return new SupervisionView("");
    }
    String held =
        supervision.total() > 0
            ? Words.hours(supervision.total())
            : Words.count(sessions, "record");
    return new SupervisionView(
        target == null
            ? "Supervision: " + held + "."
            : "Supervision: "
                + Words.number(supervision.total())
                + " of "
                + Words.hours(target)
                + ".");
  }

  private static Checks checks(Report report) {
    List<AuditFinding> open =
        report.audit().stream().filter(finding -> finding.seen() == null).toList();
    return new Checks(
        count(open, Severity.ERROR),
        count(open, Severity.WARNING),
        count(open, Severity.INFO),
        open.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(finding -> Words.days(finding.message()))
            .distinct()
            .limit(2)
            .toList());
  }

  private static int count(List<AuditFinding> findings, Severity severity) {
    return (int) findings.stream().filter(f -> f.severity() == severity).count();
  }

  private static List<ToolBar> tools(Visit visit) {
    return visit.report().tools().stream()
        .filter(tool -> tool.sessions() > 0)
        .limit(TOOLS)
        .map(tool -> tool(visit, tool))
        .toList();
  }

  private static ToolBar tool(Visit visit, ToolUse tool) {
    return new ToolBar(
        tool.label(),
        visit.links().to("/tools/" + Links.part(tool.term()), Map.of()),
        Words.inSessions(tool.sessions(), tool.of()),
        tool.of() == 0 ? 0 : 100 * tool.sessions() / tool.of());
  }

  private static List<Quote> open(Visit visit) {
    return visit.report().intentions().stream()
        .filter(intention -> !intention.status().equals("done"))
        .map(IntentionFinding::evidence)
        .map(visit.places()::quote)
        .toList();
  }
}
