package org.reflectory.server.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reflectory.finding.CriterionCoverage;
import org.reflectory.programme.Criterion;
import org.reflectory.programme.EvidenceRule;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;

/** One criterion: verdict, what proves it, what is missing. */
final class CriterionPage {
  private CriterionPage() {}

  /**
   * @param counts what was counted against what is asked for, in words
   * @param shown how many of the sentences are shown
   * @param terms links to all sentences of the terms that count here
   */
  record View(
      Shell shell,
      String key,
      String unitTitle,
      String title,
      String guidance,
      String verdict,
      String assessedBy,
      List<String> counts,
      List<String> missing,
      List<Quote> quotes,
      String shown,
      List<SessionsPage.Link> terms) {}

  static View view(Visit visit) {
    String key = visit.ctx().pathParam("unit") + "/" + visit.ctx().pathParam("code");
    CriterionCoverage coverage =
        visit.report().coverage().stream()
            .filter(c -> c.criterion().equals(key))
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.NOT_FOUND, "The programme has no criterion " + key + "."));
    Criterion criterion = visit.corpus().programmes().criterion(key);
    return new View(
        visit.shell(key),
        key,
        visit.corpus().programmes().unit(coverage.unit()).title(),
        coverage.title(),
        criterion.guidance(),
        coverage.verdict().id(),
        "Evidence is looked for in " + CoveragePage.way(visit, coverage.assessedBy()).gloss() + ".",
        counts(visit, coverage),
        coverage.missing(),
        visit.places().quotes(coverage.evidence()),
        shown(coverage),
        terms(visit, criterion));
  }

  private static String shown(CriterionCoverage coverage) {
    int all = coverage.evidenceTotal();
    int shown = coverage.evidence().size();
    return shown < all
        ? "The best " + shown + " of " + Words.count(all, "sentence") + "."
        : Words.count(all, "sentence") + ".";
  }

  private static List<String> counts(Visit visit, CriterionCoverage coverage) {
    List<String> said = new ArrayList<>();
    coverage
        .counts()
        .forEach(
            (measure, count) ->
                said.add(
                    label(visit, measure)
                        + ": "
                        + Words.number(count.found())
                        + " of "
                        + Words.number(count.wanted())));
    return said;
  }

  private static String label(Visit visit, String measure) {
    return visit.corpus().programmes().assessment().measures().entrySet().stream()
        .filter(entry -> entry.getKey().id().equals(measure))
        .map(entry -> entry.getValue().label())
        .findFirst()
        .orElse(Words.code(measure));
  }

  private static List<SessionsPage.Link> terms(Visit visit, Criterion criterion) {
    Set<String> terms = new LinkedHashSet<>();
    for (EvidenceRule.Group group : criterion.evidence().groups()) {
      group.alternatives().forEach(alternative -> terms.addAll(alternative.tags().terms()));
    }
    return terms.stream()
        .map(term -> new SessionsPage.Link(visit.label(term), visit.links().sentences(term, "")))
        .toList();
  }
}
