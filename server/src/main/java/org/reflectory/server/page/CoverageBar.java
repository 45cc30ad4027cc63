package org.reflectory.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.CriterionCoverage;
import org.reflectory.finding.CriterionCoverage.Verdict;

/**
 * How far criteria are covered, as counts and as a bar of three parts.
 *
 * @param covered criteria with enough
 * @param thin criteria with something
 * @param missing criteria with nothing
 * @param of all of them
 * @param coveredWidth the part of the bar, in hundredths
 * @param thinWidth the part of the bar, in hundredths
 */
record CoverageBar(int covered, int thin, int missing, int of, int coveredWidth, int thinWidth) {

  /**
   * The criteria that count towards the practice, or the others.
   *
   * @return {@code null} if there are none
   */
  static @Nullable CoverageBar of(Visit visit, boolean counted) {
    List<CriterionCoverage> criteria =
        visit.report().coverage().stream().filter(c -> c.counted() == counted).toList();
    return criteria.isEmpty() && !counted ? null : of(criteria);
  }

  static CoverageBar of(List<CriterionCoverage> criteria) {
    int covered = count(criteria, Verdict.COVERED);
    int thin = count(criteria, Verdict.THIN);
    int all = criteria.size();
    return new CoverageBar(
        covered,
        thin,
        count(criteria, Verdict.MISSING),
        all,
        all == 0 ? 0 : 100 * covered / all,
        all == 0 ? 0 : 100 * thin / all);
  }

  private static int count(List<CriterionCoverage> criteria, Verdict verdict) {
    return (int) criteria.stream().filter(c -> c.verdict() == verdict).count();
  }
}
