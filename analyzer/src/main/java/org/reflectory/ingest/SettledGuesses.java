package org.reflectory.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.note.NoteMetadata;
import org.reflectory.note.SourcePlace;
import org.reflectory.portfolio.Guess;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.Portfolio;

/**
 * Gives each guess its id, and puts what the learner says of one in its place: a date, a coachee, a
 * length, a kind, or that a row is a session and no sample. Immutable and thread-safe.
 */
public final class SettledGuesses {
  private static final int ID_BYTES = 6;

  /** What the learner says of a row that was taken for a sample and is none. */
  public static final String A_SESSION = "session";

  private final Map<String, String> said;

  /**
   * @param said the learner's word, by the guess's id
   */
  public SettledGuesses(Map<String, String> said) {
    this.said = Map.copyOf(said);
  }

  /**
   * Whether a value can settle a guess.
   *
   * @param what {@link Guess#what()}
   */
  public static boolean isValid(String what, String value) {
    return switch (what) {
      case "year", "date" -> date(value).isPresent();
      case "hours" -> hours(value).isPresent();
      case "kind" -> NoteKind.from(value).isPresent();
      default -> !value.isBlank();
    };
  }

  /** The portfolio as the learner says it is. Pure. */
  public Portfolio apply(Portfolio portfolio) {
    List<Guess> guesses = identified(portfolio.guesses());
    Map<SourcePlace, List<Guess>> settled = new HashMap<>();
    for (Guess guess : guesses) {
      if (guess.settled() != null && !guess.settled().equals(guess.value())) {
        settled.computeIfAbsent(guess.place(), place -> new ArrayList<>()).add(guess);
      }
    }
    return new Portfolio(
        portfolio.notes().stream().map(note -> note(note, settled)).toList(),
        portfolio.log().stream()
            .map(row -> row(row, settled.getOrDefault(row.place(), List.of())))
            .toList(),
        portfolio.totals(),
        portfolio.competences(),
        portfolio.plan(),
        guesses,
        portfolio.problems());
  }

  private List<Guess> identified(List<Guess> guesses) {
    Map<String, Integer> times = new HashMap<>();
    List<Guess> identified = new ArrayList<>();
    for (Guess guess : guesses) {
      String key =
          String.join(
              "\n",
              guess.place().file(),
              guess.what(),
              guess.written().isEmpty() ? guess.place().locator() : guess.written());
      String id = id(key + "\n" + times.merge(key, 1, Integer::sum));
      identified.add(guess.identified(id, said.get(id)));
    }
    return identified;
  }

  private static String id(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return "g-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static LogRow row(LogRow row, List<Guess> settled) {
    LogRow changed = row;
    for (Guess guess : settled) {
      String value = String.valueOf(guess.settled());
      changed =
          switch (guess.what()) {
            case "year", "date" ->
                isOf(guess, changed.date())
                    ? date(value).map(changed::withDate).orElse(changed)
                    : changed;
            case "hours" -> hours(value).map(changed::withHours).orElse(changed);
            case "client" -> changed.withClient(value);
            case "sample row" ->
                value.equals(A_SESSION) ? changed.withState(LogRow.State.HELD) : changed;
            default -> changed;
          };
    }
    return changed;
  }

  /** Several rows may stand in one place, such as a page; the guess is about one date of them. */
  private static boolean isOf(Guess guess, @Nullable LocalDate date) {
    return date == null
        || guess.value().equals(date.toString())
        || !guess.value().matches("\\d{4}-\\d\\d-\\d\\d");
  }

  /** A guess about a whole file concerns each note in it. */
  private static Note note(Note note, Map<SourcePlace, List<Guess>> settled) {
    List<Guess> all =
        new ArrayList<>(settled.getOrDefault(new SourcePlace(note.source().file(), ""), List.of()));
    if (!note.source().locator().isEmpty()) {
      all.addAll(settled.getOrDefault(note.source(), List.of()));
    }
    NoteMetadata header = note.metadata();
    NoteKind kind = note.kind();
    for (Guess guess : all) {
      String value = String.valueOf(guess.settled());
      switch (guess.what()) {
        case "year", "date" -> {
          if (isOf(guess, header.date())) {
            header = with(header, date(value).orElse(header.date()));
          }
        }
        case "client" ->
            header =
                new NoteMetadata(
                    header.ref(), header.date(), value, header.hours(), header.topic());
        case "hours" ->
            header =
                new NoteMetadata(
                    header.ref(),
                    header.date(),
                    header.client(),
                    hours(value).orElse(header.hours()),
                    header.topic());
        case "kind" -> kind = NoteKind.from(value).orElse(kind);
        default -> {}
      }
    }
    return new Note(note.id(), kind, header, note.source(), note.text(), note.passages());
  }

  private static NoteMetadata with(NoteMetadata header, @Nullable LocalDate date) {
    return new NoteMetadata(header.ref(), date, header.client(), header.hours(), header.topic());
  }

  private static Optional<LocalDate> date(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Double> hours(String value) {
    try {
      double hours = Double.parseDouble(value.replace(',', '.'));
      return hours >= 0 && hours <= 24 ? Optional.of(hours) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
