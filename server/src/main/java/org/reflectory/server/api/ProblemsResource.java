package org.reflectory.server.api;

import java.io.IOException;
import java.util.List;
import org.reflectory.finding.Report.ProblemFinding;
import org.reflectory.workspace.LearnerSnapshot;

/** What could not be read. */
final class ProblemsResource implements Listing<ProblemFinding> {
  @Override
  public String noun() {
    return "problems";
  }

  @Override
  public Class<ProblemFinding> rowType() {
    return ProblemFinding.class;
  }

  @Override
  public List<Filter<ProblemFinding>> filters() {
    return List.of(Filter.equal("file", ProblemFinding::file));
  }

  @Override
  public Rows<ProblemFinding> rows(Request request) throws IOException {
    LearnerSnapshot now = request.snapshot();
    return new Rows<>(now.report().problems(), now.version());
  }
}
