package org.reflectory.server.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;

/** The parameters of a request's query, all of them known ones. */
final class Parameters {
  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * The parameters of a request.
   *
   * @param known names of those that exist
   * @throws ProblemException if there is another one
   */
  static Parameters of(Context ctx, Collection<String> known) {
    for (String name : ctx.queryParamMap().keySet()) {
      if (!known.contains(name)) {
        throw new ProblemException(
            ProblemType.UNKNOWN_PARAMETER,
            "\""
                + name
                + "\" is not a parameter of "
                + ctx.path()
                + ". "
                + (known.isEmpty()
                    ? "It has none."
                    : "There are " + String.join(", ", new TreeSet<>(known)) + "."));
      }
    }
    return new Parameters(ctx.queryParamMap());
  }

  /** All values of a parameter; empty if it was not sent. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The first value of a parameter that is not blank. */
  Optional<String> first(String name) {
    return all(name).stream().filter(value -> !value.isBlank()).findFirst();
  }

  /**
   * Whether a parameter says yes.
   *
   * @throws ProblemException if it says neither true nor false
   */
  boolean flag(String name) {
    return first(name).map(value -> flag(name, value)).orElse(false);
  }

  static boolean flag(String name, String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(name, value, "true or false");
    };
  }

  /**
   * A whole number.
   *
   * @throws ProblemException if the value is none, or out of range
   */
  int number(String name, int otherwise, int least, int most) {
    Optional<String> value = first(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, like a number out of range
    }
    throw wrong(name, value.get(), "a whole number from " + least + " to " + most);
  }

  static LocalDate day(String name, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw wrong(name, value, "a day such as 2026-01-31");
    }
  }

  static ProblemException wrong(String name, String value, String wanted) {
    return new ProblemException(
        ProblemType.BAD_PARAMETER, name + " wants " + wanted + ", and \"" + value + "\" is not.");
  }
}
