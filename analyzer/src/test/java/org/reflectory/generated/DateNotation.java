package org.reflectory.generated;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A way of writing a date, the day before the month as in Britain. */
enum DateNotation {
  DOTS("dd.MM.yy", "dd\\.mm\\.yy"),
  SLASHES("dd/MM/yyyy", "dd/mm/yyyy"),
  SHORT_MONTH("d MMM yyyy", "d mmm yyyy"),
  LONG_MONTH("d MMMM yyyy", "d mmmm yyyy"),
  ORDINAL("d'%s' MMM yyyy", null),
  ISO("yyyy-MM-dd", "yyyy-mm-dd"),
  DOTS_NO_YEAR("dd.MM", null),
  MONTH_NO_YEAR("d MMM", null);

  private final DateTimeFormatter format;
  private final String sheetFormat;

  DateNotation(String pattern, String sheetFormat) {
    this.format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    this.sheetFormat = sheetFormat;
  }

  String write(LocalDate date) {
    return format.format(date).replace("%s", ending(date.getDayOfMonth()));
  }

  boolean hasYear() {
    return this != DOTS_NO_YEAR && this != MONTH_NO_YEAR;
  }

  boolean isNumeric() {
    return this == DOTS || this == SLASHES || this == DOTS_NO_YEAR;
  }

  /** How a spreadsheet would be told to show a date so; null where it could not. */
  String sheetFormat() {
    return sheetFormat;
  }

  private static String ending(int day) {
    if (day >= 11 && day <= 13) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
