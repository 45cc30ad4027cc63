package org.reflectory.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.reflectory.server.answer.Imports;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.server.answer.Reasons;
import org.reflectory.server.http.AccessToken;

/** All routes of the API. */
public final class Api {
  /** What every path begins with. */
  public static final String ROOT = "/api/v1";

  private static final List<Listing<?>> LISTINGS =
      List.of(
          new LearnersResource(),
          new SessionsResource(),
          new NotesResource(),
          new MentionsResource(),
          new TermsResource(),
          new ToolsResource(),
          new StagesResource(),
          new AuditResource(),
          new CoverageResource(),
          new PatternsResource(),
          new IntentionsResource(),
          new ProblemsResource(),
          new GuessesResource(),
          new CorrectionsResource(),
          new FilesResource(),
          new ProgrammesResource(),
          new FrameworksResource());

  private final Portfolios portfolios;
  private final Imports imports;
  private final Reasons reasons;
  private final AccessToken token;
  private final String openApi = openApi();

  public Api(Portfolios portfolios, Imports imports, Reasons reasons, AccessToken token) {
    this.portfolios = portfolios;
    this.imports = imports;
    this.reasons = reasons;
    this.token = token;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    for (Listing<?> listing : LISTINGS) {
      ListHandler<?> handler = new ListHandler<>(listing, portfolios);
      routes.get(ROOT + "/" + listing.noun(), handler);
      routes.get(ROOT + "/" + listing.noun() + ListAnswer.CSV_ENDING, handler);
    }
    SearchResource search = new SearchResource(portfolios);
    routes.get(ROOT + "/search", search);
    routes.get(ROOT + "/search" + ListAnswer.CSV_ENDING, search);
    routes.get(ROOT + "/notes/{id}", ctx -> NotesResource.one(ctx, portfolios));
    routes.get(ROOT + "/notes/{id}/why", new WhyResource(portfolios, reasons));
    routes.get(ROOT + "/report", new ReportResource(portfolios));
    routes.get(ROOT + "/meta", new MetaResource(portfolios, token));
    routes.get(ROOT + "/openapi.json", this::describe);
    routes.post(ROOT + "/corrections", ctx -> CorrectionsResource.create(ctx, portfolios));
    routes.delete(ROOT + "/corrections/{id}", ctx -> CorrectionsResource.delete(ctx, portfolios));
    routes.post(ROOT + "/audit/{id}/seen", ctx -> AuditResource.seen(ctx, portfolios));
    routes.delete(ROOT + "/audit/{id}/seen", ctx -> AuditResource.reopen(ctx, portfolios));
    routes.put(ROOT + "/guesses/{id}", ctx -> GuessesResource.settle(ctx, portfolios));
    routes.delete(ROOT + "/guesses/{id}", ctx -> GuessesResource.unsettle(ctx, portfolios));
    routes.post(ROOT + "/files/forget", ctx -> FilesResource.forget(ctx, portfolios));
    routes.post(ROOT + "/files/keep", ctx -> FilesResource.keep(ctx, portfolios));
    routes.put(ROOT + "/learners/{id}/ready", ctx -> LearnersResource.ready(ctx, portfolios));
    routes.post(ROOT + "/imports", new ImportsResource(imports));
    routes.get("/health", Api::health);
  }

  private void describe(Context ctx) {
    Parameters.of(ctx, Set.of());
    ctx.contentType("application/json").result(openApi);
  }

  private static void health(Context ctx) {
    ctx.contentType("application/json").result("{\"status\":\"ok\"}");
  }

  private static String openApi() {
    try (InputStream in = Objects.requireNonNull(Api.class.getResourceAsStream("openapi.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
