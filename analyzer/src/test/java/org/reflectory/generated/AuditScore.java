package org.reflectory.generated;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an audit found of what was there: each expected finding is matched with at most one reported
 * one and the other way round. A finding that need not be made counts neither way.
 */
public record AuditScore(
    List<ExpectedFinding> hits, List<ExpectedFinding> misses, List<Reported> falseAlarms) {
  public static final AuditScore NOTHING = new AuditScore(List.of(), List.of(), List.of());

  public AuditScore {
    hits = List.copyOf(hits);
    misses = List.copyOf(misses);
    falseAlarms = List.copyOf(falseAlarms);
  }

  /** How often one code was found, missed, and found where it was not. */
  public record Counts(int hits, int misses, int falseAlarms) {
    public double recall() {
      return share(hits, misses);
    }

    public double precision() {
      return share(hits, falseAlarms);
    }

    private static double share(int part, int rest) {
      return part + rest == 0 ? 1 : (double) part / (part + rest);
    }
  }

  /** The score of one portfolio's report. */
  public static AuditScore of(List<ExpectedFinding> expected, List<Reported> reported) {
    List<ExpectedFinding> required = expected.stream().filter(ExpectedFinding::required).toList();
    List<ExpectedFinding> tolerated =
        expected.stream().filter(finding -> !finding.required()).toList();
    int[] byReport = match(required, reported);
    List<ExpectedFinding> hits = new ArrayList<>();
    List<ExpectedFinding> misses = new ArrayList<>(required);
    List<Reported> left = new ArrayList<>();
    for (int r = 0; r < byReport.length; r++) {
      if (byReport[r] < 0) {
        left.add(reported.get(r));
      } else {
        hits.add(required.get(byReport[r]));
        misses.remove(required.get(byReport[r]));
      }
    }
    int[] excused = match(tolerated, left);
    List<Reported> falseAlarms = new ArrayList<>();
    for (int r = 0; r < excused.length; r++) {
      if (excused[r] < 0) {
        falseAlarms.add(left.get(r));
      }
    }
    return new AuditScore(hits, misses, falseAlarms);
  }

  public AuditScore plus(AuditScore other) {
    return new AuditScore(
        Stream.concat(hits.stream(), other.hits.stream()).toList(),
        Stream.concat(misses.stream(), other.misses.stream()).toList(),
        Stream.concat(falseAlarms.stream(), other.falseAlarms.stream()).toList());
  }

  public Counts total() {
    return new Counts(hits.size(), misses.size(), falseAlarms.size());
  }

  /** The counts of each code that was expected or reported, in the order of the alphabet. */
  public SortedMap<String, Counts> byCode() {
    Set<String> codes = new HashSet<>();
    hits.forEach(finding -> codes.add(finding.code()));
    misses.forEach(finding -> codes.add(finding.code()));
    falseAlarms.forEach(finding -> codes.add(finding.code()));
    SortedMap<String, Counts> counts = new TreeMap<>();
    for (String code : codes) {
      counts.put(
          code,
          new Counts(
              (int) hits.stream().filter(finding -> finding.code().equals(code)).count(),
              (int) misses.stream().filter(finding -> finding.code().equals(code)).count(),
              (int) falseAlarms.stream().filter(finding -> finding.code().equals(code)).count()));
    }
    return counts;
  }

  /** A line for each code and one for all. */
  public String table() {
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%-36s %6s %6s %6s %7s %9s%n",
                "code",
                "hits",
                "missed",
                "false",
                "recall",
                "precision"));
    byCode().forEach((code, counts) -> addLine(table, code, counts));
    addLine(table, "all", total());
    return table.toString();
  }

  private static void addLine(StringBuilder table, String name, Counts counts) {
    table.append(
        String.format(
            Locale.ROOT,
            "%-36s %6d %6d %6d %7.3f %9.3f%n",
            name,
            counts.hits(),
            counts.misses(),
            counts.falseAlarms(),
            counts.recall(),
            counts.precision()));
  }

  /** For each report the index of its finding, or -1, so that as many as possible have one. */
  private static int[] match(List<ExpectedFinding> findings, List<Reported> reported) {
    int[] byReport = new int[reported.size()];
    Arrays.fill(byReport, -1);
    for (int f = 0; f < findings.size(); f++) {
      place(f, findings, reported, byReport, new boolean[reported.size()]);
    }
    return byReport;
  }

  private static boolean place(
      int finding,
      List<ExpectedFinding> findings,
      List<Reported> reported,
      int[] byReport,
      boolean[] seen) {
    for (int r = 0; r < reported.size(); r++) {
      if (!seen[r] && fits(findings.get(finding), reported.get(r))) {
        seen[r] = true;
        if (byReport[r] < 0 || place(byReport[r], findings, reported, byReport, seen)) {
          byReport[r] = finding;
          return true;
        }
      }
    }
    return false;
  }

  static boolean fits(ExpectedFinding expected, Reported reported) {
    return expected.code().equals(reported.code())
        && sameFile(expected.files(), reported.files())
        && (expected.about().isEmpty()
            || expected.about().stream().anyMatch(mark -> stands(mark, reported.text())));
  }

  private static boolean sameFile(List<String> expected, List<String> reported) {
    return expected.isEmpty()
        || reported.isEmpty()
        || reported.stream()
            .map(file -> Path.of(file).getFileName().toString())
            .anyMatch(expected::contains);
  }

  /** Whether a mark stands in a text as a word's beginning, or whole where it ends in a digit. */
  private static boolean stands(String mark, String text) {
    String small = text.toLowerCase(Locale.ROOT);
    String wanted = mark.toLowerCase(Locale.ROOT);
    for (int at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1)) {
      int end = at + wanted.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(small.charAt(at - 1));
      boolean ends =
          end == small.length()
              || !Character.isDigit(wanted.charAt(wanted.length() - 1))
              || !Character.isLetterOrDigit(small.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }
}
