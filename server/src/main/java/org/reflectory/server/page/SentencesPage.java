package org.reflectory.server.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.reflectory.server.answer.FoundMention;

/** The sentences behind a number: those that speak of a term, in a stance, with a coachee. */
final class SentencesPage {
  private static final int PER_PAGE = 50;

  private SentencesPage() {}

  /**
   * @param heading what the sentences have in common
   * @param filters what they were narrowed to, each with the address that widens it again
   * @param next address of the next page; empty if there is none
   */
  record View(
      Shell shell,
      String heading,
      String gloss,
      String lead,
      List<SessionsPage.Link> filters,
      List<ToolPage.StanceCount> stances,
      List<Quote> quotes,
      String next) {}

  static View view(Visit visit) {
    String term = visit.parameter("term").orElse("");
    String stance = visit.parameter("stance").orElse("");
    String client = visit.parameter("client").orElse("");
    String family = visit.parameter("family").orElse("");
    List<FoundMention> found =
        FoundMention.all(visit.now(), visit.corpus().vocabulary()).stream()
            .filter(m -> term.isEmpty() || m.term().equals(term))
            .filter(m -> family.isEmpty() || m.family().equals(family))
            .filter(m -> stance.isEmpty() || m.stance().id().equals(stance))
            .filter(m -> client.isEmpty() || client.equals(m.clientId()))
            .toList();
    List<Quote> quotes = quotes(visit, found);
    int from =
        visit.parameter("from").filter(v -> v.matches("\\d{1,6}")).map(Integer::parseInt).orElse(0);
    int to = Math.min(from + PER_PAGE, quotes.size());
    String label =
        term.isEmpty() ? (family.isEmpty() ? "Sentences" : Words.code(family)) : visit.label(term);
    Map<String, String> parameters =
        Links.ordered("term", term, "family", family, "stance", stance, "client", client);
    parameters.put("from", String.valueOf(to));
    return new View(
        visit.shell(label),
        label,
        visit.corpus().vocabulary().find(term).map(t -> Words.sentence(t.gloss())).orElse(""),
        Words.count(quotes.size(), "sentence")
            + " in "
            + Words.count((int) found.stream().map(FoundMention::noteId).distinct().count(), "text")
            + ".",
        filters(visit, term, family, stance, client, found),
        term.isEmpty() ? List.of() : ToolPage.stances(visit, term),
        quotes.subList(Math.min(from, to), to),
        to < quotes.size() ? visit.links().to("/sentences", parameters) : "");
  }

  /** Each sentence once, however many mentions of it were found. */
  private static List<Quote> quotes(Visit visit, List<FoundMention> found) {
    Set<String> seen = new HashSet<>();
    return found.stream().filter(m -> seen.add(m.sentenceId())).map(m -> quote(visit, m)).toList();
  }

  private static Quote quote(Visit visit, FoundMention m) {
    return visit.places().quote(m.noteId(), m.sentenceId(), m.sentence(), m.term(), m.stance());
  }

  private static List<SessionsPage.Link> filters(
      Visit visit,
      String term,
      String family,
      String stance,
      String client,
      List<FoundMention> found) {
    List<SessionsPage.Link> filters = new ArrayList<>();
    Map<String, String> all =
        Links.ordered("term", term, "family", family, "stance", stance, "client", client);
    if (!stance.isEmpty()) {
      filters.add(new SessionsPage.Link(Words.code(stance), without(visit, all, "stance")));
    }
    if (!client.isEmpty()) {
      String name =
          found.stream()
              .map(FoundMention::client)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(client);
      filters.add(new SessionsPage.Link("With " + name, without(visit, all, "client")));
    }
    return filters;
  }

  private static String without(Visit visit, Map<String, String> all, String name) {
    Map<String, String> rest = new LinkedHashMap<>(all);
    rest.remove(name);
    return visit.links().to("/sentences", rest);
  }
}
