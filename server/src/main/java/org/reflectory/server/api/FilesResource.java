package org.reflectory.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.server.answer.FileFound;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;
import org.reflectory.store.Source;
import org.reflectory.workspace.LearnerSnapshot;

/** The files of a portfolio with what was found in them, and what is to become of them. */
final class FilesResource implements Listing<FileFound> {
  private static final int NO_CONTENT = 204;

  /** The name of a file; in the body, for it may hold slashes. */
  record Wish(@Nullable String name) {}

  @Override
  public String noun() {
    return "files";
  }

  @Override
  public Class<FileFound> rowType() {
    return FileFound.class;
  }

  @Override
  public List<Filter<FileFound>> filters() {
    return List.of(
        Filter.equal("file", FileFound::name),
        Filter.flag("missing", file -> file.missingSince() != null));
  }

  @Override
  public Rows<FileFound> rows(Request request) throws IOException {
    LearnerSnapshot now = request.snapshot();
    List<FileFound> files = FileFound.all(request.portfolios(), now, request.hasPseudonyms());
    return new Rows<>(files, now.version() + "-" + Integer.toHexString(files.hashCode()));
  }

  /** Takes a file out of the portfolio: {@code POST files/forget}. */
  static void forget(Context ctx, Portfolios portfolios) throws IOException {
    String learner = Request.learner(ctx, portfolios);
    Source source = source(ctx, learner, portfolios);
    portfolios.workspace().marks().forget(learner, source.name());
    ctx.status(NO_CONTENT);
  }

  /** Keeps a file that is gone from where it came from: {@code POST files/keep}. */
  static void keep(Context ctx, Portfolios portfolios) throws IOException {
    String learner = Request.learner(ctx, portfolios);
    Source source = source(ctx, learner, portfolios);
    if (source.missingSince() == null) {
      throw new ProblemException(
          ProblemType.REFUSED,
          "The file is not missing, so there is nothing to decide."
              + " /api/v1/files?missing=true lists those that are.");
    }
    portfolios.workspace().marks().keep(learner, source.name());
    ctx.status(NO_CONTENT);
  }

  private static Source source(Context ctx, String learner, Portfolios portfolios) {
    Wish wish = Body.of(ctx, Wish.class, "{\"name\"}");
    String name = Body.needed("name", wish.name());
    return portfolios.workspace().sources(learner).stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_FOUND,
                    "There is no file \"" + name + "\". /api/v1/files lists them."));
  }
}
