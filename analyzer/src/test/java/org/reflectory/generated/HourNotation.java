package org.reflectory.generated;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** A way of writing a length of time. */
@SuppressWarnings("ImmutableEnumChecker") // what it holds never changes
enum HourNotation {
  DECIMAL(List.of("Hours", "Session time (hrs)", "Length (hours)", "No. of hours", "Hrs")),
  DECIMAL_HRS(List.of("Duration", "Length of session", "Session length", "Time")),
  HOURS_MINUTES(List.of("Duration", "Length of session", "Session length")),
  MINUTES(List.of("Duration", "Length", "Session length")),
  COLON(List.of("Duration (h:mm)", "Hours", "Length of session")),
  BARE_MINUTES(List.of("Minutes", "Duration (mins)", "Length (minutes)"));

  private final List<String> headings;

  HourNotation(List<String> headings) {
    this.headings = headings;
  }

  List<String> headings() {
    return headings;
  }

  String write(int minutes) {
    int h = minutes / 60;
    int m = minutes % 60;
    return switch (this) {
      case DECIMAL -> decimal(minutes);
      case DECIMAL_HRS -> decimal(minutes) + (minutes == 60 ? " hr" : " hrs");
      case HOURS_MINUTES -> m == 0 ? h + "h" : h == 0 ? m + " mins" : h + "h " + m;
      case MINUTES -> minutes + " min";
      case COLON -> String.format(Locale.ROOT, "%d:%02d", h, m);
      case BARE_MINUTES -> String.valueOf(minutes);
    };
  }

  static String decimal(int minutes) {
    return BigDecimal.valueOf(minutes)
        .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
