package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.value.WrittenDate;

/**
 * Takes the rows of a log that are sessions. Totals are taken on the way; blank rows, titles
 * between months and time that is not coaching are left out; what a row leaves to the one above, to
 * a title or to the sheet's name is filled in. Used once.
 */
final class LogRows {
  private static final Pattern DITTO =
      Pattern.compile("(?i)[\"”“〃'’,\\s]{1,4}|-?ditto-?|-?do\\.?-?|as above|same|〃");

  private final Context context;
  private final TableSection section;
  private final LogTotals totals;
  private final RowReader reader;
  private final List<LogEntry> entries = new ArrayList<>();
  private @Nullable TablePerson person;
  private boolean personTold;
  private boolean samplesFollow;
  private Period period = Period.UNKNOWN;

  LogRows(Context context, TableSection section, LogTotals totals) {
    this.context = context;
    this.section = section;
    this.totals = totals;
    reader = new RowReader(section.header());
    person = section.header().has(ColumnRole.CLIENT) ? null : section.title().person();
  }

  List<LogEntry> entries() {
    for (Block.Row row : section.rows()) {
      reader.next(row);
      if (!totals.take(reader, entries)) {
        row();
      }
    }
    fillNames();
    return entries;
  }

  private void row() {
    LogEntry entry = LogEntry.of(reader, context.dates());
    if (entry.cells().size() == 1 && !entry.isOnlyTopic()) {
      title(entry);
    } else if (entry.isSession() && entry.looks().otherTime()) {
      context
          .findings()
          .guess(
              entry.place(),
              "row left out",
              entry.words(),
              "no session with a coachee",
              "A cell of the row says that the time was something else than coaching.");
    } else if (entry.isSession()) {
      session(entry);
    } else if (entry.isOnlyTopic() && !entries.isEmpty()) {
      entries.set(entries.size() - 1, entries.getLast().withMoreTopic(entry.topic()));
    }
  }

  /** A line between rows: whose sessions follow, or that samples do. */
  private void title(LogEntry entry) {
    String line = entry.words().replaceAll("\\s+", " ");
    samplesFollow = SampleMarks.announces(line);
    period = Period.of(line).orElse(period);
    if (!section.header().has(ColumnRole.CLIENT)) {
      Optional<TablePerson> named =
          TablePersons.labelled(line, "").or(() -> TablePersons.alone(line));
      if (named.isPresent()) {
        person = named.get();
        personTold = false;
      }
    }
  }

  private void session(LogEntry written) {
    LogEntry entry = samplesFollow ? written.asSample() : written;
    samplesFollow = false;
    if (!entry.dateText().isEmpty()
        && !reader.hasOwn(ColumnRole.DATE)
        && reader.has(ColumnRole.DATE)) {
      String reason = "The merged cell above covers this row, too.";
      guess(entry, "merged cell", entry.dateText(), reason);
    }
    entries.add(withDay(withDitto(withPerson(entry))).below(period.years()));
  }

  private LogEntry withPerson(LogEntry entry) {
    TablePerson whose = person;
    if (whose == null || !entry.client().isEmpty()) {
      return entry;
    }
    if (!whose.reason().isEmpty() && !personTold) {
      personTold = true;
      context
          .findings()
          .guess(entry.place(), "client", whose.written(), whose.label(), whose.reason());
    }
    return entry.withClient(whose.label());
  }

  /** Takes month or year from the line above where a row does not say them. */
  private LogEntry withDay(LogEntry entry) {
    WrittenDate written = entry.date();
    Optional<WrittenDate> full =
        written == null ? period.day(entry.dateText(), context.dates()) : period.withYear(written);
    if (full.isEmpty()) {
      return entry;
    }
    String reason = "A line above the row names it.";
    context
        .findings()
        .guess(
            entry.place(),
            written == null ? "date" : "year",
            entry.dateText(),
            String.valueOf(full.get().date() == null ? full.get().day() : full.get().date()),
            reason);
    return entry.withDate(entry.dateText(), full.get());
  }

  /** Takes day and coachee from the row above where a sign says that they are the same. */
  private LogEntry withDitto(LogEntry entry) {
    if (entries.isEmpty()) {
      return entry;
    }
    LogEntry above = entries.getLast();
    LogEntry filled = entry;
    String reason = "A sign says that it is the same as in the row above.";
    String day = reader.raw(ColumnRole.DATE);
    if (entry.date() == null && isDitto(day) && above.date() != null) {
      filled = filled.withDate(above.dateText(), above.date());
      guess(entry, "date", above.dateText(), reason);
    }
    String client = reader.raw(ColumnRole.CLIENT);
    if (isDitto(client) && !above.client().isEmpty()) {
      filled = filled.withClient(above.client());
      guess(entry, "client", above.client(), reason);
    }
    return filled;
  }

  private static boolean isDitto(String cell) {
    return !cell.isEmpty() && DITTO.matcher(cell).matches();
  }

  /**
   * Where the coachees stand in the first column, each once over several rows of theirs, the rows
   * below are theirs, too.
   */
  private void fillNames() {
    Optional<Integer> column = section.header().column(ColumnRole.CLIENT);
    boolean first =
        column.isPresent()
            && section.header().columns().keySet().stream()
                .noneMatch(other -> other < column.get());
    long blank = entries.stream().filter(entry -> isBlank(entry)).count();
    if (!first || blank < 2 || isBlank(entries.getFirst())) {
      return;
    }
    for (int i = 1; i < entries.size(); i++) {
      if (isBlank(entries.get(i))) {
        String client = entries.get(i - 1).client();
        guess(entries.get(i), "client", client, "The coachee stands once, over rows of theirs.");
        entries.set(i, entries.get(i).withClient(client));
      }
    }
  }

  private static boolean isBlank(LogEntry entry) {
    return entry.client().isEmpty();
  }

  private void guess(LogEntry entry, String what, String value, String reason) {
    context.findings().guess(entry.place(), what, value, value, reason);
  }
}
