package org.reflectory.ingest.value;

import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years that a title names for what stands below it: {@code 2025}, {@code 2025/26}, {@code Autumn
 * '25}, {@code April 2026 to March 2027}.
 *
 * @param first the first of them
 * @param last the last; the same as the first where there is one
 * @param schoolYear whether the two are one year that begins in spring or autumn
 */
public record NamedYears(int first, int last, boolean schoolYear) {
  private static final int SPRING = 4;
  private static final int AUTUMN = 9;
  private static final int LONGEST = 4;

  private static final Pattern RANGE =
      Pattern.compile(
          "(?<!\\d)(?<first>20[1-4]\\d)\\s*(?:[-–—/&]|to|and)\\s*(?<last>(?:20)?[1-4]\\d)(?![\\d/.-])");
  private static final Pattern SHORT_RANGE =
      Pattern.compile("(?<![\\d/.:-])(?<first>2\\d)\\s?[-–/]\\s?(?<last>2\\d)(?![\\d/.:-])");
  private static final Pattern FULL = Pattern.compile("(?<!\\d)20[1-4]\\d(?!\\d)");
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![\\p{L}\\d])['’](?<marked>[2-4]\\d)(?!\\d)"
              + "|(?i:autumn|spring|summer|winter|easter|fall|term|semester|year)\\s(?:(?i:term)\\s)?(?<behind>2\\d)(?![\\d.:/])");
  private static final Pattern SCHOOL =
      Pattern.compile("(?i)\\b(?:academic|school|terms?|cohort|financial|year)\\b");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b|\\d(?:st|nd|rd|th)\\b");

  /** The years that a title names, if any. */
  public static Optional<NamedYears> in(String title) {
    Matcher range = RANGE.matcher(title);
    while (range.find()) {
      int first = Integer.parseInt(range.group("first"));
      String written = range.group("last");
      int last = Integer.parseInt(written.length() == 2 ? "20" + written : written);
      if (last > first && last - first < LONGEST) {
        boolean one = last == first + 1 && (written.length() == 2 || SCHOOL.matcher(title).find());
        return Optional.of(new NamedYears(first, last, one));
      }
    }
    return shortRange(title).or(() -> single(title));
  }

  private static Optional<NamedYears> shortRange(String title) {
    Matcher range = SHORT_RANGE.matcher(title);
    while (range.find()) {
      int first = 2000 + Integer.parseInt(range.group("first"));
      if (2000 + Integer.parseInt(range.group("last")) == first + 1
          && !MONTH.matcher(title).find()) {
        return Optional.of(new NamedYears(first, first + 1, true));
      }
    }
    return Optional.empty();
  }

  private static Optional<NamedYears> single(String title) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    Matcher full = FULL.matcher(title);
    while (full.find()) {
      first = Math.min(first, Integer.parseInt(full.group()));
      last = Math.max(last, Integer.parseInt(full.group()));
    }
    if (last > 0) {
      return Optional.of(new NamedYears(first, last, false));
    }
    Matcher marked = SHORT.matcher(title);
    if (!marked.find()) {
      return Optional.empty();
    }
    String figures =
        marked.group("marked") == null ? marked.group("behind") : marked.group("marked");
    return Optional.of(of(2000 + Integer.parseInt(figures)));
  }

  /** One year. */
  public static NamedYears of(int year) {
    return new NamedYears(year, year, false);
  }

  /** Whether a day below the title can be of a year. */
  public boolean allow(MonthDay day, int year) {
    if (year < first || year > last) {
      return false;
    }
    return !schoolYear
        || (year == first ? day.getMonthValue() >= SPRING : day.getMonthValue() < AUTUMN);
  }

  /** As people write it. */
  public String written() {
    return first == last
        ? String.valueOf(first)
        : first + (schoolYear ? "/" + last % 100 : " to " + last);
  }
}
