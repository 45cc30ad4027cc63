package org.reflectory.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reflectory.corpus.Corpus;
import org.reflectory.server.answer.Imports;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.server.answer.Reasons;
import org.reflectory.server.http.AccessToken;
import org.reflectory.server.http.Assets;
import org.reflectory.server.http.Problem;
import org.reflectory.store.Learner;
import org.reflectory.workspace.LearnerSnapshot;

/** All pages of the dashboard. */
public final class Pages {
  private static final String PACKAGE = "org.reflectory.server";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);
  private final Portfolios portfolios;
  private final Imports imports;
  private final Reasons reasons;
  private final Shells shells;

  public Pages(
      Portfolios portfolios, Imports imports, Reasons reasons, Assets assets, AccessToken token) {
    this.portfolios = portfolios;
    this.imports = imports;
    this.reasons = reasons;
    this.shells = new Shells(portfolios, assets, token);
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/", page("overview", OverviewPage::view));
    routes.get("/sessions", page("sessions", SessionsPage::view));
    routes.get("/tools", page("tools", ToolsPage::view));
    routes.get("/tools/{term}", page("tool", ToolPage::view));
    routes.get("/stages", page("stages", StagesPage::view));
    routes.get("/coverage", page("coverage", CoveragePage::view));
    routes.get("/coverage/{unit}/{code}", page("criterion", CriterionPage::view));
    routes.get("/patterns", page("patterns", PatternsPage::view));
    routes.get("/patterns/{key}", page("pattern", PatternPage::view));
    routes.get("/intentions", page("intentions", IntentionsPage::view));
    AuditPage audit = new AuditPage(portfolios);
    routes.get("/audit", page("audit", audit::view));
    AuditForms auditForms = new AuditForms(portfolios);
    routes.post("/audit/seen", auditForms::seen);
    routes.post("/audit/reopen", auditForms::reopen);
    routes.post("/audit/ready", auditForms::ready);
    routes.get("/sentences", page("sentences", SentencesPage::view));
    NotePage note = new NotePage(portfolios);
    routes.get("/notes", page("notes", NotesPage::view));
    routes.get("/notes/{id}", page("note", note::view));
    WhyPage why = new WhyPage(reasons);
    routes.get("/notes/{id}/why", pageOrPart("why", "why_reasons", why::view));
    SearchPage search = new SearchPage(portfolios.workspace());
    routes.get("/search", page("search", search::view));
    CorrectionsPage corrections = new CorrectionsPage(portfolios);
    routes.get("/corrections", page("corrections", corrections::view));
    routes.post("/corrections", corrections::create);
    routes.post("/corrections/{id}/undo", corrections::undo);
    ImportPage files = new ImportPage(portfolios, imports);
    routes.get("/import", ctx -> importPage(ctx, files));
    routes.post("/import", files::take);
    FileForms fileForms = new FileForms(portfolios);
    routes.post("/files/forget", fileForms::forget);
    routes.post("/files/keep", fileForms::keep);
    routes.post("/guesses/{id}", fileForms::settle);
    routes.post("/guesses/{id}/undo", fileForms::unsettle);
  }

  private Handler page(String template, Page page) {
    return ctx -> {
      Optional<Visit> visit = visit(ctx);
      if (visit.isEmpty()) {
        ctx.redirect("/import", HttpStatus.SEE_OTHER);
      } else {
        render(ctx, template, page.view(visit.get()));
      }
    };
  }

  /** A page, or for a page that takes it in, the part of it that counts there. */
  private Handler pageOrPart(String whole, String part, Page page) {
    Handler pageHandler = page(whole, page);
    Handler partHandler = page(part, page);
    return ctx -> {
      boolean takenIn = "true".equals(ctx.header("HX-Request"));
      (takenIn ? partHandler : pageHandler).handle(ctx);
    };
  }

  /** A visit to the learner who is named, else to the first; empty if there is nobody yet. */
  private Optional<Visit> visit(Context ctx) throws IOException {
    List<Learner> learners = portfolios.learners();
    if (learners.isEmpty()) {
      return Optional.empty();
    }
    @Nullable String named = ctx.queryParam("learner");
    LearnerSnapshot now = portfolios.snapshot(named == null ? learners.get(0).id() : named, false);
    Links links = new Links(learners.size() > 1 ? now.learner().id() : null);
    Corpus corpus = portfolios.workspace().corpus();
    return Optional.of(
        new Visit(ctx, now, corpus, links, new Places(now, links, corpus.vocabulary()), shells));
  }

  private void importPage(Context ctx, ImportPage files) throws IOException {
    Optional<Visit> visit = visit(ctx);
    Object view =
        visit.isPresent() ? files.view(visit.get()) : files.welcome(shells.empty(ctx, "Welcome"));
    render(ctx, "import", view);
  }

  private void render(Context ctx, String template, Object view) {
    StringOutput output = new StringOutput();
    templates.render("page/" + template + ".jte", view, output);
    ctx.contentType("text/html; charset=utf-8").result(output.toString());
  }

  /** Shows a problem. */
  public void error(Context ctx, Problem problem) {
    render(ctx, "error", new ErrorView(shells.empty(ctx, problem.title()), problem));
  }
}
