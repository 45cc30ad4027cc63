package org.reflectory.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.json.Json;
import org.reflectory.note.Span;
import org.reflectory.server.answer.Correction;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;
import org.reflectory.store.Decision;
import org.reflectory.vocabulary.Stance;
import org.reflectory.workspace.CorrectionRequest;

/** The learner's corrections: those that stand, a new one, one taken back. */
final class CorrectionsResource implements Listing<Correction> {
  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;

  /** A correction as it is asked for; begin and end count UTF-16 code units of the note's text. */
  record Wish(
      @Nullable String noteId,
      @Nullable Integer begin,
      @Nullable Integer end,
      @Nullable String term,
      @Nullable String action,
      @Nullable String stance) {}

  @Override
  public String noun() {
    return "corrections";
  }

  @Override
  public Class<Correction> rowType() {
    return Correction.class;
  }

  @Override
  public List<Filter<Correction>> filters() {
    return List.of(
        Filter.equal("note", Correction::noteId),
        Filter.equal("term", Correction::term),
        Filter.choice("action", List.of("remove", "stance", "add"), c -> c.action().id()),
        Filter.flag("attached", Correction::attached));
  }

  @Override
  public Rows<Correction> rows(Request request) throws IOException {
    return new Rows<>(
        Correction.all(request.portfolios(), request.snapshot(), request.hasPseudonyms()),
        request.snapshot().version());
  }

  static void create(Context ctx, Portfolios portfolios) throws IOException {
    String learner = Request.learner(ctx, portfolios);
    Wish wish =
        Body.of(
            ctx, Wish.class, "{\"noteId\", \"begin\", \"end\", \"term\", \"action\", \"stance\"}");
    long id = portfolios.workspace().decide(request(learner, wish));
    Correction made =
        Correction.all(portfolios, portfolios.snapshot(learner, false), false).stream()
            .filter(correction -> correction.id() == id)
            .findFirst()
            .orElseThrow();
    ctx.status(CREATED)
        .header("Location", Api.ROOT + "/corrections/" + id)
        .contentType("application/json")
        .result(Json.write(made));
  }

  static void delete(Context ctx, Portfolios portfolios) throws IOException {
    String learner = Request.learner(ctx, portfolios);
    String id = ctx.pathParam("id");
    boolean known =
        portfolios.workspace().decisions(learner).stream()
            .anyMatch(decision -> String.valueOf(decision.id()).equals(id));
    if (!known) {
      throw new ProblemException(
          ProblemType.NOT_FOUND,
          "There is no correction \"" + id + "\" to take back. /api/v1/corrections lists them.");
    }
    portfolios.workspace().undo(learner, Long.parseLong(id));
    ctx.status(NO_CONTENT);
  }

  private static CorrectionRequest request(String learner, Wish wish) {
    String noteId = Body.needed("noteId", wish.noteId());
    int begin = Body.needed("begin", wish.begin());
    int end = Body.needed("end", wish.end());
    String term = Body.needed("term", wish.term());
    String action = Body.needed("action", wish.action());
    try {
      String stance = wish.stance();
      return new CorrectionRequest(
          learner,
          noteId,
          new Span(begin, end),
          term,
          Decision.Action.from(action),
          stance == null ? null : Stance.from(stance));
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          ProblemType.BAD_BODY,
          "begin must be from 0 and not after end; action is remove, stance or add; stance is "
              + String.join(", ", Names.STANCES)
              + ".");
    }
  }
}
