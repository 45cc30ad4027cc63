package org.reflectory.ingest.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of two numbers of a date comes first. */
public enum DateOrder {
  /** 23/01/25, as the British write it; the order taken when a file does not tell. */
  DAY_FIRST,
  /** 01/23/25. */
  MONTH_FIRST;

  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2(?:\\d{4}|\\d{2})(?![\\d./-])");

  /**
   * The order that the dates of a text prove: month first only where that alone makes sense of
   * them.
   */
  public static DateOrder in(CharSequence text) {
    boolean monthFirst = false;
    Matcher dates = NUMBERS.matcher(text);
    while (dates.find()) {
      int first = Integer.parseInt(dates.group(1));
      int second = Integer.parseInt(dates.group(3));
      if (first > 12 && first <= 31 && second <= 12) {
        return DAY_FIRST;
      }
      monthFirst |= first <= 12 && second > 12 && second <= 31;
    }
    return monthFirst ? MONTH_FIRST : DAY_FIRST;
  }
}
