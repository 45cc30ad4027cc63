package org.reflectory.ingest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.recognise.MissingYear;

/**
 * Chooses the years of a sequence together, so that its dates run on in small steps and as little
 * as possible speaks against each.
 */
final class YearPath {
  /** Steps back weigh more: logs and notes are kept as time goes on. */
  private static final double BACK = 1.8;

  private static final double LONGEST_STEP = 1500;

  private final YearEvidence evidence;
  private final DatedSequence sequence;

  /** The days that an entry may be, what speaks against each, and where each is best come from. */
  private record Step(List<LocalDate> days, double[] costs, int[] from) {}

  YearPath(YearEvidence evidence, DatedSequence sequence) {
    this.evidence = evidence;
    this.sequence = sequence;
  }

  /** A day for each entry; {@code null} where there is none. */
  List<@Nullable LocalDate> best() {
    List<Integer> years = evidence.candidates(sequence);
    boolean newestFirst = sequence.isNewestFirst();
    List<Step> steps = new ArrayList<>();
    Step before = null;
    for (DatedSequence.Entry entry : sequence.entries()) {
      Step step = step(entry, years);
      if (before != null && !step.days.isEmpty()) {
        reach(step, before, newestFirst);
      }
      steps.add(step);
      before = step.days.isEmpty() ? before : step;
    }
    return back(steps);
  }

  private Step step(DatedSequence.Entry entry, List<Integer> years) {
    MissingYear missing = entry.missing();
    List<LocalDate> days = new ArrayList<>();
    if (missing == null) {
      if (entry.date() != null) {
        days.add(entry.date());
      }
      return new Step(days, new double[days.size()], new int[days.size()]);
    }
    for (int year : years) {
      LocalDate day = YearEvidence.day(missing.day(), year);
      if (day != null) {
        days.add(day);
      }
    }
    double[] costs =
        days.stream()
            .mapToDouble(day -> evidence.against(missing, day.getYear(), sequence.years()))
            .toArray();
    return new Step(days, costs, new int[days.size()]);
  }

  private static void reach(Step step, Step before, boolean newestFirst) {
    for (int to = 0; to < step.days.size(); to++) {
      double least = Double.POSITIVE_INFINITY;
      for (int from = 0; from < before.days.size(); from++) {
        long days = ChronoUnit.DAYS.between(before.days.get(from), step.days.get(to));
        boolean back = newestFirst ? days > 0 : days < 0;
        double cost =
            before.costs[from] + Math.min(LONGEST_STEP, Math.abs(days) * (back ? BACK : 1));
        if (cost < least) {
          least = cost;
          step.from[to] = from;
        }
      }
      step.costs[to] += least;
    }
  }

  private static List<@Nullable LocalDate> back(List<Step> steps) {
    @Nullable LocalDate[] best = new LocalDate[steps.size()];
    int at = -1;
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step step = steps.get(i);
      if (step.days.isEmpty()) {
        continue;
      }
      at = at < 0 ? cheapest(step.costs) : at;
      best[i] = step.days.get(at);
      at = step.from[at];
    }
    return Arrays.asList(best);
  }

  private static int cheapest(double[] costs) {
    int best = 0;
    for (int i = 1; i < costs.length; i++) {
      best = costs[i] < costs[best] ? i : best;
    }
    return best;
  }
}
