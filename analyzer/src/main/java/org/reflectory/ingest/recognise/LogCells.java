package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.HoursReader;
import org.reflectory.ingest.value.Phrases;

/** Reads the cells of one row of a log, each of which may say more than its column's title. */
final class LogCells {
  private static final Pattern ATTENDED =
      Pattern.compile("attend|\\bheld\\b|took place|take place|happen|went ahead");

  /** What a cell alone says of time that is not a coachee's. */
  private static final Pattern NO_COACHING =
      Pattern.compile(
          "(?i)(?:(?:group|peer|1 ?[:-] ?1|one to one|individual|coaching|external|my|own)"
              + " )*supervision(?: (?:session|meeting|group))?(?: ?(?:with|w/|[-–—:(])"
              + " ?.{1,40})?|cpd|(?:training|course|study) day|workshop");

  private static final Pattern ZERO = Pattern.compile("0(?:[.,:]0+)?");
  private static final Pattern NO = Pattern.compile("(?i)(?:no|n|x|✗|✘|false|none)\\W*");
  private static final Pattern YES = Pattern.compile("(?i)(?:yes|y|x|✓|✔|true)\\W*");

  /** A remark in brackets behind a coachee's label that is no part of it. */
  private static final Pattern REMARK =
      Pattern.compile(
          "\\s*[(\\[](?:.*(?:session|online|phone|teams|zoom|person|f2f|face to"
              + " face|virtual|video|walking|remote)\\b.*|\\d{1,2}(?:st|nd|rd|th)?(?: of"
              + " \\d+)?|first|last|final|new|cont(?:d|inued)?\\.?)[)\\]]\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]([^)\\]]*)[)\\]]\\s*$");
  private static final Pattern NAMED_FIRST =
      Pattern.compile(
          "(?<name>[^\\n:,–—]{1,40}?)\\s*(?:\\n|:\\s|,\\s|\\s[-–—]\\s|[–—])\\s*(?<rest>\\S.*)",
          Pattern.DOTALL);
  private static final Pattern PEOPLE =
      Pattern.compile("\\b(?:coachee|client|mentee|who|names?|initials|person|with)\\b");
  private static final Pattern SHARED =
      Pattern.compile(
          "(?:coachee|client|mentee|who|name)\\b.*(?:/|and|\\bwith\\b|,)|(?:/|and)"
              + " (?:coachee|client|mentee|who|name)\\b");

  private final RowReader row;
  private final DateCell day;

  LogCells(RowReader row, DateReader dates) {
    this.row = row;
    this.day = day(row, dates);
  }

  /** The cell with the date: where no column is for dates alone, one that begins with one. */
  private static DateCell day(RowReader row, DateReader dates) {
    if (row.has(ColumnRole.DATE)) {
      return DateCell.of(row.text(ColumnRole.DATE), dates);
    }
    for (ColumnRole role : List.of(ColumnRole.REF, ColumnRole.CLIENT, ColumnRole.TOPIC)) {
      DateCell found = DateCell.of(row.text(role), dates);
      if (found.date() != null) {
        return found;
      }
    }
    return DateCell.of("", dates);
  }

  LogEntry entry() {
    String topic = topic();
    String client = client();
    if (client.isEmpty() && !row.has(ColumnRole.CLIENT) && isShared(row.title(ColumnRole.TOPIC))) {
      Matcher parts = NAMED_FIRST.matcher(row.text(ColumnRole.TOPIC));
      if (parts.matches() && PersonNames.matches(parts.group("name").strip())) {
        client = parts.group("name").strip();
        topic = oneLine(parts.group("rest"));
      }
    }
    return new LogEntry(
        day.text(),
        day.date(),
        clock(),
        client,
        topic,
        oneLine(ref()),
        hours(),
        row.text(ColumnRole.MINUTES),
        row.text(ColumnRole.CUMULATIVE),
        status(),
        new LogEntry.Looks(row.isRed(), row.isStruck(), isMarkedAsSample(), isOtherTime()),
        row.texts(),
        null,
        row.place());
  }

  private static boolean namesPeople(String title) {
    return PEOPLE.matcher(Phrases.plain(title)).find();
  }

