package org.reflectory.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.Report.GuessFinding;
import org.reflectory.json.Json;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;
import org.reflectory.workspace.LearnerSnapshot;

/** What was concluded rather than read, and what the learner says of it. */
final class GuessesResource implements Listing<GuessFinding> {
  private static final int NO_CONTENT = 204;

  /** What it should be; a number may be sent as one. */
  record Wish(@Nullable String value) {}

  @Override
  public String noun() {
    return "guesses";
  }

  @Override
  public Class<GuessFinding> rowType() {
    return GuessFinding.class;
  }

  @Override
  public List<Filter<GuessFinding>> filters() {
    return List.of(
        Filter.equal("file", GuessFinding::file),
        Filter.equal("what", GuessFinding::what),
        Filter.flag("settled", guess -> guess.settled() != null));
  }

  @Override
  public Rows<GuessFinding> rows(Request request) throws IOException {
    LearnerSnapshot now = request.snapshot();
    return new Rows<>(now.report().guesses(), now.version());
  }

  /** Says what it should be, or that it is right: {@code PUT guesses/{id}}. */
  static void settle(Context ctx, Portfolios portfolios) throws IOException {
    String learner = Request.learner(ctx, portfolios);
    Wish wish = Body.of(ctx, Wish.class, "{\"value\"}");
    String value = Body.needed("value", wish.value());
    portfolios.workspace().marks().settle(learner, guess(ctx, learner, portfolios).id(), value);
    ctx.contentType("application/json").result(Json.write(guess(ctx, learner, portfolios)));
  }

  /** Takes back what was said of it: {@code DELETE guesses/{id}}. */
  static void unsettle(Context ctx, Portfolios portfolios) throws IOException {
    String learner = Request.learner(ctx, portfolios);
    GuessFinding guess = guess(ctx, learner, portfolios);
    if (guess.settled() == null) {
      throw new ProblemException(
          ProblemType.NOT_FOUND,
          "Nothing was said of the guess. /api/v1/guesses?settled=true lists those that are"
              + " settled.");
    }
    portfolios.workspace().marks().unsettle(learner, guess.id());
    ctx.status(NO_CONTENT);
  }

  private static GuessFinding guess(Context ctx, String learner, Portfolios portfolios)
      throws IOException {
    String id = ctx.pathParam("id");
    return portfolios.snapshot(learner, false).report().guesses().stream()
        .filter(guess -> guess.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_FOUND,
                    "There is no guess \"" + id + "\" (any more). /api/v1/guesses lists them."));
  }
}
