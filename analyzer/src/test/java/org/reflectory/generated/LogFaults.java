package org.reflectory.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Faults within the log. */
final class LogFaults {
  private LogFaults() {}

  /** A running total that is off, in its row alone or from there on and in the sum. */
  static boolean cumulativeMismatch(Draft draft, Dice dice) {
    List<LogRow> rows = draft.rows;
    List<LogRow> open =
        draft.freeRows().stream()
            .filter(row -> rows.indexOf(row) > 0 && rows.indexOf(row) < rows.size() - 1)
            .toList();
    if (!draft.style.log().has(LogStyle.Column.CUMULATIVE)
        || !draft.free(Draft.Aspect.TOTAL)
        || open.isEmpty()) {
      return false;
    }
    draft.claim(Draft.Aspect.TOTAL);
    LogRow row = dice.pick(open);
    draft.claim(row.number());
    draft.slipSession = row.number();
    draft.slipMinutes = 15 * dice.between(1, 8);
    draft.slipCarried = dice.chance(0.5);
    List<String> about = new ArrayList<>(draft.marks(row.ref(), row.date()));
    about.add(draft.style.log().sums().write(draft.cumulative(rows.indexOf(row))));
    draft.expect("cumulative-mismatch", List.of(draft.logFile()), about);
    if (draft.slipCarried) {
      draft.totalOff = draft.slipMinutes;
      totalIsWrong(draft);
    }
    return true;
  }

  static boolean statedTotalMismatch(Draft draft, Dice dice) {
    if (!draft.statesTotal() || !draft.free(Draft.Aspect.TOTAL)) {
      return false;
    }
    draft.claim(Draft.Aspect.TOTAL);
    draft.totalOff = 15 * dice.between(1, 8) * dice.of(-1, 1);
    totalIsWrong(draft);
    return true;
  }

  static boolean duplicateRow(Draft draft, Dice dice) {
    List<LogRow> open = draft.freeRows();
    if (!draft.free(Draft.Aspect.TOTAL) || open.isEmpty()) {
      return false;
    }
    draft.claim(Draft.Aspect.TOTAL);
    LogRow row = dice.pick(open);
    draft.claim(row.number());
    draft.rows.add(draft.rows.indexOf(row) + 1, row.kind(LogRow.Kind.DUPLICATE));
    draft.expect("duplicate-row", List.of(draft.logFile()), draft.marks(row.ref(), row.date()));
    totalIsWrong(draft);
    return true;
  }

  /** No hours for a session that its note tells of. */
  static boolean zeroHoursRow(Draft draft, Dice dice) {
    List<LogRow> open =
        draft.freeRows().stream()
            .filter(row -> draft.sessionsWith(row.client()) > 1)
            .filter(row -> draft.note(row.number()).isPresent())
            .toList();
    if (draft.style.log().hasClock() || open.isEmpty()) {
      return false;
    }
    LogRow row = dice.pick(open);
    draft.claim(row.number());
    draft.replace(row, row.kind(LogRow.Kind.ZERO).minutes(0));
    draft.note(row.number()).ifPresent(note -> draft.replace(note, note.minutes(null)));
    draft.expect("zero-hours-row", List.of(draft.logFile()), draft.marks(row.ref(), row.date()));
    return true;
  }

