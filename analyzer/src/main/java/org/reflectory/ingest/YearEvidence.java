package org.reflectory.ingest;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.recognise.MissingYear;
import org.reflectory.ingest.value.NamedYears;

/**
 * Weighs what speaks against a year for a date that was written without one, in days: that its
 * weekday is another, that the heading over it names other years, that it lies far from all other
 * dates. Immutable but for the dates found meanwhile, which it sees.
 */
final class YearEvidence {
  /**
   * Where nobody names any year, those count in which a weekday fits, the nearest to this first.
   */
  static final int USUAL_YEAR = 2025;

  private static final int YEARS_ABOUT_USUAL = 6;
  private static final double ANOTHER_WEEKDAY = 250;
  private static final double NOT_THE_SAME_DAY_ELSEWHERE = 250;
  private static final double OUTSIDE_HEADING = 300;
  private static final double NOT_FIRST_NAMED = 40;
  private static final double NOT_NAMED = 100;
  private static final double FAR_FROM_OTHERS = 0.5;
  private static final double FARTHEST = 750;
  private static final double FAR_FROM_USUAL = 20;

  private final TreeSet<LocalDate> others;
  private final Set<Integer> yearsOfOthers = new HashSet<>();

  /**
   * @param others all dates of the portfolio whose year is known
   */
  YearEvidence(TreeSet<LocalDate> others) {
    this.others = others;
    others.forEach(date -> yearsOfOthers.add(date.getYear()));
  }

  /** The years to choose from; none where nothing tells of any. */
  List<Integer> candidates(DatedSequence sequence) {
    TreeSet<Integer> years = new TreeSet<>();
    yearsOfOthers.forEach(year -> addWithNeighbours(year, year, years));
    Stream<@Nullable NamedYears> headings =
        sequence.entries().stream()
            .map(DatedSequence.Entry::missing)
            .map(missing -> missing == null ? null : missing.heading());
    Stream.concat(headings, sequence.years().stream())
        .filter(named -> named != null)
        .distinct()
        .forEach(named -> addWithNeighbours(named.first(), named.last(), years));
    if (years.isEmpty() && sequence.entries().stream().anyMatch(DatedSequence.Entry::hasWeekday)) {
      addWithNeighbours(
          USUAL_YEAR - YEARS_ABOUT_USUAL + 1, USUAL_YEAR + YEARS_ABOUT_USUAL - 1, years);
    }
    return new ArrayList<>(years);
  }

  private static void addWithNeighbours(int first, int last, Set<Integer> years) {
    for (int year = first - 1; year <= last + 1; year++) {
      years.add(year);
    }
  }

  /** What speaks against a year; infinite where it has no such day. */
  double against(MissingYear missing, int year, List<NamedYears> namedByFile) {
    if (!missing.day().isValidYear(year)) {
      return Double.POSITIVE_INFINITY;
    }
    LocalDate date = missing.day().atYear(year);
    double against = isOtherWeekday(missing, date) ? ANOTHER_WEEKDAY : 0;
    if (missing.heading() != null) {
      against += missing.heading().allow(missing.day(), year) ? 0 : OUTSIDE_HEADING;
    } else if (!namedByFile.isEmpty()) {
      boolean any = namedByFile.stream().anyMatch(years -> years.allow(missing.day(), year));
      boolean first = namedByFile.getFirst().allow(missing.day(), year);
      against += first ? 0 : any ? NOT_FIRST_NAMED : NOT_NAMED;
    }
    if (others.isEmpty()) {
      return against + FAR_FROM_USUAL * Math.abs(year - USUAL_YEAR);
    }
    against += isSameDayElsewhere(date) ? 0 : NOT_THE_SAME_DAY_ELSEWHERE;
    return against + Math.min(FARTHEST, FAR_FROM_OTHERS * daysToNearest(date));
  }

  static boolean isOtherWeekday(MissingYear missing, LocalDate date) {
    return missing.weekday() != null && date.getDayOfWeek() != missing.weekday();
  }

  boolean isSameDayElsewhere(LocalDate date) {
    return others.contains(date);
  }

  boolean knowsNoYear() {
    return others.isEmpty();
  }

  private long daysToNearest(LocalDate date) {
    LocalDate before = others.floor(date);
    LocalDate after = others.ceiling(date);
    return Math.min(apart(before, date), apart(after, date));
  }

  private static long apart(@Nullable LocalDate a, LocalDate b) {
    return a == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  /** The day in a year; {@code null} where the year has none such. */
  static @Nullable LocalDate day(MonthDay day, int year) {
    return day.isValidYear(year) ? day.atYear(year) : null;
  }
}
