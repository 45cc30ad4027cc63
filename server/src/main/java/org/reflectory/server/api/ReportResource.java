package org.reflectory.server.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.reflectory.json.Json;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.server.http.Validators;
import org.reflectory.workspace.LearnerSnapshot;

/** All findings at once, as {@code reflectory report --json} prints them. */
final class ReportResource implements Handler {
  private static final String AS_OF = "asOf";
  private static final Set<String> KNOWN = Set.of(Request.LEARNER, Request.PSEUDONYMS, AS_OF);

  private final Portfolios portfolios;

  ReportResource(Portfolios portfolios) {
    this.portfolios = portfolios;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Request request = new Request(portfolios, Parameters.of(ctx, KNOWN));
    Optional<LocalDate> day =
        request.parameters().first(AS_OF).map(value -> Parameters.day(AS_OF, value));
    LearnerSnapshot now = request.snapshot();
    if (day.isPresent()) {
      now = portfolios.workspace().snapshot(now.learner().id(), day.get(), request.hasPseudonyms());
    }
    if (!Validators.answered(ctx, now.version())) {
      ctx.contentType("application/json").result(Json.write(now.report()));
    }
  }
}
