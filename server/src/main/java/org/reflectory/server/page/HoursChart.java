package org.reflectory.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.reflectory.finding.Report;
import org.reflectory.finding.SessionFinding;

/**
 * Hours added up session by session, against the target.
 *
 * @param data for the chart
 * @param caption what it shows, in words
 * @param rows the same as a table
 */
record HoursChart(String data, String caption, List<Row> rows) {

  /** A session with the hours so far. */
  record Row(String day, String client, String hours, String total) {}

  static HoursChart of(Visit visit) {
    Report report = visit.report();
    List<String> days = new ArrayList<>();
    List<Double> totals = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    double total = 0;
    for (SessionFinding session : visit.sessions()) {
      double hours = Objects.requireNonNullElse(session.hours(), 0.0);
      total = Math.round((total + hours) * 100) / 100.0;
      if (session.date() != null) {
        days.add(session.date().toString());
        totals.add(total);
      }
      rows.add(
          new Row(
              Words.day(session.date()),
              Objects.requireNonNullElse(session.client(), ""),
              session.hours() == null ? "" : Words.number(hours),
              Words.number(total)));
    }
    Double target = report.hours().target();
    ChartData data =
        new ChartData(
            "steps",
            days,
            List.of(new ChartData.Row("Hours so far", "", totals, List.of())),
            target);
    return new HoursChart(data.json(), caption(report, total), rows);
  }

  private static String caption(Report report, double total) {
    Double target = report.hours().target();
    if (target == null) {
      return "Hours add up to " + Words.number(total) + ".";
    }
    return total >= target
        ? "Hours add up to "
            + Words.number(total)
            + ", past the "
            + Words.number(target)
            + " that are asked for."
        : "Hours add up to "
            + Words.number(total)
            + "; "
            + Words.number(target - total)
            + " of "
            + Words.number(target)
            + " are still to come.";
  }
}
