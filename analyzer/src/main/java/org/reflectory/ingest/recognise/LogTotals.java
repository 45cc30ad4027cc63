package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.value.HoursReader.Unit;
import org.reflectory.ingest.value.Phrases;

/** Finds the totals of hours that learners write below a log or in a line of text. */
final class LogTotals {
  private static final Pattern LABEL =
      Pattern.compile(
          "\\b(?:grand |overall )?totals?\\b|\\bcumulative\\b|\\bsum\\b", Pattern.CASE_INSENSITIVE);

  /** Words that make a row a sum only where nothing but figures stands beside them. */
  private static final Pattern SUM =
      Pattern.compile(
          "(?:coaching |contact |session )?(?:hours|hrs|time)(?: (?:to date|so"
              + " far|completed|logged|done|achieved|in all|altogether|worked|recorded))+.*|(?:so"
              + " far|to date|altogether|in all|overall|all|all"
              + " (?:hours|sessions|clients|coachees)|hours|hrs)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NO_SUM =
      Pattern.compile(
          ".*\\b(?:targets?|required|requirement|remaining|needed|wanted|to go|still to do|left(?:"
              + " to do)?|outstanding|minimum|shortfall|balance|brought forward|carried forward|b"
              + " ?/ ?f(?:wd)?|c ?/ ?f(?:wd)?|average|mean|difference)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?:of|hours?|hrs?|h|minutes?|mins?|m|and|about|approx\\.?|[\\d.,:;/½¼¾%()\\s-])*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_THE_TOTAL =
      Pattern.compile(
          "sub ?-?total|required|target|remaining|needed|minimum|to go|supervis|number of"
              + " (?:sessions|clients|coachees)|total"
              + " (?:sessions|clients|coachees)|\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\\b|\\b(?:autumn|winter|spring|summer|term|month|monthly|quarter|page|week|weekly|q[1-4])\\b|brought"
              + " forward|carried forward|\\bprep|\\btravel",
          Pattern.CASE_INSENSITIVE);

  /** From one month to another is the whole log rather than a part of it. */
  private static final Pattern MONTHS =
      Pattern.compile(
          "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*(?: \\d{2,4})?"
              + " ?(?:-|–|to|until) ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*(?:"
              + " \\d{2,4})?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LINE =
      Pattern.compile(
          "(?:grand |overall |my )?(?:total|cumulative)(?: number of)?(?: coaching| mentoring|"
              + " coaching ?/ ?mentoring| coaching and mentoring| session| practice)*(?: hours|"
              + " hrs| time)?(?: completed| to date| so far| logged| recorded| of"
              + " coaching)*\\s*[:=–-]\\s*(?<total>\\d.*)",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_LABEL = 80;

  private final Context context;
  private final List<Found> found = new ArrayList<>();

  /** A row with a total. */
  private record Found(String hours, String cumulative, List<String> cells, String place) {}

  LogTotals(Context context) {
    this.context = context;
  }

  /** Whether a row is a total and not a session; it is kept until the log's units are known. */
  boolean take(RowReader row, List<LogEntry> before) {
    if (context.dates().leading(row.text(ColumnRole.DATE)).isPresent()) {
      return false;
    }
    String label = label(row.row());
    if (label.isEmpty()) {
      return isNoSum(row.row()) || (!found.isEmpty() && onlyWords(row.row()).isPresent());
    }
    boolean grand =
        !NOT_THE_TOTAL.matcher(MONTHS.matcher(label).replaceAll(" ")).find()
            && before.stream().noneMatch(entry -> names(label, entry.client()));
    if (grand) {
      List<String> cells = row.row().cells().stream().map(Block.Cell::text).toList();
      found.add(
          new Found(
              row.text(ColumnRole.HOURS), row.text(ColumnRole.CUMULATIVE), cells, row.place()));
    }
    return true;
  }

  /** Adds the totals to the findings. */
  void finish(LogHours hours) {
    for (Found row : found) {
      Optional<Double> total =
          hours
              .total(row.hours, false)
              .or(() -> hours.total(row.cumulative, true))
              .or(
                  () ->
                      row.cells.stream()
                          .map(cell -> hours.total(cell, true))
                          .flatMap(Optional::stream)
                          .findFirst());
      total.ifPresent(value -> context.findings().total(value, row.place));
    }
  }

  /** Whether a row is labelled as a sum, whatever it sums up. */
  static boolean isLabelled(Block.Row row) {
    return !label(row).isEmpty() || isNoSum(row);
  }

  /** Whether a row says how many hours there should be, or carries a sum over to another page. */
  private static boolean isNoSum(Block.Row row) {
    return onlyWords(row).filter(words -> NO_SUM.matcher(words).matches()).isPresent();
  }

  /** The words of a row in which nothing but figures stands beside them. */
  private static Optional<String> onlyWords(Block.Row row) {
    List<String> words =
        row.cells().stream()
            .map(CellText::of)
            .filter(text -> !text.isEmpty() && !FIGURES.matcher(text).matches())
            .toList();
    long filled = row.cells().stream().filter(cell -> !CellText.of(cell).isEmpty()).count();
    return words.size() == 1 && filled > 1 && words.getFirst().length() <= LONGEST_LABEL
        ? Optional.of(words.getFirst())
        : Optional.empty();
  }

  private static String label(Block.Row row) {
    StringBuilder label = new StringBuilder();
    for (Block.Cell cell : row.cells()) {
      String text = CellText.of(cell);
      if (text.length() <= LONGEST_LABEL && LABEL.matcher(text).find()) {
        label.append(text).append(' ');
      }
    }
    if (label.isEmpty()) {
      return onlyWords(row)
          .filter(words -> SUM.matcher(words.replaceAll("[\\s:=]+$", "")).matches())
          .orElse("");
    }
    return label.append(row.cells().getFirst().text()).toString();
  }

  private static boolean names(String label, String client) {
    return !client.isEmpty()
        && Phrases.plain(" " + label + " ")
            .matches("(?s).*\\b" + Pattern.quote(client.toLowerCase(Locale.ROOT)) + "\\b.*");
  }

  /** The total that a line of text states, such as {@code Total coaching hours: 12.5}. */
  static Optional<Double> inLine(String line) {
    Matcher matcher = LINE.matcher(line.strip());
    return matcher.matches() && !NOT_THE_TOTAL.matcher(line).find()
        ? LogHours.total(matcher.group("total").replaceAll("[.\\s]+$", ""), Unit.HOURS)
        : Optional.empty();
  }
}
