package org.reflectory.ingest.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reflectory.ingest.value.Phrases;

/** Tells whether the running totals of a log run on over all its rows or for each coachee. */
final class RunningTotals {
  private static final double SAME = 0.02;

  private RunningTotals() {}

  /** Whether they follow from the coachee's row before, and not from the row above. */
  static boolean areByClient(List<LogEntry> entries, LogHours hours) {
    Map<String, Double> byClient = new HashMap<>();
    double before = 0;
    int overall = 0;
    int single = 0;
    for (LogEntry entry : entries) {
      Double length = hours.of(entry).hours();
      Double total = hours.cumulative(entry);
      if (length == null || total == null || length == 0) {
        continue;
      }
      String client = Phrases.plain(entry.client());
      overall += fits(before, length, total) ? 1 : 0;
      single += fits(byClient.getOrDefault(client, 0.0), length, total) ? 1 : 0;
      before = total;
      byClient.put(client, total);
    }
    return byClient.size() > 1 && single > overall + 1;
  }

  private static boolean fits(double before, double length, double total) {
    return Math.abs(before + length - total) < SAME;
  }
}
