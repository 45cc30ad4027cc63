package org.reflectory.ingest.format;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The values behind what a spreadsheet's cells show: dates as ISO 8601, lengths of time as {@code
 * 1:30}, and numbers as they are, since a cell may show 1.3 for 1.25.
 */
final class OdfValues {
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,9})?");

  private OdfValues() {}

  /** The value of a cell, or what it shows where that is its value: text, money, percentages. */
  static String of(Element cell, String shown) {
    return switch (value(cell, "value-type")) {
      case "date" -> date(value(cell, "date-value"), shown);
      case "time" -> time(value(cell, "time-value"), shown);
      case "boolean" -> value(cell, "boolean-value").equals("true") ? "yes" : "no";
      case "float" -> number(value(cell, "value"), shown);
      default -> shown;
    };
  }

  private static String value(Element cell, String name) {
    return Xml.attribute(cell, OFFICE, name);
  }

  private static String date(String value, String shown) {
    return value.isEmpty()
        ? shown
        : value
            .replaceFirst("T00:00:00(?:\\.0+)?$", "")
            .replaceFirst("T(\\d\\d:\\d\\d)(?::.*)?$", " $1");
  }

  private static String time(String value, String shown) {
    try {
      long minutes = Math.round(Duration.parse(value).toSeconds() / 60.0);
      return minutes < 0
          ? shown
          : String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
    } catch (DateTimeException | ArithmeticException none) {
      return shown;
    }
  }

  /** What is shown says more where it is the same number: {@code 12.10} may be a day of October. */
  private static String number(String value, String shown) {
    boolean same =
        PLAIN_NUMBER.matcher(shown).matches()
            && PLAIN_NUMBER.matcher(value).matches()
            && Double.parseDouble(shown) == Double.parseDouble(value);
    return same || value.isEmpty() ? shown : value;
  }
}
