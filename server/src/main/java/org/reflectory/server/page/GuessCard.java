package org.reflectory.server.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.finding.Report.GuessFinding;
import org.reflectory.note.NoteKind;

/**
 * Something that was concluded rather than read, with the form that settles it.
 *
 * @param id its id, and the anchor of its card
 * @param what what was concluded
 * @param where where within the file; empty for the file as a whole
 * @param written the words that it was made from; may be empty
 * @param taken what they were taken as, in words
 * @param value the same as the program writes it
 * @param reason why
 * @param said what the learner says of it, in words; empty while it is open
 * @param input how another value is given
 * @param given the value that the input begins with
 * @param choices what there is to choose from; empty if the value is written
 * @param label what to call the input
 */
record GuessCard(
    String id,
    String what,
    String where,
    String written,
    String taken,
    String value,
    String reason,
    String said,
    Input input,
    String given,
    List<Choice> choices,
    String label) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:\\.\\d{1,4})?");

  /** How another value is given. */
  enum Input {
    DAY,
    HOURS,
    KIND,
    TEXT,
    SESSION,
    /** It can only be confirmed. */
    NONE;

    /** A day whose year is missing is settled where the year was concluded. */
    static Input of(GuessFinding guess) {
      return switch (guess.what()) {
        case "year", "date" -> date(guess.value()).isPresent() ? DAY : NONE;
        case "hours" -> HOURS;
        case "kind" -> KIND;
        case "client" -> TEXT;
        case "sample row" -> SESSION;
        default -> NONE;
      };
    }
  }

  /** A value that can be chosen. */
  record Choice(String value, String label, boolean current) {}

  /** Those of one file, the open ones first. */
  static List<GuessCard> all(List<GuessFinding> guesses) {
    return guesses.stream()
        .sorted(Comparator.comparing(guess -> guess.settled() != null))
        .map(GuessCard::of)
        .toList();
  }

  boolean isOpen() {
    return said.isEmpty();
  }

  static GuessCard of(GuessFinding guess) {
    Input input = Input.of(guess);
    return new GuessCard(
        guess.id(),
        what(guess.what()),
        guess.locator(),
        guess.written(),
        inWords(input, guess.value()),
        guess.value(),
        Words.days(guess.reason()),
        said(input, guess),
        input,
        given(input, guess.value()),
        choices(input, guess.value()),
        label(input));
  }

  private static String what(String what) {
    return what.equals("client") ? "Coachee" : Words.code(what);
  }

  private static String said(Input input, GuessFinding guess) {
    String settled = guess.settled();
    if (settled == null) {
      return "";
    }
    if (settled.equals(guess.value())) {
      return "You said that this is right.";
    }
    return input == Input.SESSION
        ? "You said that it is a session."
        : "You said: " + inWords(input, settled) + ".";
  }

  private static String inWords(Input input, String value) {
    return switch (input) {
      case DAY -> date(value).map(Words::day).orElse(value);
      case HOURS -> number(value).map(Words::hours).orElse(value);
      case KIND -> Words.kind(value);
      default -> value;
    };
  }

  private static String given(Input input, String value) {
    return switch (input) {
      case DAY -> date(value).map(LocalDate::toString).orElse("");
      case HOURS -> number(value).map(Words::number).orElse("");
      case TEXT -> value;
      default -> "";
    };
  }

  private static List<Choice> choices(Input input, String value) {
    return input == Input.KIND
        ? Arrays.stream(NoteKind.values())
            .map(kind -> new Choice(kind.id(), Words.kind(kind.id()), kind.id().equals(value)))
            .toList()
        : List.of();
  }

  private static String label(Input input) {
    return switch (input) {
      case DAY -> "The day";
      case HOURS -> "Hours";
      case KIND -> "Kind of text";
      case TEXT -> "Coachee";
      case SESSION, NONE -> "";
    };
  }

  private static Optional<LocalDate> date(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The number that a text begins with: {@code 0.75 hours}. */
  private static Optional<Double> number(String value) {
    Matcher number = NUMBER.matcher(value);
    return number.lookingAt() ? Optional.of(Double.valueOf(number.group())) : Optional.empty();
  }
}
