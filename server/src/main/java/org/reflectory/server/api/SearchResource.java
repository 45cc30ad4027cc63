package org.reflectory.server.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.index.Hit;
import org.reflectory.index.NoteQuery;
import org.reflectory.index.SearchResult;
import org.reflectory.server.answer.NoteText.TextMention;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;
import org.reflectory.workspace.LearnerSnapshot;

/** Sentences that answer a query, as keyword in context. */
final class SearchResource implements Handler {
  private static final String QUERY = "q";
  private static final Set<String> KNOWN =
      Set.of(QUERY, Request.LEARNER, Request.PSEUDONYMS, Window.LIMIT, Window.CURSOR);

  private final Portfolios portfolios;

  SearchResource(Portfolios portfolios) {
    this.portfolios = portfolios;
  }

  /** A {@link Hit} as it goes out: mentions spelt out, empty fields there. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record FoundPassage(
      String noteId,
      String sentenceId,
      String kind,
      @Nullable LocalDate date,
      @Nullable String client,
      String file,
      String locator,
      String before,
      String match,
      String after,
      int begin,
      int end,
      List<TextMention> mentions) {
    static FoundPassage of(Hit hit) {
      return new FoundPassage(
          hit.noteId(),
          hit.sentenceId(),
          hit.kind(),
          hit.date(),
          hit.client(),
          hit.file(),
          hit.locator(),
          hit.before(),
          hit.match(),
          hit.after(),
          hit.begin(),
          hit.end(),
          hit.mentions().stream().map(TextMention::of).toList());
    }
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Request request = new Request(portfolios, Parameters.of(ctx, KNOWN));
    String query =
        request
            .parameters()
            .first(QUERY)
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.BAD_QUERY,
                        "Say what to search for: q= with words, \"a phrase\", term:silence,"
                            + " stance:gap, after:2026-01-31."));
    LearnerSnapshot now = request.snapshot();
    Window window = Window.of(request.parameters(), now.version());
    SearchResult found =
        portfolios
            .workspace()
            .search(
                new NoteQuery(
                    query, Optional.of(now.learner().id()), window.limit(), window.offset()),
                request.hasPseudonyms());
    new ListAnswer<>(
            FoundPassage.class,
            found.hits().stream().map(FoundPassage::of).toList(),
            found.total(),
            window,
            Map.of("facets", found.facets()))
        .write(ctx);
  }
}
