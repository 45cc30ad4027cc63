package org.reflectory.ingest;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.recognise.MissingYear;
import org.reflectory.ingest.recognise.Recognised;
import org.reflectory.note.Note;
import org.reflectory.portfolio.Guess;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.Problem;

/**
 * Finds years for dates written without one. Asked in this order: rows of the same log (or notes of
 * the same file) that have one; the same day elsewhere; years that the file names; the nearest of
 * all other dates. Used once, by one thread.
 */
final class MissingYears {
  private final List<Recognised> contents;
  private final List<Guess> guesses;
  private final List<Problem> problems;
  private final Map<String, LocalDate> found = new HashMap<>();
  private final Map<String, LocalDate> written = new LinkedHashMap<>();

  MissingYears(List<Recognised> contents, List<Guess> guesses, List<Problem> problems) {
    this.contents = contents;
    this.guesses = guesses;
    this.problems = problems;
    for (Recognised content : contents) {
      inOrder(content)
          .forEach(
              (id, date) -> {
                if (date != null) {
                  written.put(id, date);
                }
              });
    }
  }

  /** The dates found, by the id of the note or log row. */
  Map<String, LocalDate> dates() {
    for (Recognised content : contents) {
      if (!content.missingYears().isEmpty()) {
        inOneFile(content);
      }
    }
    return found;
  }

  /**
   * Dates of a file's log rows, then of its notes, in the order of the file; {@code null} where the
   * year is missing.
   */
  private static Map<String, @Nullable LocalDate> inOrder(Recognised content) {
    Map<String, @Nullable LocalDate> dates = new LinkedHashMap<>();
    for (LogRow row : content.found().log()) {
      if (row.state() != LogRow.State.SAMPLE) {
        dates.put(row.id(), row.date());
      }
    }
    for (Note note : content.found().notes()) {
      dates.put(note.id(), note.metadata().date());
    }
    return dates;
  }

  private void inOneFile(Recognised content) {
    Map<String, MissingYear> missing = new LinkedHashMap<>();
    content.missingYears().forEach(date -> missing.put(date.id(), date));
    List<String> order = new ArrayList<>(inOrder(content).keySet());
    List<String> open = new ArrayList<>(order.stream().filter(missing::containsKey).toList());
    if (open.isEmpty()) {
      return;
    }
    if (order.stream().noneMatch(written::containsKey)) {
      anchor(content, missing, open);
    }
    spread(order, missing, open);
    open.forEach(id -> giveUp(missing.get(id)));
  }

  /** Gives one date of the file a year from outside it, so that the others can follow. */
  private void anchor(Recognised content, Map<String, MissingYear> missing, List<String> open) {
    TreeMap<LocalDate, String> elsewhere = new TreeMap<>();
    written.forEach((id, date) -> elsewhere.put(date, id));
    for (String id : open) {
      Optional<LocalDate> sameDay =
          elsewhere.keySet().stream()
              .filter(date -> MonthDay.from(date).equals(missing.get(id).day()))
              .findFirst();
      if (sameDay.isPresent()) {
        settle(
            missing.get(id), sameDay.get(), "The same day stands with its year in another file.");
        return;
      }
    }
    String first = open.getFirst();
    if (!content.years().isEmpty()) {
      valid(missing.get(first).day(), content.years().getFirst())
          .ifPresent(
              date ->
                  settle(
                      missing.get(first),
                      date,
                      "The file names the year " + content.years().getFirst() + "."));
    } else if (!elsewhere.isEmpty()) {
      nearest(missing.get(first).day(), elsewhere.keySet())
          .ifPresent(
              date ->
                  settle(
                      missing.get(first),
                      date,
                      "The year that brings it nearest to the other dates of the portfolio."));
    }
  }

  /**
   * Goes through the file's dates down and up, each next to a settled one taking the year that
   * brings it nearest to that.
   */
  private void spread(List<String> order, Map<String, MissingYear> missing, List<String> open) {
    open.removeIf(found::containsKey);
    pass(order, missing, open);
    pass(order.reversed(), missing, open);
  }

  private void pass(List<String> order, Map<String, MissingYear> missing, List<String> open) {
    LocalDate neighbour = null;
    for (String id : order) {
      LocalDate known = written.getOrDefault(id, found.get(id));
      if (known == null && neighbour != null && missing.containsKey(id)) {
        known = nearest(missing.get(id).day(), List.of(neighbour)).orElse(null);
        if (known != null) {
          settle(
              missing.get(id),
              known,
              "The year that brings it nearest to the row beside it, " + neighbour + ".");
          open.remove(id);
        }
      }
      neighbour = known == null ? neighbour : known;
    }
  }

  private static Optional<LocalDate> nearest(MonthDay day, Collection<LocalDate> dates) {
    LocalDate best = null;
    long leastDays = Long.MAX_VALUE;
    for (LocalDate date : dates) {
      for (int year = date.getYear() - 1; year <= date.getYear() + 1; year++) {
        LocalDate candidate = valid(day, year).orElse(null);
        long days =
            candidate == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(candidate, date));
        if (days < leastDays) {
          leastDays = days;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<LocalDate> valid(MonthDay day, int year) {
    return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
  }

  private void settle(MissingYear missing, LocalDate date, String reason) {
    found.put(missing.id(), date);
    guesses.add(new Guess(missing.place(), "year", missing.written(), date.toString(), reason));
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
