package org.reflectory.ingest.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.HoursReader;
import org.reflectory.ingest.value.WrittenDate;
import org.reflectory.note.Span;

/**
 * A table's cell that holds a date and perhaps more: a reference ({@code 01 / 14.5.25}), clock
 * times, a length, the coachee.
 *
 * @param text the date as written; the whole cell where there is none in it
 * @param date the date as read
 * @param rest what else the cell says, before the date and after it
 */
record DateCell(String text, @Nullable WrittenDate date, String rest) {
  private static final int LONGEST = 60;
  private static final int LONGEST_BEFORE = 25;
  private static final int LAST_YEAR = 2060;
  private static final Pattern BROKEN =
      Pattern.compile(
          "\\d{1,2}\\s*[./-]\\s*\\d{1,2}\\s*[./-]\\s*\\d{1,3}\\s*\\d{1,3}|\\d{4}\\s*-\\s*\\d{2}\\s*-\\s*\\d{2}");
  private static final Pattern PARTED = Pattern.compile("[\\s/|,;:–—.)\\]-]+");
  private static final Pattern TIGHT = Pattern.compile("[/.-]");
  private static final Pattern PART_END =
      Pattern.compile("[\\n|,;–—()\\[\\]]+|(?<!w)/|\\s-+\\s|^\\s*[-:.]+|\\s*[-:]+$");
  private static final Pattern REF =
      Pattern.compile(
          "(?i)(?:(?:reflective )?(?:ref|note|rn|no|session|entry|diary|log)\\b["
              + " .:#]*)*#?[a-z]{0,3}[-. ]?\\d{1,3}[a-z]?");
  private static final Pattern LENGTH = Pattern.compile("(?i).*\\d.*(?:h|min).*|.*\\bhour.*");

  static DateCell of(String cell, DateReader dates) {
    String text = cell.strip();
    Optional<WrittenDate> first =
        dates.whole(text).or(() -> joined(text, dates)).or(() -> dates.leading(text));
    if (first.isPresent()) {
      return parted("", text, first.get());
    }
    if (text.length() > LONGEST) {
      return new DateCell(text, null, "");
    }
    Matcher parts = PARTED.matcher(text);
    while (parts.find() && parts.start() <= LONGEST_BEFORE) {
      String tail = text.substring(parts.end());
      Optional<WrittenDate> date = dates.leading(tail);
      boolean setOff = !TIGHT.matcher(parts.group()).matches();
      if (date.isPresent() && (setOff || date.get().year() != null)) {
        return parted(text.substring(0, parts.start()), tail, date.get());
      }
    }
    return new DateCell(text, null, "");
  }

  /** A date of figures that a narrow column broke: {@code 17/3/2 5}, {@code 2023- 04-10}. */
  private static Optional<WrittenDate> joined(String text, DateReader dates) {
    if (!BROKEN.matcher(text).matches()) {
      return Optional.empty();
    }
    return dates
        .whole(text.replaceAll("\\s+", ""))
        .filter(date -> date.year() != null && date.year() < LAST_YEAR)
        .map(
            date ->
                new WrittenDate(
                    date.day(),
                    date.year(),
                    date.weekday(),
                    new Span(0, text.length()),
                    date.doubt()));
  }

  private static DateCell parted(String before, String tail, WrittenDate date) {
    int end = Math.min(tail.length(), date.span().end());
    String after = tail.substring(end).strip();
    return new DateCell(
        tail.substring(0, end).strip(), date, before.isEmpty() ? after : before + "\n" + after);
  }

  /** Clock times beside the date; empty where there are none. */
  String clock() {
    return HoursReader.clock(rest).isPresent() ? rest : part(DateCell::isClock);
  }

  /** A length of time beside the date; empty where there is none. */
  String length() {
    return part(part -> LENGTH.matcher(part).matches() && isLength(part));
  }

  /** A reference beside the date; empty where there is none. */
  String ref() {
    return clock().equals(rest) ? "" : part(part -> REF.matcher(part).matches());
  }

  /** A coachee beside the date; empty where there is none. */
  String person() {
    return part(part -> !REF.matcher(part).matches() && PersonNames.matches(part));
  }

  private String part(java.util.function.Predicate<String> wanted) {
    for (String part : PART_END.split(rest)) {
      if (!part.isBlank() && wanted.test(part.strip())) {
        return part.strip();
      }
    }
    return "";
  }

  private static boolean isClock(String part) {
    return HoursReader.clock(part).isPresent();
  }

  private static boolean isLength(String part) {
    return HoursReader.read(part, HoursReader.Unit.HOURS).isPresent();
  }
}
