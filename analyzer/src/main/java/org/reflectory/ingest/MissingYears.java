package org.reflectory.ingest;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.recognise.MissingYear;
import org.reflectory.ingest.recognise.Recognised;
import org.reflectory.ingest.value.NamedYears;
import org.reflectory.portfolio.Guess;
import org.reflectory.portfolio.Problem;

/**
 * Finds years for dates written without one. The weekday, the heading over the date, the same day
 * elsewhere, the years that the file names and the dates beside it are weighed together; files that
 * tell most of themselves go first, so that others can follow them. Used once, by one thread.
 */
final class MissingYears {
  private final List<DatedSequence> sequences = new ArrayList<>();
  private final List<Guess> guesses;
  private final List<Problem> problems;
  private final Map<String, LocalDate> found = new HashMap<>();
  private final TreeSet<LocalDate> known = new TreeSet<>();

  MissingYears(List<Recognised> contents, List<Guess> guesses, List<Problem> problems) {
    this.guesses = guesses;
    this.problems = problems;
    for (Recognised content : contents) {
      for (DatedSequence sequence : DatedSequence.of(content)) {
        sequence.entries().stream()
            .map(DatedSequence.Entry::date)
            .filter(date -> date != null)
            .forEach(known::add);
        if (!sequence.isComplete()) {
          sequences.add(sequence);
        }
      }
    }
    sequences.sort(Comparator.comparingInt(DatedSequence::silence));
  }

  /** The dates found, by the id of the note or log row. */
  Map<String, LocalDate> dates() {
    sequences.forEach(this::find);
    return found;
  }

  private void find(DatedSequence sequence) {
    YearEvidence evidence = new YearEvidence(known);
    List<@Nullable LocalDate> best = new YearPath(evidence, sequence).best();
    List<DatedSequence.Entry> entries = sequence.entries();
    int anchor = anchor(entries);
    for (int i = anchor; i < entries.size(); i++) {
      settle(sequence, i, best, i == 0 || i == anchor ? null : best.get(i - 1), evidence);
    }
    for (int i = anchor - 1; i >= 0; i--) {
      settle(sequence, i, best, best.get(i + 1), evidence);
    }
    best.stream().filter(date -> date != null).forEach(known::add);
  }

  /** The first date of a sequence that was written with its year; the first of all if none was. */
  private static int anchor(List<DatedSequence.Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).date() != null) {
        return i;
      }
    }
    return 0;
  }

  private void settle(
      DatedSequence sequence,
      int index,
      List<@Nullable LocalDate> best,
      @Nullable LocalDate beside,
      YearEvidence evidence) {
    MissingYear missing = sequence.entries().get(index).missing();
    LocalDate date = best.get(index);
    if (missing == null) {
      return;
    }
    if (date == null) {
      giveUp(missing);
      return;
    }
    found.put(missing.id(), date);
    String reason = reason(missing, date, sequence.years(), beside, evidence);
    guesses.add(new Guess(missing.place(), "year", missing.written(), date.toString(), reason));
  }

  private static String reason(
      MissingYear missing,
      LocalDate date,
      List<NamedYears> named,
      @Nullable LocalDate beside,
      YearEvidence evidence) {
    if (YearEvidence.isOtherWeekday(missing, date)) {
      return "The other dates tell this year, though the day was a " + weekday(date) + ".";
    }
    if (missing.weekday() != null) {
      return evidence.knowsNoYear() && named.isEmpty() && missing.heading() == null
          ? "No file names a year; of those in which the day is a "
              + weekday(date)
              + " this is the nearest to "
              + YearEvidence.USUAL_YEAR
              + "."
          : "The day is a " + weekday(date) + " in this year.";
    }
    if (missing.heading() != null && missing.heading().allow(missing.day(), date.getYear())) {
      return "The heading over it names " + missing.heading().written() + ".";
    }
    if (evidence.isSameDayElsewhere(date)) {
      return "The same day stands with its year elsewhere.";
    }
    if (beside != null) {
      return "It goes on best from the date beside it, " + beside + ".";
    }
    return named.stream().anyMatch(years -> years.allow(missing.day(), date.getYear()))
        ? "The file names the year " + date.getYear() + "."
        : "The year that brings it nearest to the other dates of the portfolio.";
  }

  private static String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
  }

  private void giveUp(MissingYear missing) {
    problems.add(
        new Problem(
            missing.place(),
            "The date “"
                + missing.written()
                + "” has no year, and no other date tells which. Add the year."));
  }
}
