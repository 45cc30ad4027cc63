package org.reflectory.server.page;

import java.util.ArrayList;
import java.util.List;
import org.reflectory.finding.PatternFinding;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;
import org.reflectory.vocabulary.Stance;

/** One pattern with all its sentences. */
final class PatternPage {
  private PatternPage() {}

  /**
   * @param support how much stands behind it, in words
   * @param more link to every sentence of the term; empty if the pattern is about none
   */
  record View(
      Shell shell,
      String label,
      String kind,
      String statement,
      List<String> support,
      List<Quote> quotes,
      String more) {}

  static View view(Visit visit) {
    String key = visit.ctx().pathParam("key");
    PatternFinding pattern =
        PatternCard.keyed(visit).stream()
            .filter(keyed -> keyed.key().equals(key))
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.NOT_FOUND,
                        "That pattern is not there (any more). The page Patterns lists those that"
                            + " are."))
            .pattern();
    String label = pattern.label().isBlank() ? Words.code(pattern.code()) : pattern.label();
    boolean isTerm = visit.corpus().vocabulary().find(pattern.term()).isPresent();
    Stance stance = pattern.stance();
    return new View(
        visit.shell(label),
        label,
        Words.code(pattern.code()),
        pattern.statement(),
        support(pattern.support()),
        visit.places().quotes(pattern.evidence()),
        isTerm ? visit.links().sentences(pattern.term(), stance == null ? "" : stance.id()) : "");
  }

  private static List<String> support(PatternFinding.Support support) {
    List<String> said = new ArrayList<>();
    if (support.of() > 0) {
      said.add(Words.inSessions(support.sessions(), support.of()));
    }
    if (support.clients() > 0) {
      said.add("with " + Words.count(support.clients(), "coachee"));
    }
    if (support.first() != null && support.last() != null) {
      said.add(Words.day(support.first()) + " to " + Words.day(support.last()));
    }
    Double p = support.p();
    if (p != null) {
      said.add("a change this large would come about by chance in about " + chance(p));
    }
    return said;
  }

  private static String chance(double p) {
    return p < 0.001
        ? "1 of 1000 portfolios"
        : Math.max(1, Math.round(p * 100)) + " of 100 portfolios";
  }
}
