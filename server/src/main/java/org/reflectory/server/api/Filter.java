package org.reflectory.server.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that leaves rows out. Sent several times, any of its values will do.
 *
 * @param <T> the rows
 * @param name the parameter
 * @param test makes the test from one value, or throws a problem that says what values there are
 */
record Filter<T>(String name, Function<String, Predicate<T>> test) {

  /** Rows whose field has the value, in any case. */
  static <T> Filter<T> equal(String name, Function<T, @Nullable String> field) {
    return new Filter<>(name, value -> row -> value.equalsIgnoreCase(field.apply(row)));
  }

  /** Rows one of whose values is the one asked for. */
  static <T> Filter<T> holds(String name, Function<T, ? extends Collection<String>> field) {
    return new Filter<>(
        name, value -> row -> field.apply(row).stream().anyMatch(value::equalsIgnoreCase));
  }

  /** Rows whose field has the value, which must be one of some. */
  static <T> Filter<T> choice(
      String name, Collection<String> values, Function<T, @Nullable String> field) {
    List<String> known = List.copyOf(values);
    return new Filter<>(
        name,
        value -> {
          String wanted = value.toLowerCase(Locale.ROOT);
          if (!known.contains(wanted)) {
            throw Parameters.wrong(name, value, "one of " + String.join(", ", known));
          }
          return row -> wanted.equals(field.apply(row));
        });
  }

  /** Rows for which something is true, or false. */
  static <T> Filter<T> flag(String name, Predicate<T> field) {
    return new Filter<>(
        name,
        value -> {
          boolean wanted = Parameters.flag(name, value);
          return row -> field.test(row) == wanted;
        });
  }

  /** Rows by a coachee: their label in any case, or their id. */
  static <T> Filter<T> client(
      Function<T, @Nullable String> label, Function<T, @Nullable String> id) {
    return new Filter<>(
        "client",
        value -> row -> value.equalsIgnoreCase(label.apply(row)) || value.equals(id.apply(row)));
  }

  /** Two filters: rows of a day on or after {@code after}, and of a day before {@code before}. */
  static <T> List<Filter<T>> days(Function<T, @Nullable LocalDate> day) {
    return List.of(
        new Filter<>(
            "after",
            value -> {
              LocalDate from = Parameters.day("after", value);
              return row -> {
                LocalDate at = day.apply(row);
                return at != null && !at.isBefore(from);
              };
            }),
        new Filter<>(
            "before",
            value -> {
              LocalDate to = Parameters.day("before", value);
              return row -> {
                LocalDate at = day.apply(row);
                return at != null && at.isBefore(to);
              };
            }));
  }

  /** The rows that pass, given the values that were sent; all of them if none were. */
  List<T> apply(List<T> rows, List<String> values) {
    if (values.isEmpty()) {
      return rows;
    }
    List<Predicate<T>> tests = values.stream().map(test).toList();
    return rows.stream().filter(row -> tests.stream().anyMatch(t -> t.test(row))).toList();
  }
}
