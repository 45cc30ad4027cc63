package org.reflectory.ingest.recognise;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.value.Phrases;

/**
 * Settles what columns hold where their titles leave it open: two columns of time, a total that may
 * be a sum or a length, numbers that may be references. Asks the cells below. Used once.
 */
final class ColumnSettling {
  /** Time that is not the session's own. */
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "\\b(?:prep|preparation|travel\\w*|writ\\w+|admin\\w*|reflect\\w*|supervis\\w*|cpd|reading|remaining|left|to"
              + " go|required|target|needed|outstanding|planned|booked|scheduled)\\b");

  private static final Pattern OTHER_DATE =
      Pattern.compile(
          "\\b(?:start\\w*|end\\w*|first|last|agreed|signed|contract\\w*|review\\w*|next|born|joined|due|completed|written|submitted)\\b");
  private static final Pattern NO_PERSON =
      Pattern.compile(
          "\\b(?:place|venue|location|where|site|room|setting|mode|method|means|medium|format|type|kind|platform|how|sign\\w*|agreed|organi[sz]ation|department|team|company|school|sector|sponsor|supervis\\w*|tutor|trainer|provider|month|day|status|model|tools?|topic|level|paid|consent|given by|by)\\b");

  private static final Pattern RECORD =
      Pattern.compile(
          "(?:(?:my|the|see|reflective|coaching|session|post session|written|in) )*(?:records?|reports?|journal|diary|entry|account|reflection|write ?up|page)(?:"
              + " (?:entry|page))?(?: (?:no|number|ref|#))?");

  private static final Pattern HOURS = Pattern.compile("\\b(?:hours?|hrs?)\\b");
  private static final Pattern MINUTES = Pattern.compile("\\b(?:mins?|minutes)\\b");
  private static final Pattern LENGTH = Pattern.compile("\\b(?:duration|length|how long)\\b");
  private static final Pattern OPEN_TOTAL =
      Pattern.compile(
          "^(?:overall |grand )?total(?: coaching)?(?: hours?| hrs?| time| mins| minutes)?$");
  private static final Pattern BY_CLIENT =
      Pattern.compile("\\b(?:clients?|coachees?|mentees?|persons?|people|each|per|individual)\\b");

  private final Map<Integer, TableHeader.Column> columns;
  private final List<Block.Row> below;
  private final Map<Integer, ColumnValues> values = new HashMap<>();

  private ColumnSettling(Map<Integer, TableHeader.Column> columns, List<Block.Row> below) {
    this.columns = new TreeMap<>(columns);
    this.below = below;
  }

  /**
   * @param columns the columns by what their titles say
   * @param below the rows under the titles
   */
  static Map<Integer, TableHeader.Column> settle(
      Map<Integer, TableHeader.Column> columns, List<Block.Row> below) {
    ColumnSettling settling = new ColumnSettling(columns, below);
    settling.times();
    settling.totals();
    settling.dates();
    settling.people();
    settling.references();
    settling.answers();
    return settling.columns;
  }

  private void times() {
    having(ColumnRole.HOURS)
        .forEach(
            column -> {
              if (OTHER_TIME.matcher(plain(column)).find()) {
                set(column, null);
              }
            });
    having(ColumnRole.HOURS).stream()
        .filter(column -> having(ColumnRole.HOURS).size() > 1 && values(column).isEmpty())
        .forEach(column -> set(column, null));
    List<Integer> times = having(ColumnRole.HOURS);
    if (times.isEmpty()) {
      return;
    }
    Integer best =
        times.stream()
            .max(Comparator.comparing(this::tellsLength).thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    for (Integer column : times) {
      boolean timeOfDay = isBareTime(column) && values(column).areTimesOfDay();
      if (column.equals(best)) {
        set(column, timeOfDay ? ColumnRole.START : ColumnRole.HOURS);
      } else if (tellsLength(column) == tellsLength(best) && areEitherOr(column, best)) {
        set(column, ColumnRole.HOURS);
      } else if (isMinutes(column) && !isMinutes(best)) {
        set(column, ColumnRole.MINUTES);
      } else {
        boolean start = isBareTime(column) && having(ColumnRole.START).isEmpty();
        set(column, start ? ColumnRole.START : null);
      }
    }
  }

  /** Whether hardly any row has a length in both columns: hours on site and on line. */
  private boolean areEitherOr(Integer one, Integer other) {
    return values(one).areSetApartFrom(values(other));
  }

  private int tellsLength(Integer column) {
    String title = plain(column);
    if (HOURS.matcher(title).find()) {
      return 3;
    }
    return LENGTH.matcher(title).find() || isMinutes(column) ? 2 : 1;
  }

  private boolean isBareTime(Integer column) {
    return tellsLength(column) == 1;
  }

  private boolean isMinutes(Integer column) {
    return MINUTES.matcher(plain(column)).find() && !HOURS.matcher(plain(column)).find();
  }

  /** A column titled "Total" holds lengths where its numbers do not run on. */
  private void totals() {
    boolean lengths = !having(ColumnRole.HOURS).isEmpty();
    for (Integer column : having(ColumnRole.CUMULATIVE)) {
      boolean open = OPEN_TOTAL.matcher(plain(column)).matches();
      if (open && !values(column).areRunning()) {
        set(column, lengths ? null : ColumnRole.HOURS);
        lengths = true;
      } else if (open && !lengths && !having(ColumnRole.END).isEmpty() && isShort(column)) {
        set(column, ColumnRole.HOURS);
        lengths = true;
      }
    }
    List<Integer> running = having(ColumnRole.CUMULATIVE);
    running.stream()
        .filter(column -> running.size() > 1 && BY_CLIENT.matcher(plain(column)).find())
        .forEach(column -> set(column, null));
  }

  private boolean isShort(Integer column) {
    return below.size() <= 2 && !values(column).isEmpty();
  }

  /** A column of dates under another title. */
  private void dates() {
    if (having(ColumnRole.DATE).isEmpty()) {
      columns.keySet().stream()
          .filter(column -> mayHoldDates(columns.get(column).role()))
          .filter(column -> !OTHER_DATE.matcher(plain(column)).find())
          .filter(column -> values(column).areDates())
          .findFirst()
          .ifPresent(column -> set(column, ColumnRole.DATE));
    }
  }

  /**
   * Where no title says whom a session was with, the first column of names that come again and
   * again, but not where it says of a place, a way to meet or somebody else.
   */
  private void people() {
    if (having(ColumnRole.CLIENT).isEmpty()
        && having(ColumnRole.SUPERVISOR).isEmpty()
        && !having(ColumnRole.DATE).isEmpty()) {
      columns.keySet().stream()
          .filter(column -> columns.get(column).role() == null)
          .filter(column -> !NO_PERSON.matcher(plain(column)).find())
          .filter(column -> values(column).areNames())
          .findFirst()
          .ifPresent(column -> set(column, ColumnRole.CLIENT));
    }
  }

  private static boolean mayHoldDates(@Nullable ColumnRole role) {
    return role == null
        || role == ColumnRole.REF
        || role == ColumnRole.NUMBER
        || role == ColumnRole.TOPIC
        || role == ColumnRole.CLIENT;
  }

  /**
   * Numbers of rows are references where they look like some; "Session" and "Notes" may be, too.
   */
  private void references() {
    Predicate<Integer> sessionsOrNotes =
        column -> plain(column).matches("(?:session|sessions|note|notes)");
    for (Integer column : having(ColumnRole.TOPIC)) {
      if (sessionsOrNotes.test(column) && values(column).areNumbers()) {
        set(column, ColumnRole.NUMBER);
      }
    }
    for (Integer column : having(ColumnRole.REF)) {
      ColumnValues values = values(column);
      if (plain(column).equals("note") && !values.isEmpty() && !values.areNumbers()) {
        set(column, ColumnRole.STATUS);
      }
    }
    Optional<Integer> codes =
        having(ColumnRole.NUMBER).stream()
            .filter(column -> values(column).areReferences())
            .findFirst();
    Optional<Integer> notes =
        having(ColumnRole.STATUS).stream()
            .filter(sessionsOrNotes.and(column -> values(column).areNumbers()))
            .findFirst();
    if (having(ColumnRole.REF).isEmpty()) {
      records().or(() -> notes).or(() -> codes).ifPresent(column -> set(column, ColumnRole.REF));
    }
  }

  /** A column of numbers under what the learner calls the notes: "Record", "Journal entry". */
  private Optional<Integer> records() {
    return columns.keySet().stream()
        .filter(column -> columns.get(column).role() == null)
        .filter(column -> RECORD.matcher(plain(column)).matches())
        .filter(column -> values(column).areNumbersOfRecords())
        .findFirst();
  }

  /** Columns that are answered yes or no, or by where the two met, tell nothing of the session. */
  private void answers() {
    columns.keySet().stream()
        .filter(column -> tells(columns.get(column).role()))
        .filter(
            column ->
                values(column).areAnswers()
                    || (plain(column).matches("methods?|mode|approach|description")
                        && values(column).areMeans()))
        .toList()
        .forEach(column -> set(column, null));
  }

  private static boolean tells(@Nullable ColumnRole role) {
    return role != null && role.tellsOfSession();
  }

  private List<Integer> having(ColumnRole role) {
    return columns.keySet().stream().filter(column -> columns.get(column).role() == role).toList();
  }

  private String plain(Integer column) {
    return Phrases.plain(columns.get(column).title());
  }

  private ColumnValues values(Integer column) {
    return values.computeIfAbsent(column, c -> ColumnValues.of(below, c));
  }

  private void set(Integer column, @Nullable ColumnRole role) {
    columns.put(column, new TableHeader.Column(role, columns.get(column).title()));
  }
}
