package org.reflectory.server.page;

import java.util.List;
import org.reflectory.finding.IntentionFinding;

/** What was said would be done, and what became of it. */
final class IntentionsPage {
  private IntentionsPage() {}

  /** Those not done first. */
  record View(Shell shell, String lead, List<Row> open, List<Row> dropped, List<Row> done) {}

  /**
   * @param about the terms it is about, in words
   * @param followed the sentences that show it done
   */
  record Row(Quote quote, String about, List<Quote> followed) {}

  static View view(Visit visit) {
    List<IntentionFinding> all = visit.report().intentions();
    List<Row> done = rows(visit, "done");
    return new View(
        visit.shell("Intentions"),
        all.isEmpty()
            ? "No sentence says what you will do next time."
            : "You said what you would do in "
                + Words.count(all.size(), "sentence")
                + "; a later session shows "
                + done.size()
                + " of them done.",
        rows(visit, "open"),
        rows(visit, "dropped"),
        done);
  }

  private static List<Row> rows(Visit visit, String status) {
    return visit.report().intentions().stream()
        .filter(intention -> intention.status().equals(status))
        .map(
            intention ->
                new Row(
                    visit.places().quote(intention.evidence()),
                    Words.list(intention.terms().stream().map(visit::label).toList()),
                    visit.places().quotes(intention.followedUpIn())))
        .toList();
  }
}
