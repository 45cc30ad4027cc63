package org.reflectory.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a learner's log looks.
 *
 * @param titles lines above the table
 * @param repeatEvery how many rows stand before the head comes again; 0 for never
 */
record LogStyle(
    List<Column> columns,
    Map<Column, String> headings,
    HourNotation hours,
    boolean clockInHours,
    boolean titles,
    Total total,
    int repeatEvery,
    String cancelledHours) {

  /** A column of the log. */
  @SuppressWarnings("ImmutableEnumChecker") // what it holds never changes
  enum Column {
    REF(List.of("Ref", "Note ref", "Ref no.", "Reflective note ref", "Ref Note #")),
    DATE(List.of("Date", "Date of session", "Session date", "When")),
    CLIENT(List.of("Coachee", "Client", "Coachee name", "Person coached", "Name of coachee")),
    TOPIC(List.of("Topic", "Session objective", "Focus of session", "What we worked on")),
    VENUE(List.of("Where", "Venue", "Face to face / online")),
    START(List.of("Start", "Start time", "From")),
    FINISH(List.of("Finish", "End time", "To")),
    CLOCK(List.of("Time", "Start - finish", "Times")),
    HOURS(List.of()),
    CUMULATIVE(List.of("Cumulative", "Running total", "Total to date", "Cumulative total"));

    private final List<String> headings;

    Column(List<String> headings) {
      this.headings = headings;
    }

    List<String> headings() {
      return headings;
    }
  }

  /** Where the sum of the hours stands. */
  enum Total {
    NONE,
    ROW_BELOW,
    LINE_BELOW,
    LINE_ABOVE
  }

  boolean has(Column column) {
    return columns.contains(column);
  }

  boolean hasClock() {
    return clockInHours || has(Column.START) || has(Column.CLOCK);
  }

  /** The notation of running totals and sums. */
  HourNotation sums() {
    return clockInHours ? HourNotation.DECIMAL : hours;
  }

  static LogStyle choose(Dice dice, boolean refs) {
    HourNotation hours = dice.pick(List.of(HourNotation.values()));
    boolean clock = dice.chance(0.3);
    boolean clockInHours = clock && dice.chance(0.4);
    List<Column> columns = new ArrayList<>(List.of(Column.DATE, Column.CLIENT));
    if (dice.chance(0.75)) {
      columns.add(Column.TOPIC);
    }
    if (refs) {
      columns.add(dice.between(0, columns.size()), Column.REF);
    }
    if (dice.chance(0.2)) {
      columns.add(Column.VENUE);
    }
    if (clock && !clockInHours) {
      columns.addAll(
          dice.chance(0.5) ? List.of(Column.START, Column.FINISH) : List.of(Column.CLOCK));
    }
    if (dice.chance(0.25)) {
      Collections.swap(columns, columns.indexOf(Column.DATE), columns.indexOf(Column.CLIENT));
    }
    columns.add(Column.HOURS);
    if (dice.chance(0.6)) {
      columns.add(Column.CUMULATIVE);
    }
    Map<Column, String> headings = new EnumMap<>(Column.class);
    for (Column column : columns) {
      headings.put(
          column,
          dice.pick(
              column != Column.HOURS
                  ? column.headings()
                  : clockInHours ? List.of("Time", "Session time", "Times") : hours.headings()));
    }
    boolean topics = columns.contains(Column.TOPIC);
    List<String> cancelled =
        clockInHours
            ? List.of("DNA", "Cancelled")
            : topics ? List.of("0", "DNA", "-") : List.of("DNA", "Cancelled");
    return new LogStyle(
        columns,
        headings,
        hours,
        clockInHours,
        dice.chance(0.5),
        dice.of(Total.values()),
        dice.chance(0.15) ? dice.between(4, 8) : 0,
        dice.pick(cancelled));
  }
}
