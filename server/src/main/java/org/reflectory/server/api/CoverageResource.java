package org.reflectory.server.api;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.reflectory.finding.CriterionCoverage;
import org.reflectory.finding.CriterionCoverage.Verdict;
import org.reflectory.workspace.LearnerSnapshot;

/** The criteria of the learner's programme, in order, each with how far it is covered. */
final class CoverageResource implements Listing<CriterionCoverage> {
  @Override
  public String noun() {
    return "coverage";
  }

  @Override
  public Class<CriterionCoverage> rowType() {
    return CriterionCoverage.class;
  }

  @Override
  public List<Filter<CriterionCoverage>> filters() {
    return List.of(
        Filter.equal("criterion", CriterionCoverage::criterion),
        Filter.equal("unit", CriterionCoverage::unit),
        Filter.equal("assessedBy", CriterionCoverage::assessedBy),
        Filter.choice(
            "verdict",
            Arrays.stream(Verdict.values()).map(Verdict::id).toList(),
            coverage -> coverage.verdict().id()),
        Filter.flag("counted", CriterionCoverage::counted));
  }

  @Override
  public Rows<CriterionCoverage> rows(Request request) throws IOException {
    LearnerSnapshot now = request.snapshot();
    return new Rows<>(now.report().coverage(), now.version());
  }
}
