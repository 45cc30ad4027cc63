package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what parts the columns of a table written as text. */
final class CsvSeparator {
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final int ROWS = 30;
  private static final int CHARACTERS = 1 << 17;

  private CsvSeparator() {}

  /**
   * The separator of which the most of the first rows have the same number, outside of quotation
   * marks; where two are as good, the one that gives more columns. Commas in free text and in
   * decimals vary from row to row.
   */
  static char of(String text) {
    char best = ',';
    long bestScore = 0;
    for (char separator : SEPARATORS) {
      long score = score(counts(text, separator));
      if (score > bestScore) {
        bestScore = score;
        best = separator;
      }
    }
    return best;
  }

  private static long score(List<Integer> counts) {
    Map<Integer, Long> rows =
        counts.stream()
            .filter(count -> count > 0)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return rows.entrySet().stream()
        .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(most -> most.getValue() * CHARACTERS + most.getKey())
        .orElse(0L);
  }

  /** How many separators each of the first rows has. A row ends at a line end outside of quotes. */
  private static List<Integer> counts(String text, char separator) {
    List<Integer> counts = new ArrayList<>();
    boolean quoted = false;
    boolean blank = true;
    int count = 0;
    int end = Math.min(text.length(), CHARACTERS);
    for (int i = 0; i < end && counts.size() < ROWS; i++) {
      char c = text.charAt(i);
      quoted ^= c == '"' && (quoted || blank || isStart(text.charAt(i - 1), separator));
      if (!quoted && c == separator) {
        count++;
      }
      if (!quoted && c == '\n') {
        if (!blank) {
          counts.add(count);
        }
        count = 0;
        blank = true;
      } else {
        blank &= Character.isWhitespace(c);
      }
    }
    if (!blank) {
      counts.add(count);
    }
    return counts;
  }

  /** Whether a quotation mark behind a character begins a quoted cell. */
  private static boolean isStart(char before, char separator) {
    return before == separator || before == ' ' || before == '\n';
  }
}
