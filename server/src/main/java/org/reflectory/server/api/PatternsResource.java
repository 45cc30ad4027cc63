package org.reflectory.server.api;

import java.io.IOException;
import java.util.List;
import org.reflectory.finding.PatternFinding;
import org.reflectory.vocabulary.Stance;
import org.reflectory.workspace.LearnerSnapshot;

/** What repeats and what changes over the sessions. */
final class PatternsResource implements Listing<PatternFinding> {
  @Override
  public String noun() {
    return "patterns";
  }

  @Override
  public Class<PatternFinding> rowType() {
    return PatternFinding.class;
  }

  @Override
  public List<Filter<PatternFinding>> filters() {
    return List.of(
        Filter.equal("code", PatternFinding::code),
        Filter.equal("term", PatternFinding::term),
        Filter.choice(
            "stance",
            Names.STANCES,
            pattern -> {
              Stance stance = pattern.stance();
              return stance == null ? null : stance.id();
            }),
        Filter.equal("client", PatternFinding::clientId));
  }

  @Override
  public Rows<PatternFinding> rows(Request request) throws IOException {
    LearnerSnapshot now = request.snapshot();
    return new Rows<>(now.report().patterns(), now.version());
  }
}
