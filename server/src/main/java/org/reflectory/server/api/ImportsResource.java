package org.reflectory.server.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.reflectory.finding.Report.ProblemFinding;
import org.reflectory.json.Json;
import org.reflectory.server.answer.Imports;
import org.reflectory.workspace.ImportResult;

/** Takes files into a portfolio. */
final class ImportsResource implements Handler {
  private final Imports imports;

  ImportsResource(Imports imports) {
    this.imports = imports;
  }

  /** What an import did. */
  private record Imported(
      String learner,
      int added,
      int updated,
      int unchanged,
      List<ImportResult.Renamed> renamed,
      List<String> missing,
      List<ProblemFinding> problems,
      int sessions,
      int notes,
      int sentences) {
    static Imported of(ImportResult result) {
      return new Imported(
          result.learner(),
          result.added(),
          result.updated(),
          result.unchanged(),
          result.renamed(),
          result.missing(),
          result.problems().stream()
              .map(p -> new ProblemFinding(p.place().file(), p.place().locator(), p.message()))
              .toList(),
          result.sessions(),
          result.notes(),
          result.sentences());
    }
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters.of(ctx, Set.of());
    ctx.contentType("application/json").result(Json.write(Imported.of(imports.run(ctx))));
  }
}
