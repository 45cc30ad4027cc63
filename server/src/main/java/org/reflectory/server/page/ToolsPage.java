package org.reflectory.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reflectory.finding.ToolUse;
import org.reflectory.finding.ToolUse.MonthCount;

/** Tools, diagnostics and models: how often, when, with whom. */
final class ToolsPage {
  private static final int IN_CHART = 12;
  private static final Map<String, String> FAMILIES =
      Map.of("tool", "Tool", "diagnostic", "Diagnostic", "model", "Model");

  private ToolsPage() {}

  /**
   * @param used tools that were practised
   * @param planned tools that were planned and never practised
   * @param chart sessions by tool and month; empty if there are none
   */
  record View(
      Shell shell,
      String lead,
      List<Row> used,
      List<Row> planned,
      List<String> months,
      List<MonthRow> byMonth,
      String chart,
      String caption) {}

  /** A tool's sessions, month by month. */
  record MonthRow(String label, String href, List<Integer> sessions) {}

  /** A tool. */
  record Row(
      String label,
      String href,
      String family,
      int sessions,
      String said,
      int width,
      String planned,
      String first,
      String last,
      String clients) {}

  static View view(Visit visit) {
    List<ToolUse> all = visit.report().tools();
    List<ToolUse> used = all.stream().filter(tool -> tool.sessions() > 0).toList();
    List<Row> planned =
        all.stream().filter(tool -> tool.sessions() == 0).map(tool -> row(visit, tool)).toList();
    List<String> months = months(used);
    List<MonthRow> byMonth =
        used.stream().limit(IN_CHART).map(tool -> byMonth(visit, tool, months)).toList();
    List<String> monthLabels = months.stream().map(Words::month).toList();
    return new View(
        visit.shell("Tools"),
        "You practised "
            + Words.count(used.size(), "different tool")
            + ", diagnostics and models among them, over "
            + Words.count(visit.sessions().size(), "session")
            + ". What log, diary and note say of one session counts once.",
        used.stream().map(tool -> row(visit, tool)).toList(),
        planned,
        monthLabels,
        byMonth,
        months.isEmpty() ? "" : chart(monthLabels, byMonth).json(),
        "Each square is a month, with the number of sessions in which the tool was practised."
            + (used.size() > IN_CHART ? " The " + IN_CHART + " used most are shown." : ""));
  }

  private static Row row(Visit visit, ToolUse tool) {
    return new Row(
        tool.label(),
        visit.links().to("/tools/" + Links.part(tool.term())),
        FAMILIES.getOrDefault(tool.family(), tool.family()),
        tool.sessions(),
        Words.inSessions(tool.sessions(), tool.of()),
        tool.of() == 0 ? 0 : 100 * tool.sessions() / tool.of(),
        tool.planned() == 0 ? "" : Words.count(tool.planned(), "session"),
        tool.first() == null ? "" : Words.day(tool.first()),
        tool.last() == null ? "" : Words.day(tool.last()),
        tool.byClient().stream()
            .map(c -> c.client() + " " + c.sessions())
            .collect(Collectors.joining(", ")));
  }

  private static MonthRow byMonth(Visit visit, ToolUse tool, List<String> months) {
    Map<String, Integer> counts =
        tool.byMonth().stream().collect(Collectors.toMap(MonthCount::month, MonthCount::sessions));
    return new MonthRow(
        tool.label(),
        visit.links().to("/tools/" + Links.part(tool.term())),
        months.stream().map(month -> counts.getOrDefault(month, 0)).toList());
  }

  private static ChartData chart(List<String> months, List<MonthRow> tools) {
    return new ChartData(
        "heat",
        months,
        tools.stream()
            .map(
                tool ->
                    new ChartData.Row(
                        tool.label(),
                        "",
                        tool.sessions(),
                        months.stream().map(month -> tool.href()).toList()))
            .toList(),
        null);
  }

  private static List<String> months(List<ToolUse> used) {
    TreeSet<String> months = new TreeSet<>();
    used.forEach(tool -> tool.byMonth().forEach(month -> months.add(month.month())));
    return every(months);
  }

  /** All months from the first to the last, those without a session too. */
  private static List<String> every(SortedSet<String> months) {
    List<String> all = new ArrayList<>();
    if (!months.isEmpty()) {
      var last = java.time.YearMonth.parse(months.last());
      for (var m = java.time.YearMonth.parse(months.first());
          !m.isAfter(last);
          m = m.plusMonths(1)) {
        all.add(m.toString());
      }
    }
    return all;
  }
}
