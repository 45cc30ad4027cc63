package org.reflectory.ingest.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines in which now one tab, now several bring the columns below one another, so that they must be
 * read as they look.
 */
final class UnevenTabs {
  private static final int WIDTH = 8;

  private UnevenTabs() {}

  /** The table that lines with tabs show; {@code null} where each tab begins a column. */
  static @Nullable AlignedTable table(List<String> lines) {
    Set<Integer> titles = new HashSet<>(filled(lines.getFirst()));
    if (lines.size() > 1 && lines.get(1).startsWith("\t")) {
      titles.addAll(filled(lines.get(1)));
    }
    boolean even = lines.stream().allMatch(line -> titles.containsAll(filled(line)));
    if (even || lines.stream().noneMatch(line -> line.contains("\t\t"))) {
      return null;
    }
    List<String> spaced = lines.stream().map(UnevenTabs::widened).toList();
    AlignedTable table = AlignedTable.at(spaced, 0);
    return table == null || table.end() < spaced.size() ? null : table;
  }

  /** The columns that hold something, by the tabs before them. */
  private static Set<Integer> filled(String line) {
    String[] values = line.split("\t", -1);
    Set<Integer> filled = new HashSet<>();
    for (int i = 0; i < values.length; i++) {
      if (!values[i].isBlank()) {
        filled.add(i);
      }
    }
    return filled;
  }

  /** A line with each tab as wide as it is shown. */
  private static String widened(String line) {
    StringBuilder spaced = new StringBuilder();
    for (char c : line.toCharArray()) {
      if (c == '\t') {
        int stop = WIDTH - spaced.length() % WIDTH;
        spaced.append('\t').append(" ".repeat(stop - 1));
      } else {
        spaced.append(c);
      }
    }
    return spaced.toString();
  }
}
