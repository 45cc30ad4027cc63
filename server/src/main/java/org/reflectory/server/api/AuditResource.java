package org.reflectory.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.AuditFinding;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.json.Json;
import org.reflectory.note.SourcePlace;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;
import org.reflectory.workspace.LearnerSnapshot;

/** What does not agree, the worst first; and that a finding may stand, or not any more. */
final class AuditResource implements Listing<AuditFinding> {
  private static final int NO_CONTENT = 204;

  /** Why a finding may stand. */
  record Wish(@Nullable String reason) {}

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
        Filter.holds("file", finding -> finding.where().stream().map(SourcePlace::file).toList()),
        Filter.flag("seen", finding -> finding.seen() != null));
  }

  @Override
  public Rows<AuditFinding> rows(Request request) throws IOException {
    LearnerSnapshot now = request.snapshot();
    return new Rows<>(now.report().audit(), now.version());
  }

  /** Lets a finding stand: {@code POST audit/{id}/seen}. */
  static void seen(Context ctx, Portfolios portfolios) throws IOException {
    String learner = Request.learner(ctx, portfolios);
    Wish wish = Body.of(ctx, Wish.class, "{\"reason\"}");
    String reason = Body.needed("reason", wish.reason());
    portfolios.workspace().marks().seen(learner, finding(ctx, learner, portfolios).id(), reason);
    ctx.contentType("application/json").result(Json.write(finding(ctx, learner, portfolios)));
  }

  /** Opens a finding again: {@code DELETE audit/{id}/seen}. */
  static void reopen(Context ctx, Portfolios portfolios) throws IOException {
    String learner = Request.learner(ctx, portfolios);
    AuditFinding finding = finding(ctx, learner, portfolios);
    if (finding.seen() == null) {
      throw new ProblemException(
          ProblemType.NOT_FOUND,
          "The finding is not marked as seen. /api/v1/audit?seen=true lists those that are.");
    }
    portfolios.workspace().marks().reopen(learner, finding.id());
    ctx.status(NO_CONTENT);
  }

  private static AuditFinding finding(Context ctx, String learner, Portfolios portfolios)
      throws IOException {
    String id = ctx.pathParam("id");
    return portfolios.snapshot(learner, false).report().audit().stream()
        .filter(finding -> finding.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_FOUND,
                    "There is no finding \"" + id + "\" (any more). /api/v1/audit lists them."));
  }
}
