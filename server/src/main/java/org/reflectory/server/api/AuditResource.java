package org.reflectory.server.api;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.reflectory.finding.AuditFinding;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.note.SourcePlace;
import org.reflectory.workspace.LearnerSnapshot;

/** What does not agree, the worst first. */
final class AuditResource implements Listing<AuditFinding> {
  @Override
  public String noun() {
    return "audit";
  }

  @Override
  public Class<AuditFinding> rowType() {
    return AuditFinding.class;
  }

  @Override
  public List<Filter<AuditFinding>> filters() {
    return List.of(
        Filter.equal("code", AuditFinding::code),
        Filter.choice(
            "severity",
            Arrays.stream(Severity.values()).map(Severity::id).toList(),
            finding -> finding.severity().id()),
        Filter.holds("file", finding -> finding.where().stream().map(SourcePlace::file).toList()));
  }

  @Override
  public Rows<AuditFinding> rows(Request request) throws IOException {
    LearnerSnapshot now = request.snapshot();
    return new Rows<>(now.report().audit(), now.version());
  }
}
