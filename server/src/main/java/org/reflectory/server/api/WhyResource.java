package org.reflectory.server.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.Set;
import org.reflectory.json.Json;
import org.reflectory.server.answer.FoundPlace;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.server.answer.Reasons;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;
import org.reflectory.server.http.Validators;
import org.reflectory.workspace.LearnerSnapshot;

/** Why a sentence is tagged with a term: {@code notes/{id}/why}. */
final class WhyResource implements Handler {
  private static final String SENTENCE = "sentence";
  private static final String TERM = "term";
  private static final Set<String> KNOWN =
      Set.of(SENTENCE, TERM, Request.LEARNER, Request.PSEUDONYMS);

  private final Portfolios portfolios;
  private final Reasons reasons;

  WhyResource(Portfolios portfolios, Reasons reasons) {
    this.portfolios = portfolios;
    this.reasons = reasons;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Request request = new Request(portfolios, Parameters.of(ctx, KNOWN));
    String sentence = needed(request, SENTENCE, "the id of a sentence of the note");
    String term = needed(request, TERM, "the id of a term that the sentence is tagged with");
    LearnerSnapshot now = request.snapshot();
    FoundPlace place = FoundPlace.of(now, ctx.pathParam("id"), sentence, term);
    if (!Validators.answered(ctx, now.version())) {
      ctx.contentType("application/json").result(Json.write(reasons.why(place)));
    }
  }

  private static String needed(Request request, String name, String what) {
    return request
        .parameters()
        .first(name)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.BAD_PARAMETER,
                    "Add " + name + "= with " + what + "; /api/v1/notes/{id} lists them."));
  }
}
