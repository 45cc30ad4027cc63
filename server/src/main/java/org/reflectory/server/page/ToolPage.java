package org.reflectory.server.page;

import java.util.List;
import java.util.Map;
import org.reflectory.finding.ToolUse;
import org.reflectory.finding.ToolUse.ClientCount;
import org.reflectory.server.answer.FoundMention;
import org.reflectory.server.answer.TermUse;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;
import org.reflectory.vocabulary.Term;

/** One tool, with every sentence that shows it. */
final class ToolPage {
  private ToolPage() {}

  /**
   * @param said in how many sessions
   * @param stances links to all sentences by stance
   * @param quotes the sentences that show it practised
   */
  record View(
      Shell shell,
      String label,
      String gloss,
      String said,
      String when,
      List<ClientRow> clients,
      List<StanceCount> stances,
      List<Quote> quotes) {}

  record ClientRow(String client, String href, String said) {}

  record StanceCount(String stance, String label, String said, String href) {}

  static View view(Visit visit) {
    String id = visit.ctx().pathParam("term");
    Term term =
        visit
            .corpus()
            .vocabulary()
            .find(id)
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.NOT_FOUND, "The vocabulary has no term \"" + id + "\"."));
    ToolUse use =
        visit.report().tools().stream()
            .filter(tool -> tool.term().equals(id))
            .findFirst()
            .orElseGet(() -> none(term, visit.sessions().size()));
    return new View(
        visit.shell(term.label()),
        term.label(),
        Words.sentence(term.gloss()),
        Words.inSessions(use.sessions(), use.of()),
        use.first() == null
            ? ""
            : use.sessions() == 1
                ? "On " + Words.day(use.first()) + "."
                : "First on " + Words.day(use.first()) + ", last on " + Words.day(use.last()) + ".",
        use.byClient().stream().map(c -> client(visit, id, c)).toList(),
        stances(visit, id),
        visit.places().quotes(use.evidence()));
  }

  private static ToolUse none(Term term, int sessions) {
    return new ToolUse(
        term.id(),
        term.label(),
        term.family(),
        0,
        sessions,
        0,
        null,
        null,
        List.of(),
        List.of(),
        List.of());
  }

  private static ClientRow client(Visit visit, String term, ClientCount count) {
    return new ClientRow(
        count.client(),
        visit.links().to("/sentences", Links.ordered("term", term, "client", count.clientId())),
        Words.count(count.sessions(), "session"));
  }

  static List<StanceCount> stances(Visit visit, String term) {
    TermUse use =
        TermUse.all(
                FoundMention.all(visit.now(), visit.corpus().vocabulary()),
                visit.corpus().vocabulary())
            .stream()
            .filter(candidate -> candidate.term().equals(term))
            .findFirst()
            .orElseThrow();
    Map<String, Integer> counts =
        Map.of(
            "practised", use.practised(),
            "planned", use.planned(),
            "gap", use.gap(),
            "mentioned", use.mentioned());
    return List.of(org.reflectory.vocabulary.Stance.values()).stream()
        .filter(stance -> counts.getOrDefault(stance.id(), 0) > 0)
        .map(
            stance ->
                new StanceCount(
                    stance.id(),
                    Words.stance(stance),
                    Words.count(counts.getOrDefault(stance.id(), 0), "sentence"),
                    visit.links().sentences(term, stance.id())))
        .toList();
  }
}
