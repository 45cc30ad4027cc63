package org.reflectory.server.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.model.CategoryReading;
import org.reflectory.model.ReflectiveCategory;
import org.reflectory.server.answer.FoundBy;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Stance;

/** How numbers, days and fixed words are said to people. */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM yy", Locale.ENGLISH);

  private static final Pattern ISO_DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("reflective-note", "Reflective note"),
          Map.entry("diary", "Diary entry"),
          Map.entry("supervision", "Supervision record"),
          Map.entry("contract", "Coaching agreement"),
          Map.entry("plan", "Development plan"),
          Map.entry("competence-table", "Competence table"),
          Map.entry("feedback", "Feedback"),
          Map.entry("observation", "Observation"),
          Map.entry("profile", "Coach's profile"),
          Map.entry("assignment", "Assignment"),
          Map.entry("other", "Other text"));

  private static final Map<Stance, String> STANCES =
      Map.of(
          Stance.PRACTISED, "Practised",
          Stance.PLANNED, "Planned",
          Stance.GAP, "Gap",
          Stance.MENTIONED, "Mentioned");

  private Words() {}

  static String day(@Nullable LocalDate day) {
    return day == null ? "no date" : DAY.format(day);
  }

  /** A text with its days, such as {@code 2026-03-01}, said as elsewhere. */
  static String days(String text) {
    return ISO_DAY.matcher(text).replaceAll(day -> saidDay(day.group()));
  }

  private static String saidDay(String iso) {
    try {
      return day(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return iso;
    }
  }

  /** The day on which something happened, where the learner is. */
  static String day(Instant at) {
    return day(at.atZone(ZoneId.systemDefault()).toLocalDate());
  }

  /** A month such as {@code 2026-03}, said shortly. */
  static String month(String month) {
    return MONTH.format(YearMonth.parse(month));
  }

  static String kind(String id) {
    return KINDS.getOrDefault(id, id);
  }

  static String stance(Stance stance) {
    return STANCES.getOrDefault(stance, stance.id());
  }

  /** A number without needless decimals. */
  static String number(double number) {
    return number == Math.rint(number)
        ? String.valueOf((long) number)
        : String.valueOf(Math.round(number * 100) / 100.0);
  }

  /** So many of a thing: {@code 1 session}, {@code 3 sessions}. */
  static String count(int number, String one) {
    return number + " " + (number == 1 ? one : many(one));
  }

  private static String many(String one) {
    return one.endsWith("y") && !one.endsWith("ay")
        ? one.substring(0, one.length() - 1) + "ies"
        : one.endsWith("criterion") ? one.substring(0, one.length() - 2) + "a" : one + "s";
  }

  static String hours(double hours) {
    return number(hours) + (hours == 1 ? " hour" : " hours");
  }

  /** In how many sessions, as a count. */
  static String inSessions(int sessions, int of) {
    return "in " + sessions + " of " + count(of, "session");
  }

  /** Several things in a sentence. */
  static String list(List<String> things) {
    return switch (things.size()) {
      case 0 -> "";
      case 1 -> things.get(0);
      default ->
          String.join(", ", things.subList(0, things.size() - 1))
              + " and "
              + things.get(things.size() - 1);
    };
  }

  /** A code such as {@code note-without-log-row} as words. */
  static String code(String code) {
    String words = code.replace('-', ' ');
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** A gloss as a sentence of its own. */
  static String sentence(String gloss) {
    return gloss.isEmpty() || gloss.endsWith(".")
        ? gloss
        : Character.toUpperCase(gloss.charAt(0)) + gloss.substring(1) + ".";
  }

  /** What a sentence does; empty where that is not known. */
  static String category(@Nullable CategoryReading reading) {
    return reading == null || reading.category() == ReflectiveCategory.OTHER
        ? ""
        : "Reads as " + reading.category().label().toLowerCase(Locale.ROOT);
  }

  /** Who or what found a mention. */
  static String foundBy(Mention mention) {
    return switch (FoundBy.of(mention)) {
      case LEARNER -> "You set this.";
      case MODEL -> "The sentence is like others that were tagged so (sentence model).";
      case RULE ->
          (mention.explicit() ? "The words name it" : "The words describe it")
              + " (rule "
              + mention.by()
              + ").";
    };
  }

  /** How sure the machine is, in words with the number. */
  static String confidence(double confidence) {
    String words =
        confidence >= 0.9
            ? "very sure"
            : confidence >= 0.75 ? "sure" : confidence >= 0.5 ? "fairly sure" : "unsure";
    return words + " (" + number(confidence) + " of 1)";
  }
}