  private static boolean isShared(String title) {
    return SHARED.matcher(Phrases.plain(title)).find();
  }

  private String client() {
    String client = oneLine(row.text(ColumnRole.CLIENT));
    if (client.isEmpty() && !row.has(ColumnRole.CLIENT)) {
      return namesPeople(row.title(ColumnRole.DATE)) ? day.person() : "";
    }
    Matcher brackets = BRACKETS.matcher(client);
    boolean cancelled = brackets.find() && Cancellation.isIn(brackets.group(1));
    String bare =
        cancelled ? client.substring(0, brackets.start()) : REMARK.matcher(client).replaceFirst("");
    return bare.isBlank() ? client : bare.strip();
  }

  private String ref() {
    if (!row.has(ColumnRole.REF)) {
      return day.ref();
    }
    String ref = row.text(ColumnRole.REF);
    return ref.isEmpty()
            || (!row.has(ColumnRole.DATE) && day.date() != null && !day.ref().isEmpty())
        ? day.ref()
        : ref;
  }

  private String hours() {
    List<String> lengths = row.all(ColumnRole.HOURS).stream().map(RowReader.Titled::text).toList();
    String hours =
        lengths.stream()
            .filter(length -> !ZERO.matcher(length).matches())
            .findFirst()
            .orElse(lengths.isEmpty() ? "" : lengths.getFirst());
    return hours.isEmpty() && !row.has(ColumnRole.HOURS) ? day.length() : hours;
  }

  private String clock() {
    String beside = day.clock();
    if (!beside.isEmpty()) {
      return beside;
    }
    String start = row.text(ColumnRole.START);
    String end = row.text(ColumnRole.END);
    if (!start.isEmpty() && HoursReader.clock(start).isPresent()) {
      return start;
    }
    return start.isEmpty() || end.isEmpty() ? "" : start + "-" + end;
  }

  /**
   * The topic; a remark where there is no column for topics. A bare number only counts sessions.
   */
  private String topic() {
    String topic = oneLine(row.text(ColumnRole.TOPIC));
    if (topic.isEmpty()) {
      String remark = oneLine(row.text(ColumnRole.STATUS));
      return Cancellation.isIn(remark) || !CellText.saysSomething(remark) ? "" : remark;
    }
    return topic.matches("\\d{1,3}") ? "" : topic;
  }

  /** Remarks; where a column asks whether the session was held, its answer in words. */
  private String status() {
    List<String> remarks = new ArrayList<>();
    for (RowReader.Titled remark : row.all(ColumnRole.STATUS)) {
      String title = Phrases.plain(remark.title());
      if (ATTENDED.matcher(title).find() && NO.matcher(remark.text()).matches()) {
        remarks.add("did not attend");
      } else if (title.startsWith("cancel") && YES.matcher(remark.text()).matches()) {
        remarks.add("cancelled");
      } else {
        remarks.add(remark.text());
      }
    }
    return String.join("; ", remarks);
  }

  private boolean isMarkedAsSample() {
    List<String> words = new ArrayList<>(row.others());
    words.add(row.text(ColumnRole.TOPIC));
    row.all(ColumnRole.STATUS).forEach(remark -> words.add(remark.text()));
    return words.stream().anyMatch(SampleMarks::inWords)
        || Arrays.stream(ColumnRole.values())
            .filter(ColumnRole::isHead)
            .anyMatch(role -> SampleMarks.inHead(row.text(role)))
        || SampleMarks.isNobody(row.text(ColumnRole.CLIENT));
  }

  /**
   * Whether a cell says that the time was not a coachee's; a topic only where no coachee stands.
   */
  private boolean isOtherTime() {
    List<String> words = new ArrayList<>(row.others());
    row.all(ColumnRole.STATUS).forEach(remark -> words.add(remark.text()));
    words.add(row.text(ColumnRole.CLIENT));
    if (row.text(ColumnRole.CLIENT).isEmpty()) {
      words.add(row.text(ColumnRole.TOPIC));
    }
    return words.stream().anyMatch(cell -> NO_COACHING.matcher(oneLine(cell)).matches());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
