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
  private static final Pattern NOT_THE_TOTAL =
      Pattern.compile(
          "sub ?-?total|required|target|remaining|needed|minimum|to go|supervis|number of (?:sessions|clients|coachees)|total (?:sessions|clients|coachees)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LINE =
      Pattern.compile(
          "(?:grand |overall |my )?(?:total|cumulative)(?: number of)?(?: coaching| mentoring| coaching ?/ ?mentoring| coaching and mentoring| session| practice)*"
              + "(?: hours| hrs| time)?(?: completed| to date| so far| logged| recorded| of coaching)*\\s*[:=–-]\\s*(?<total>\\d.*)",
          Pattern.CASE_INSENSITIVE);

  private final Context context;
  private final List<Found> found = new ArrayList<>();

  /** A row with a total. */
  private record Found(String hours, String cumulative, List<String> cells, String place) {}

  LogTotals(Context context) {
    this.context = context;
  }

  /** Whether a row is a total and not a session; it is kept until the log's units are known. */
  boolean take(RowReader row, List<LogEntry> before) {
    String label = label(row.row());
    if (label.isEmpty() || context.dates().leading(row.text(ColumnRole.DATE)).isPresent()) {
      return false;
    }
    boolean grand =
        !NOT_THE_TOTAL.matcher(label).find()
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

  private static String label(Block.Row row) {
    StringBuilder label = new StringBuilder();
    for (Block.Cell cell : row.cells()) {
      String text = cell.text();
      if (text.length() <= 80 && LABEL.matcher(text).find()) {
        label.append(text).append(' ');
      }
    }
    return label.isEmpty() ? "" : label.append(row.cells().getFirst().text()).toString();
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
