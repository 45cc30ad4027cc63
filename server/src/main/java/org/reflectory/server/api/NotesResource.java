package org.reflectory.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reflectory.finding.NoteFinding;
import org.reflectory.index.IndexedNote;
import org.reflectory.json.Json;
import org.reflectory.server.answer.NoteText;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;
import org.reflectory.server.http.Validators;
import org.reflectory.workspace.LearnerSnapshot;

/** Every note, oldest first, and each one whole. */
final class NotesResource implements Listing<NoteFinding> {
  private static final Set<String> KNOWN = Set.of(Request.LEARNER, Request.PSEUDONYMS);

  @Override
  public String noun() {
    return "notes";
  }

  @Override
  public Class<NoteFinding> rowType() {
    return NoteFinding.class;
  }

  @Override
  public List<Filter<NoteFinding>> filters() {
    List<Filter<NoteFinding>> filters = new ArrayList<>();
    filters.add(Filter.choice("kind", Names.KINDS, NoteFinding::kind));
    filters.add(Filter.client(NoteFinding::client, NoteFinding::clientId));
    filters.add(Filter.equal("ref", NoteFinding::ref));
    filters.add(Filter.equal("session", NoteFinding::sessionId));
    filters.add(Filter.equal("file", NoteFinding::file));
    filters.add(Filter.holds("tool", NoteFinding::tools));
    filters.add(Filter.holds("stage", NoteFinding::stages));
    filters.addAll(Filter.days(NoteFinding::date));
    return filters;
  }

  @Override
  public Rows<NoteFinding> rows(Request request) throws IOException {
    LearnerSnapshot now = request.snapshot();
    return new Rows<>(now.report().notes(), now.version());
  }

  /** Answers for one note: {@code notes/{id}}. */
  static void one(Context ctx, Portfolios portfolios) throws IOException {
    LearnerSnapshot now = new Request(portfolios, Parameters.of(ctx, KNOWN)).snapshot();
    String id = ctx.pathParam("id");
    IndexedNote note = now.note(id).orElseThrow(() -> missing(id));
    NoteFinding finding =
        now.report().notes().stream()
            .filter(candidate -> candidate.id().equals(id))
            .findFirst()
            .orElseThrow(() -> missing(id));
    if (!Validators.answered(ctx, now.version())) {
      ctx.contentType("application/json").result(Json.write(NoteText.of(finding, note)));
    }
  }

  private static ProblemException missing(String id) {
    return new ProblemException(
        ProblemType.NOT_FOUND, "There is no note \"" + id + "\". /api/v1/notes lists them.");
  }
}
