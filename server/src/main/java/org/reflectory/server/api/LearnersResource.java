package org.reflectory.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.json.Json;
import org.reflectory.server.answer.Portfolios;
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
   * @param readySince when they said that the portfolio is ready for assessment; {@code null} while
   *     it is not
   * @param version of their portfolio and findings; the ETag of their lists
   */
  record LearnerRow(
      String id,
      String programme,
      int sessions,
      int notes,
      @Nullable Instant readySince,
      String version) {}

  /** Whether a portfolio is ready. */
  record Wish(@Nullable Boolean ready) {}

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
      rows.add(row(learner, request.portfolios()));
    }
    return new Rows<>(rows, "l" + Integer.toHexString(rows.hashCode()));
  }

  private static LearnerRow row(Learner learner, Portfolios portfolios) throws IOException {
    LearnerSnapshot now = portfolios.snapshot(learner.id(), false);
    return new LearnerRow(
        learner.id(),
        learner.programme(),
        now.report().sessions().size(),
        now.report().notes().size(),
        portfolios.workspace().marks().readySince(learner.id()).orElse(null),
        now.version());
  }

  /** Says whether a portfolio is ready for assessment: {@code PUT learners/{id}/ready}. */
  static void ready(Context ctx, Portfolios portfolios) throws IOException {
    Parameters.of(ctx, Set.of());
    Learner learner = portfolios.learner(ctx.pathParam("id"));
    Wish wish = Body.of(ctx, Wish.class, "{\"ready\"}");
    portfolios.workspace().marks().ready(learner.id(), Body.needed("ready", wish.ready()));
    ctx.contentType("application/json").result(Json.write(row(learner, portfolios)));
  }
}
