package org.reflectory.ingest.recognise;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.value.DateOrder;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.HoursReader;
import org.reflectory.ingest.value.WrittenHours;

/** What stands in one column below its title, where the title alone does not tell what it holds. */
final class ColumnValues {
  private static final DateReader DATES = new DateReader(DateOrder.DAY_FIRST);
  private static final int MOST_ROWS = 60;
  private static final int FEWEST_NAMED = 4;
  private static final Pattern CODE =
      Pattern.compile("(?i)(?:#?0\\d{1,2}|[a-z]{1,4}[-. ]?\\d{1,3})[a-z]?");
  private static final Pattern NUMBER_OR_CODE =
      Pattern.compile("(?i)#?[a-z]{0,4}[-. ]?\\d{1,3}[a-z]?|\\d{1,2} ?(?:of|/) ?\\d{1,2}");
  private static final Pattern RECORD_NAME =
      Pattern.compile(
          "^(?i:record|report|journal|diary|entry|note|account|reflection|session)\\s*(?i:no\\.?)?\\s*(?=[#\\d])");

  private static final Pattern TIME_OF_DAY =
      Pattern.compile(
          "(?i)(?:0?[7-9]|1\\d|2[0-3])[:.][0-5]\\d(?:[:.]00)?|(?:0[7-9]|1\\d|2[0-3])[0-5]\\d(?:\\s?h(?:rs)?)?|\\d{1,2}(?:[:.][0-5]\\d)?\\s*[ap]\\.?m\\.?|(?:12"
              + " )?noon|midday");
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?i)(?:y|n|yes|no|n ?/ ?a|done|received|sent|x|✓|✔|✗|✘|true|false|tbc|pending)\\W*");
  private static final Pattern MEANS =
      Pattern.compile(
          "(?i)(?:f ?2 ?f|face[- ]to[- ]face|in person|(?:ms |microsoft"
              + " )?teams|zoom|skype|tele?phone|phone|call|video(?: call)?|on"
              + " ?-?line|virtual|hybrid|remote|walk(?:ing)?|office|e-?mail|whats ?app)(?:"
              + " (?:call|meeting|session))?");
  private static final Pattern ZERO = Pattern.compile("0(?:[.,:]0+)?");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}[.,]\\d{1,2}");

  private final List<String> filled;
  private final List<Block.Row> rows;
  private final int column;

  private ColumnValues(List<Block.Row> rows, int column, List<String> filled) {
    this.rows = rows;
    this.column = column;
    this.filled = filled;
  }

  /**
   * @param below the rows under the titles
   */
  static ColumnValues of(List<Block.Row> below, int column) {
    List<Block.Row> rows =
        below.stream()
            .limit(MOST_ROWS)
            .filter(row -> row.cells().size() > 1)
            .filter(row -> !isTitles(row) && !LogTotals.isLabelled(row))
            .toList();
    List<String> filled =
        rows.stream().map(row -> text(row, column)).filter(text -> !text.isEmpty()).toList();
    return new ColumnValues(rows, column, filled);
  }

  private static boolean isTitles(Block.Row row) {
    return row.cells().stream()
            .filter(cell -> ColumnTitles.role(CellText.of(cell)).isPresent())
            .count()
        >= 3;
  }

  private static String text(Block.Row row, int column) {
    return row.cell(column).map(CellText::of).orElse("");
  }

  /** Whether hardly any row has something but 0 in both columns. */
  boolean areSetApartFrom(ColumnValues other) {
    long both =
        rows.stream()
            .filter(row -> isSome(text(row, column)) && isSome(text(row, other.column)))
            .count();
    return 5 * both <= rows.size() && !isEmpty() && !other.isEmpty();
  }

  private static boolean isSome(String text) {
    return !text.isEmpty() && !ZERO.matcher(text).matches();
  }

  boolean isEmpty() {
    return filled.isEmpty();
  }

  private boolean most(Predicate<String> test) {
    long many = filled.stream().filter(test).count();
    return many > 0 && 3 * many >= 2L * filled.size();
  }

  /** Whether most of the cells hold a date. */
  boolean areDates() {
    return filled.size() >= 2
        && most(
            text -> !DECIMAL.matcher(text).matches() && DateCell.of(text, DATES).date() != null);
  }

  /** Whether all the cells hold times of day, as of a beginning. */
  boolean areTimesOfDay() {
    return !isEmpty() && filled.stream().allMatch(text -> TIME_OF_DAY.matcher(text).matches());
  }

  /**
   * Whether the cells hold references, such as {@code 01} or {@code S3}: each once, but for a row
   * written twice, and none for sessions that did not take place.
   */
  boolean areReferences() {
    return most(text -> CODE.matcher(text).matches())
        && 5 * filled.stream().distinct().count() >= 4L * filled.size()
        && rows.stream()
            .filter(row -> saysCancelled(row))
            .noneMatch(row -> CODE.matcher(text(row, column)).matches());
  }

  /**
   * Whether the cells name people, each of a few of them more than once: first names, initials or
   * labels.
   */
  boolean areNames() {
    long people = filled.stream().distinct().count();
    return filled.size() >= FEWEST_NAMED
        && people >= 2
        && 2 * people <= filled.size() + 1
        && filled.stream()
            .allMatch(
                text ->
                    TablePersons.isName(text)
                        && !MEANS.matcher(text).matches()
                        && !ANSWER.matcher(text).matches()
                        && text.chars().anyMatch(Character::isLetter));
  }

  /** Whether the cells name notes by numbers, each once: {@code Record 1}, {@code IV}. */
  boolean areNumbersOfRecords() {
    return most(
            text ->
                NUMBER_OR_CODE.matcher(RECORD_NAME.matcher(text).replaceFirst("")).matches()
                    || Numerals.isRoman(text.strip()))
        && 5 * filled.stream().distinct().count() >= 4L * filled.size();
  }

  /** Whether the cells hold no more than numbers or references. */
  boolean areNumbers() {
    return most(text -> NUMBER_OR_CODE.matcher(text).matches());
  }

  /** Whether all cells say yes or no, or nothing at all is told in them. */
  boolean areAnswers() {
    return !isEmpty() && filled.stream().allMatch(text -> ANSWER.matcher(text).matches());
  }

  /** Whether the cells name the ways in which people meet. */
  boolean areMeans() {
    return most(text -> MEANS.matcher(text).matches());
  }

  /**
   * Whether the cells' numbers go up, or stay, from row to row (or down, in a log kept backwards).
   */
  boolean areRunning() {
    List<Double> numbers =
        filled.stream().map(ColumnValues::number).filter(number -> !number.isNaN()).toList();
    boolean up = true;
    boolean down = true;
    for (int i = 1; i < numbers.size(); i++) {
      up &= numbers.get(i) >= numbers.get(i - 1);
      down &= numbers.get(i) <= numbers.get(i - 1);
    }
    boolean level = up && down && numbers.size() > 1;
    return !level && (up || down);
  }

  private static Double number(String text) {
    try {
      return Double.parseDouble(text.strip().replace(',', '.'));
    } catch (NumberFormatException none) {
      return HoursReader.read(text, HoursReader.Unit.HOURS)
          .map(WrittenHours::hours)
          .orElse(Double.NaN);
    }
  }

  private static boolean saysCancelled(Block.Row row) {
    return row.cells().stream().anyMatch(cell -> Cancellation.isIn(CellText.of(cell)));
  }
}
