package org.reflectory.server.api;

import java.io.IOException;
import java.util.List;
import org.reflectory.finding.Report.GuessFinding;
import org.reflectory.workspace.LearnerSnapshot;

/** What was concluded rather than read. */
final class GuessesResource implements Listing<GuessFinding> {
  @Override
  public String noun() {
    return "guesses";
  }

  @Override
  public Class<GuessFinding> rowType() {
    return GuessFinding.class;
  }

  @Override
  public List<Filter<GuessFinding>> filters() {
    return List.of(
        Filter.equal("file", GuessFinding::file), Filter.equal("what", GuessFinding::what));
  }

  @Override
  public Rows<GuessFinding> rows(Request request) throws IOException {
    LearnerSnapshot now = request.snapshot();
    return new Rows<>(now.report().guesses(), now.version());
  }
}