  static boolean overlappingSessions(Draft draft, Dice dice) {
    if (!draft.style.log().hasClock()) {
      return false;
    }
    List<LogRow> rows = draft.rows;
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i + 1 < rows.size(); i++) {
      if (canOverlap(draft, rows.get(i), rows.get(i + 1))) {
        open.add(i);
      }
    }
    if (open.isEmpty()) {
      return false;
    }
    int i = dice.pick(open);
    LogRow earlier = rows.get(i);
    LogRow later = rows.get(i + 1);
    LocalDate date = earlier.date();
    draft.claim(earlier.number());
    draft.claim(later.number());
    draft.replace(
        later, later.date(date).start(earlier.start().plusMinutes(earlier.minutes() / 30 * 15L)));
    draft.note(later.number()).ifPresent(note -> draft.replace(note, note.date(date)));
    draft.entry(later.number()).ifPresent(entry -> draft.replace(entry, entry.date(date)));
    List<String> about = new ArrayList<>(draft.marks(earlier.ref(), date));
    about.addAll(draft.marks(later.ref()));
    draft.expect("overlapping-sessions", List.of(draft.logFile()), about);
    return true;
  }

  private static boolean canOverlap(Draft draft, LogRow earlier, LogRow later) {
    boolean both = earlier.held() && later.held();
    return both
        && draft.free(earlier.number())
        && draft.free(later.number())
        && !earlier.client().equals(later.client())
        && earlier.date().isBefore(later.date())
        && draft.rows.stream()
            .noneMatch(
                row ->
                    !row.equals(later)
                        && !row.equals(earlier)
                        && (row.date().equals(earlier.date())
                            || (row.client().equals(later.client())
                                && near(row.date(), earlier.date()))));
  }

  static boolean near(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay()) < 5;
  }

  /** Two rows that stand the wrong way round. */
  static boolean outOfOrder(Draft draft, Dice dice) {
    if (!draft.style.logDates().hasYear() || !draft.free(Draft.Aspect.ORDER)) {
      return false;
    }
    List<LogRow> rows = draft.rows;
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i + 1 < rows.size(); i++) {
      if (canSwap(draft, i)) {
        open.add(i);
      }
    }
    if (open.isEmpty()) {
      return false;
    }
    draft.claim(Draft.Aspect.ORDER);
    int i = dice.pick(open);
    LogRow one = rows.get(i);
    LogRow other = rows.get(i + 1);
    draft.claim(one.number());
    draft.claim(other.number());
    rows.set(i, other);
    rows.set(i + 1, one);
    List<String> about = new ArrayList<>(draft.marks(one.ref(), one.date()));
    about.addAll(draft.marks(other.ref(), other.date()));
    draft.expect("out-of-order", List.of(draft.logFile()), about);
    return true;
  }

  /** Whether the two rows from this index may change places with only one step back in time. */
  private static boolean canSwap(Draft draft, int i) {
    LogRow one = draft.rows.get(i);
    LogRow other = draft.rows.get(i + 1);
    return one.held()
        && other.held()
        && draft.free(one.number())
        && draft.free(other.number())
        && one.date().isBefore(other.date())
        && (i == 0 || draft.rows.get(i - 1).date().isBefore(one.date()))
        && (i + 2 == draft.rows.size() || other.date().isBefore(draft.rows.get(i + 2).date()));
  }

  /** The last session has a date that is still to come, or a year too many. */
  static boolean futureDate(Draft draft, Dice dice) {
    LogRow last = draft.rows.get(draft.rows.size() - 1);
    if (!draft.style.logDates().hasYear()
        || !draft.style.diaryDates().hasYear()
        || !draft.free(Draft.Aspect.TOTAL)
        || !draft.free(Draft.Aspect.ORDER)
        || !last.held()
        || !draft.free(last.number())
        || draft.sessionsWith(last.client()) < 2) {
      return false;
    }
    draft.claim(Draft.Aspect.TOTAL);
    draft.claim(Draft.Aspect.ORDER);
    draft.claim(last.number());
    LocalDate date =
        dice.chance(0.4) ? last.date().plusYears(1) : draft.asOf.plusDays(dice.between(3, 40));
    draft.replace(last, last.kind(LogRow.Kind.FUTURE).date(date));
    List<String> about = draft.marks(last.ref(), date);
    draft.expect("future-date", List.of(draft.logFile()), about);
    draft
        .note(last.number())
        .ifPresent(
            note -> {
              draft.replace(note, note.date(date));
              draft.tolerate("future-date", List.of(draft.noteFile(note.number())), about);
            });
    draft
        .entry(last.number())
        .ifPresent(
            entry -> {
              draft.replace(entry, entry.date(date));
              draft.tolerate("future-date", List.of(draft.diaryFile()), about);
            });
    draft.tolerate("stated-total-mismatch", List.of(draft.logFile()), List.of());
    return true;
  }

  /** The sum below is wrong; where only the running totals say so, an assessor may pass over it. */
  private static void totalIsWrong(Draft draft) {
    List<String> files = List.of(draft.logFile());
    if (draft.statesTotal()) {
      draft.expect("stated-total-mismatch", files, List.of());
    } else if (draft.style.log().has(LogStyle.Column.CUMULATIVE)) {
      draft.tolerate("stated-total-mismatch", files, List.of());
    }
  }
}
