package org.reflectory.server.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.reflectory.server.api.LearnersResource.LearnerRow;
import org.reflectory.store.Learner;
import org.reflectory.workspace.LearnerSnapshot;

/** The learners whose portfolios are in the workspace, by id. */
final class LearnersResource implements Listing<LearnerRow> {

  /**
   * A learner.
   *
   * @param id chosen by the learner
   * @param programme id of their programme
   * @param sessions sessions that took place
   * @param notes notes of every kind
   * @param version of their portfolio and findings; the ETag of their lists
   */
  record LearnerRow(String id, String programme, int sessions, int notes, String version) {}

  @Override
  public String noun() {
    return "learners";
  }

  @Override
  public Class<LearnerRow> rowType() {
    return LearnerRow.class;
  }

  @Override
  public boolean isPersonal() {
    return false;
  }

  @Override
  public List<Filter<LearnerRow>> filters() {
    return List.of(Filter.equal("programme", LearnerRow::programme));
  }

  @Override
  public Rows<LearnerRow> rows(Request request) throws IOException {
    List<LearnerRow> rows = new ArrayList<>();
    for (Learner learner : request.portfolios().learners()) {
      LearnerSnapshot now = request.portfolios().snapshot(learner.id(), false);
      rows.add(
          new LearnerRow(
              learner.id(),
              learner.programme(),
              now.report().sessions().size(),
              now.report().notes().size(),
              now.version()));
    }
    return new Rows<>(
        rows,
        "l" + Integer.toHexString(rows.stream().map(LearnerRow::version).toList().hashCode()));
  }
}
