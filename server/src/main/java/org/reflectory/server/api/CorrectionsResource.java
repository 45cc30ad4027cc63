package org.reflectory.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Set;
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
  private static final Set<String> KNOWN = Set.of(Request.LEARNER);

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
    String learner = learner(ctx, portfolios);
    if (!ctx.isJson()) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA, "Send the correction as application/json.");
    }
    Wish wish = wish(ctx.body());
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
    String learner = learner(ctx, portfolios);
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

  private static String learner(Context ctx, Portfolios portfolios) {
    Parameters parameters = Parameters.of(ctx, KNOWN);
    return portfolios.learner(parameters.first(Request.LEARNER).orElse(null)).id();
  }

  private static Wish wish(String body) {
    try {
      return Json.MAPPER.readValue(body, Wish.class);
    } catch (JsonProcessingException e) {
      throw new ProblemException(
          ProblemType.BAD_BODY,
          "The body is not a correction: send {\"noteId\", \"begin\", \"end\", \"term\","
              + " \"action\", \"stance\"}.");
    }
  }

  private static CorrectionRequest request(String learner, Wish wish) {
    String noteId = needed("noteId", wish.noteId());
    int begin = needed("begin", wish.begin());
    int end = needed("end", wish.end());
    String term = needed("term", wish.term());
    String action = needed("action", wish.action());
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

  private static <T> T needed(String name, @Nullable T value) {
    if (value == null) {
      throw new ProblemException(ProblemType.BAD_BODY, "The body lacks \"" + name + "\".");
    }
    return value;
  }
}
