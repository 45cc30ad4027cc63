package org.reflectory.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reflectory.finding.CriterionCoverage;
import org.reflectory.programme.AssessedBy;
import org.reflectory.programme.Assessment;

/** Every criterion of the programme, with how far it is covered. */
final class CoveragePage {
  private CoveragePage() {}

  /**
   * @param verdict the verdict that the list is narrowed to; empty for all
   * @param practice the units that count, then those that are written work
   */
  record View(
      Shell shell,
      CoverageBar bar,
      String verdict,
      List<VerdictLink> verdicts,
      List<UnitView> practice,
      List<UnitView> theory,
      String chart) {}

  record VerdictLink(String label, String href, boolean current) {}

  /** A unit with those of its criteria that are shown. */
  record UnitView(String id, String title, CoverageBar bar, List<Row> criteria) {}

  /** A criterion. */
  record Row(String code, String title, String verdict, String href, String said, String missing) {}

  static View view(Visit visit) {
    String verdict = visit.parameter("verdict").orElse("");
    List<UnitView> practice = units(visit, true, verdict);
    List<UnitView> theory = units(visit, false, verdict);
    return new View(
        visit.shell("Coverage"),
        CoverageBar.of(visit.report().coverage().stream().filter(c -> c.counted()).toList()),
        verdict,
        verdicts(visit, verdict),
        practice,
        theory,
        practice.isEmpty() ? "" : chart(practice));
  }

  private static List<VerdictLink> verdicts(Visit visit, String chosen) {
    List<VerdictLink> links = new ArrayList<>();
    links.add(new VerdictLink("All", visit.links().to("/coverage"), chosen.isEmpty()));
    for (CriterionCoverage.Verdict verdict : CriterionCoverage.Verdict.values()) {
      links.add(
          new VerdictLink(
              Words.code(verdict.id()),
              visit.links().to("/coverage", Map.of("verdict", verdict.id())),
              verdict.id().equals(chosen)));
    }
    return links;
  }

  private static List<UnitView> units(Visit visit, boolean counted, String verdict) {
    Map<String, List<CriterionCoverage>> byUnit = new LinkedHashMap<>();
    visit.report().coverage().stream()
        .filter(c -> c.counted() == counted)
        .forEach(c -> byUnit.computeIfAbsent(c.unit(), u -> new ArrayList<>()).add(c));
    List<UnitView> units = new ArrayList<>();
    byUnit.forEach(
        (unit, criteria) -> {
          List<Row> rows =
              criteria.stream()
                  .filter(c -> verdict.isEmpty() || c.verdict().id().equals(verdict))
                  .map(c -> row(visit, c))
                  .toList();
          if (!rows.isEmpty()) {
            units.add(
                new UnitView(
                    unit,
                    visit.corpus().programmes().unit(unit).title(),
                    CoverageBar.of(criteria),
                    rows));
          }
        });
    return units;
  }

  private static Row row(Visit visit, CriterionCoverage criterion) {
    String code = criterion.criterion().substring(criterion.criterion().indexOf('/') + 1);
    return new Row(
        code,
        criterion.title(),
        criterion.verdict().id(),
        visit.links().to("/coverage/" + Links.part(criterion.unit()) + "/" + Links.part(code)),
        Words.count(criterion.evidenceTotal(), "sentence"),
        criterion.missing().isEmpty() ? "" : criterion.missing().get(0));
  }

  /** Where evidence is looked for, in words. */
  static Assessment.Wording way(Visit visit, String id) {
    return visit
        .corpus()
        .programmes()
        .assessment()
        .ways()
        .get(AssessedBy.valueOf(id.toUpperCase(Locale.ROOT)))
        .wording();
  }

  private static String chart(List<UnitView> units) {
    List<ChartData.Row> rows =
        List.of(
            series("Covered", "covered", units.stream().map(u -> u.bar().covered()).toList()),
            series("Thin", "thin", units.stream().map(u -> u.bar().thin()).toList()),
            series("Missing", "missing", units.stream().map(u -> u.bar().missing()).toList()));
    return new ChartData("stack", units.stream().map(UnitView::id).toList(), rows, null).json();
  }

  private static ChartData.Row series(String label, String tone, List<Integer> values) {
    return new ChartData.Row(label, tone, values, List.of());
  }
}
