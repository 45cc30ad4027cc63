package org.reflectory.server.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.reflectory.corpus.Corpus;
import org.reflectory.finding.Report;
import org.reflectory.json.Json;
import org.reflectory.programme.Assessment.Wording;
import org.reflectory.programme.ChecklistItem;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.server.http.AccessToken;
import org.reflectory.vocabulary.Family;

/** What this server speaks: versions, the words of its fields, and the token that changes need. */
final class MetaResource implements Handler {
  private final Portfolios portfolios;
  private final AccessToken token;

  MetaResource(Portfolios portfolios, AccessToken token) {
    this.portfolios = portfolios;
    this.token = token;
  }

  private record Meta(
      String name,
      int schemaVersion,
      String corpusVersion,
      LocalDate today,
      List<String> stances,
      List<String> kinds,
      List<String> sections,
      Collection<Family> families,
      List<Wording> checklist,
      List<Wording> verdicts,
      String token) {}

  @Override
  public void handle(Context ctx) {
    Parameters.of(ctx, Set.of());
    Corpus corpus = portfolios.workspace().corpus();
    ctx.contentType("application/json")
        .result(
            Json.write(
                new Meta(
                    "Reflectory",
                    Report.SCHEMA_VERSION,
                    corpus.version(),
                    portfolios.workspace().today(),
                    Names.STANCES,
                    Names.KINDS,
                    Names.SECTIONS,
                    corpus.vocabulary().families(),
                    corpus.programmes().checklist().items().stream()
                        .map(MetaResource::wording)
                        .toList(),
                    corpus.programmes().assessment().verdicts(),
                    token.value())));
  }

  private static Wording wording(ChecklistItem item) {
    return new Wording(item.id(), item.label(), item.gloss());
  }
}
