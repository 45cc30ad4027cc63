package org.reflectory.server.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.reflectory.finding.SessionFinding;
import org.reflectory.workspace.LearnerSnapshot;

/** The sessions that took place, oldest first. */
final class SessionsResource implements Listing<SessionFinding> {
  @Override
  public String noun() {
    return "sessions";
  }

  @Override
  public Class<SessionFinding> rowType() {
    return SessionFinding.class;
  }

  @Override
  public List<Filter<SessionFinding>> filters() {
    List<Filter<SessionFinding>> filters = new ArrayList<>();
    filters.add(Filter.client(SessionFinding::client, SessionFinding::clientId));
    filters.add(Filter.holds("tool", SessionFinding::tools));
    filters.add(Filter.holds("stage", SessionFinding::stages));
    filters.addAll(Filter.days(SessionFinding::date));
    return filters;
  }

  @Override
  public Rows<SessionFinding> rows(Request request) throws IOException {
    LearnerSnapshot now = request.snapshot();
    return new Rows<>(now.report().sessions(), now.version());
  }
}
