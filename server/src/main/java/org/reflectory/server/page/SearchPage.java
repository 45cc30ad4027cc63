package org.reflectory.server.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reflectory.index.Facet;
import org.reflectory.index.Hit;
import org.reflectory.index.NoteQuery;
import org.reflectory.index.QueryException;
import org.reflectory.index.SearchResult;
import org.reflectory.workspace.Workspace;

/** Search with facets, each result as keyword in context. */
final class SearchPage {
  private static final int PER_PAGE = 50;
  private static final Map<String, String> FACETS =
      Links.ordered(
          "term", "Term", "stance", "Stance", "client", "Coachee", "kind", "Kind of text");

  private final Workspace workspace;

  SearchPage(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * @param error why the query cannot be read; empty if it can
   */
  record View(
      Shell shell,
      String query,
      String error,
      String lead,
      List<FacetView> facets,
      List<Result> results,
      String next) {}

  record FacetView(String label, List<FacetLink> values) {}

  record FacetLink(String label, int count, String href) {}

  record Result(String before, String match, String after, String href, String source) {}

  View view(Visit visit) throws IOException {
    String query = visit.parameter("q").orElse("");
    int from =
        visit.parameter("from").filter(v -> v.matches("\\d{1,6}")).map(Integer::parseInt).orElse(0);
    Shell shell = visit.shell("Search");
    if (query.isEmpty()) {
      return new View(shell, "", "", "", List.of(), List.of(), "");
    }
    try {
      SearchResult found =
          workspace.search(
              new NoteQuery(query, Optional.of(visit.now().learner().id()), PER_PAGE, from));
      return found(visit, shell, query, from, found);
    } catch (QueryException e) {
      return new View(shell, query, String.valueOf(e.getMessage()), "", List.of(), List.of(), "");
    }
  }

  private static View found(Visit visit, Shell shell, String query, int from, SearchResult found) {
    int to = from + found.hits().size();
    return new View(
        shell,
        query,
        "",
        found.total() == 0
            ? "Nothing found. Try fewer words, or another form of the word."
            : Words.count((int) found.total(), "sentence") + ".",
        found.facets().stream()
            .filter(facet -> FACETS.containsKey(facet.name()))
            .map(facet -> facet(visit, query, facet))
            .toList(),
        found.hits().stream().map(hit -> result(visit, hit)).toList(),
        to < found.total()
            ? visit.links().to("/search", Links.ordered("q", query, "from", String.valueOf(to)))
            : "");
  }

  private static FacetView facet(Visit visit, String query, Facet facet) {
    return new FacetView(
        FACETS.getOrDefault(facet.name(), facet.name()),
        facet.values().stream()
            .limit(8)
            .map(
                value ->
                    new FacetLink(
                        label(visit, facet.name(), value.value()),
                        value.count(),
                        visit
                            .links()
                            .to(
                                "/search",
                                Map.of("q", narrowed(query, facet.name(), value.value())))))
            .toList());
  }

  private static String label(Visit visit, String facet, String value) {
    return switch (facet) {
      case "term" -> visit.label(value);
      case "kind" -> Words.kind(value);
      default -> Words.code(value);
    };
  }

  private static String narrowed(String query, String facet, String value) {
    String quoted = value.matches("[\\p{L}\\p{N}-]+") ? value : "\"" + value + "\"";
    return query + " " + facet + ":" + quoted;
  }

  private static Result result(Visit visit, Hit hit) {
    return new Result(
        hit.before(),
        hit.match(),
        hit.after(),
        visit.places().sentence(hit.noteId(), hit.sentenceId()),
        visit.places().source(hit.noteId()));
  }
}
