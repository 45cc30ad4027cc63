package org.reflectory.ingest.recognise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.value.NamedYears;
import org.reflectory.ingest.value.WrittenDate;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.note.SourcePlace;
import org.reflectory.portfolio.CompetenceRow;
import org.reflectory.portfolio.Guess;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.PlanRow;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.portfolio.Problem;
import org.reflectory.portfolio.StatedTotal;

/** Gathers what the recognisers find in one file. Belongs to one thread. */
final class Findings {
  private static final int ID_LENGTH = 12;

  private final String file;
  private final Map<Integer, Note> notes = new TreeMap<>();
  private int order;
  private final List<LogRow> log = new ArrayList<>();
  private final List<LogRow> diaryHours = new ArrayList<>();
  private final List<StatedTotal> totals = new ArrayList<>();
  private final List<CompetenceRow> competences = new ArrayList<>();
  private final List<PlanRow> plan = new ArrayList<>();
  private final List<Guess> guesses = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<MissingYear> missingYears = new ArrayList<>();
  private final Map<String, Integer> timesUsed = new HashMap<>();
  private @Nullable NamedYears heading;

  Findings(String file) {
    this.file = file;
  }

  /**
   * An id that depends on the file's name and on what identifies the thing within it, never on its
   * content: the same again when the file is edited or others come beside it. Things alike are told
   * apart by their order.
   */
  String id(String kind, @Nullable Object... key) {
    StringBuilder identity = new StringBuilder(file).append('\n').append(kind);
    for (Object part : key) {
      identity.append('\n').append(part == null ? "" : part);
    }
    int times = timesUsed.merge(identity.toString(), 1, Integer::sum);
    if (times > 1) {
      identity.append("\n#").append(times);
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(identity.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is dated from now on stands below a heading that names these years, or none. */
  void below(@Nullable NamedYears years) {
    heading = years;
  }

  SourcePlace place(String locator) {
    return new SourcePlace(file, locator);
  }

  void add(Note note) {
    notes.put(order++, note);
  }

  /** Keeps a place in the order for a note that is not finished yet. */
  int reserve() {
    return order++;
  }

  void addAt(int reserved, Note note) {
    notes.put(reserved, note);
  }

  /** The kinds of the notes found so far. */
  Set<NoteKind> kinds() {
    return notes.values().stream().map(Note::kind).collect(Collectors.toSet());
  }

  void add(LogRow row) {
    log.add(row);
  }

  void addDiaryHours(LogRow row) {
    diaryHours.add(row);
  }

  void add(CompetenceRow row) {
    competences.add(row);
  }

  void add(PlanRow row) {
    plan.add(row);
  }

  void total(double hours, String locator) {
    totals.add(new StatedTotal(hours, place(locator)));
  }

  void guess(String locator, String what, String written, String value, String reason) {
    guesses.add(new Guess(place(locator), what, written, value, reason));
  }

  /** Notes, once for each table or note, that its red words were taken for samples. */
  void redIsSample(String locator, String written) {
    guess(
        locator,
        "sample entry",
        written,
        "the template's, not the learner's",
        "Words in red ink are taken for the template's sample entries.");
  }

  void unreadableDate(String locator, String written) {
    problem(locator, "The date “" + written + "” could not be read. Write it as 23/01/2025.");
  }

  void problem(String locator, String message) {
    problems.add(new Problem(place(locator), message));
  }

  /** Notes what is uncertain about a date: a reading that was a guess, a year that is missing. */
  void dated(String id, @Nullable WrittenDate date, String written, String locator) {
    if (date == null) {
      return;
    }
    if (date.doubt() != null) {
      guess(locator, "date", written, String.valueOf(date.date()), sentence(date.doubt()));
    }
    if (date.contradictsItself()) {
      guess(
          locator,
          "date",
          written,
          String.valueOf(date.date()),
          "The day of the week beside it is another; the date counts.");
    }
    if (date.year() == null) {
      NamedYears named = heading != null ? heading : ofSheet(locator);
      missingYears.add(
          new MissingYear(id, date.day(), date.weekday(), named, written, place(locator)));
    }
  }

  private static @Nullable NamedYears ofSheet(String locator) {
    int end = locator.lastIndexOf(", row");
    return locator.startsWith("sheet ") && end > 0
        ? NamedYears.in(locator.substring(6, end)).orElse(null)
        : null;
  }

  static String sentence(String clause) {
    return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
  }

  Recognised recognised(List<NamedYears> years) {
    Portfolio found =
        new Portfolio(
            List.copyOf(notes.values()), log, totals, competences, plan, guesses, problems);
    return new Recognised(found, missingYears, diaryHours, years);
  }
}
