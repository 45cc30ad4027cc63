package org.reflectory.server.api;

import java.io.IOException;
import java.util.List;
import org.reflectory.finding.IntentionFinding;
import org.reflectory.workspace.LearnerSnapshot;

/** What the learner said they would do, and what became of it. */
final class IntentionsResource implements Listing<IntentionFinding> {
  @Override
  public String noun() {
    return "intentions";
  }

  @Override
  public Class<IntentionFinding> rowType() {
    return IntentionFinding.class;
  }

  @Override
  public List<Filter<IntentionFinding>> filters() {
    return List.of(
        Filter.choice("status", List.of("done", "open", "dropped"), IntentionFinding::status),
        Filter.holds("term", IntentionFinding::terms),
        Filter.equal("note", IntentionFinding::noteId));
  }

  @Override
  public Rows<IntentionFinding> rows(Request request) throws IOException {
    LearnerSnapshot now = request.snapshot();
    return new Rows<>(now.report().intentions(), now.version());
  }
}
