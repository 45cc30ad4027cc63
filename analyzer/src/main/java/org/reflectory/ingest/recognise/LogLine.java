package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.FoundHours;
import org.reflectory.ingest.value.HoursReader;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.ingest.value.WrittenDate;

/**
 * One session noted down in one line of text; texts are empty where nothing was written.
 *
 * @param date the day, as written
 * @param client the coachee
 * @param topic what is neither
 * @param ref the note's reference
 * @param hours the length
 * @param cumulative the running total
 * @param numbers bare numbers at the end of the line, which may be reference, length or total
 */
record LogLine(
    String date,
    String client,
    String topic,
    String ref,
    String hours,
    String cumulative,
    List<String> numbers) {

  /** What parts the fields of a line, the surest first. */
  static final List<Pattern> MARKS =
      List.of(
          Pattern.compile("\\s*\\|\\s*"),
          Pattern.compile("\\s*;\\s*"),
          Pattern.compile("\\s+[-–—]+\\s+"),
          Pattern.compile("\\s{2,}|\\t+"),
          Pattern.compile("\\s+/\\s+"),
          Pattern.compile(
              ",\\s*(?=\\D|\\d+(?:\\.\\d+)?\\s*(?:$|,|h|m))|\\s+[-–—]+\\s+|\\s+\\(|\\)\\s*|:\\s+"));

  private static final int LONGEST_LEAD = 2;
  private static final int LONGEST_NAME = 3;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");
  private static final Pattern REF =
      Pattern.compile(
          "(?i)(?:rn|note|ref|no\\.?|#)\\s?#?\\d{1,3}[a-z]?|[A-Z]{1,2}\\d{1,2}|0\\d{1,2}");
  private static final Pattern CANCELLED =
      Pattern.compile(
          "(?i).*\\b(?:dna|cancel+ed|cancelled|postponed|no[- ]show|did ?n[o']t (?:attend|show|turn up)|re-?arranged|re-?scheduled|put off|deferred|moved to)\\b.*");

  /** What may stand before the day: a number, a reference, the name of the coachee. */
  private static final Pattern LEAD =
      Pattern.compile(
          "\\s*(?:\\(?\\d{1,3}[.):]\\s+|(?<ref>(?i:session|rn|note|no\\.?|#)\\s*\\d{1,3})\\s*[:.,|–—-]?\\s*"
              + "|(?<name>\\p{Lu}[^,:;|\\d–—-]{0,24}?)\\s*(?:[,:;|]|\\s[-–—])\\s*)");

  /** Whether a line begins with a day, a number or a name at most before it. */
  static boolean isDated(String text, DateReader dates) {
    return lead(text, dates).isPresent();
  }

  private static Optional<WrittenDate> lead(String text, DateReader dates) {
    Optional<WrittenDate> date = dates.leading(text);
    Matcher lead = LEAD.matcher(text);
    if (date.isPresent() || !lead.lookingAt()) {
      return date;
    }
    int from = lead.end();
    return dates
        .leading(text.substring(from))
        .filter(found -> lead.group("name") == null || isName(lead.group("name")))
        .map(found -> found.shift(from));
  }

  /** A line taken apart at a mark. */
  static LogLine of(String text, Pattern mark, DateReader dates) {
    Optional<WrittenDate> date = lead(text, dates);
    if (date.isEmpty()) {
      return new LogLine("", "", "", "", "", "", List.of());
    }
    List<String> fields = new ArrayList<>();
    Matcher lead = LEAD.matcher(text);
    if (date.get().span().start() > 0 && lead.lookingAt()) {
      fields.add(lead.group("name") == null ? "" : lead.group("name"));
      fields.add(lead.group("ref") == null ? "" : lead.group("ref"));
    }
    fields.addAll(List.of(mark.split(" " + text.substring(date.get().span().end()).strip())));
    return of(
        date.get().span().of(text),
        fields.stream()
            .map(field -> field.replaceAll("^[\\s,;:|(–—-]+|[\\s,;|)–—-]+$", ""))
            .filter(field -> !field.isEmpty())
            .toList());
  }

  /** A line that names its values, such as {@code Date: 23/01/25, Coachee: Jean, Hours: 1}. */
  static Optional<LogLine> labelled(String text) {
    if (text.indexOf(':') < 0) {
      return Optional.empty();
    }
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (FieldLabels.Match match : FieldLabels.line(text)) {
      values.putIfAbsent(match.field(), match.value());
    }
    boolean session =
        values.containsKey(Field.DATE)
            && values.containsKey(Field.CLIENT)
            && (values.containsKey(Field.HOURS) || values.containsKey(Field.TOPIC));
    return session
        ? Optional.of(
            new LogLine(
                values.get(Field.DATE),
                values.get(Field.CLIENT),
                values.getOrDefault(Field.TOPIC, ""),
                values.getOrDefault(Field.REF, ""),
                values.getOrDefault(Field.HOURS, ""),
                "",
                List.of()))
        : Optional.empty();
  }

  private static LogLine of(String date, List<String> fields) {
    String client = "";
    String ref = "";
    String hours = "";
    List<String> topic = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (String field : fields) {
      Optional<String> length =
          CANCELLED.matcher(field).matches() ? Optional.empty() : length(field);
      if (NUMBER.matcher(field).matches() && !field.matches("0\\d")) {
        numbers.add(field);
      } else if (hours.isEmpty() && length.isPresent()) {
        hours = length.get();
      } else if (ref.isEmpty() && REF.matcher(field).matches()) {
        ref = field;
      } else if (CANCELLED.matcher(field).matches()) {
        topic.add(field);
      } else if (client.isEmpty() && topic.size() < LONGEST_LEAD && isName(field)) {
        client = field.replaceFirst("(?i)^(?:with|w/)\\s*", "");
      } else {
        topic.add(field);
      }
    }
    return new LogLine(date, client, String.join(", ", topic), ref, hours, "", numbers);
  }

  /** A field that is a length of time and hardly a word more. */
  private static Optional<String> length(String field) {
    Optional<FoundHours> found = HoursReader.within(field);
    boolean alone =
        found.isPresent()
            && Phrases.words(field) - Phrases.words(found.get().span().of(field)) <= 1;
    return alone ? Optional.of(found.get().span().of(field)) : Optional.empty();
  }

  private static boolean isName(String field) {
    String name = field.replaceFirst("(?i)^(?:with|w/)\\s*", "");
    return Phrases.words(name) <= LONGEST_NAME && PersonNames.matches(name);
  }

  /** Whether it says more than the day: with whom, and for how long or about what. */
  boolean isSession() {
    boolean cancelled = CANCELLED.matcher(topic).matches();
    boolean timed = !hours.isEmpty() || !numbers.isEmpty() || !topic.isEmpty();
    return !date.isEmpty() && !client.isEmpty() && (timed || cancelled);
  }

  /**
   * The lines of a log with its bare numbers told apart: the last of them run on as a total, or are
   * lengths, or are references where the lengths have a unit.
   */
  static List<LogLine> withHours(List<LogLine> lines) {
    boolean units = lines.stream().filter(line -> !line.hours.isEmpty()).count() * 2 > lines.size();
    boolean running = isRunning(lines, units ? 1 : 2);
    List<LogLine> told = new ArrayList<>();
    for (LogLine line : lines) {
      List<String> rest = new ArrayList<>(line.numbers);
      String total = running && !rest.isEmpty() ? rest.removeLast() : "";
      boolean bare = line.hours.isEmpty() && !rest.isEmpty();
      String hours = bare ? rest.removeLast() : line.hours;
      String ref = line.ref.isEmpty() && !rest.isEmpty() ? rest.removeFirst() : line.ref;
      told.add(new LogLine(line.date, line.client, line.topic, ref, hours, total, rest));
    }
    return told;
  }

  /** Whether the lines end in one number each that grows and grows, as those of pages do. */
  static boolean endInPages(List<LogLine> lines) {
    double before = 0;
    for (LogLine line : lines) {
      if (line.numbers.size() > 1) {
        return false;
      }
      double last = line.numbers.isEmpty() ? before + 1 : number(line.numbers.getLast());
      if (last <= before) {
        return false;
      }
      before = last;
    }
    return true;
  }

  private static double number(String written) {
    return Double.parseDouble(written.replace(',', '.'));
  }

  /** Whether the last number of each line is no less than that of the line before. */
  private static boolean isRunning(List<LogLine> lines, int fewest) {
    double before = 0;
    int seen = 0;
    for (LogLine line : lines) {
      if (line.numbers.isEmpty()) {
        continue;
      }
      if (line.numbers.size() < fewest) {
        return false;
      }
      double last = number(line.numbers.getLast());
      if (last < before) {
        return false;
      }
      before = last;
      seen++;
    }
    return seen > 1 && before > 2;
  }
}
