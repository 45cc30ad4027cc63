package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.template.TemplateWords;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.note.NoteKind;
import org.reflectory.note.NoteMetadata;
import org.reflectory.note.Origin;
import org.reflectory.note.Section;
import org.reflectory.portfolio.LogRow;

/**
 * Reads a coaching diary, or a record of supervision kept as a table: each row becomes a note with
 * a section for each column.
 */
final class RowNotes {
  private final Context context;

  RowNotes(Context context) {
    this.context = context;
  }

  void read(TableSection section) {
    RowReader reader = new RowReader(section.header());
    LogTotals totals = new LogTotals(context);
    List<Block.Row> rows = new ArrayList<>();
    List<LogEntry> entries = new ArrayList<>();
    for (Block.Row row : new DiaryRows(section.header(), context.dates()).of(section.rows())) {
      reader.next(row);
      if (!totals.take(reader, entries)) {
        rows.add(row);
        entries.add(whose(section, LogEntry.of(reader, context.dates())));
      }
    }
    LogHours hours = LogHours.of(section, entries);
    if (section.header().kind() == TableKind.DIARY) {
      totals.finish(hours);
    }
    RowReader again = new RowReader(section.header());
    CellWriter cells = new CellWriter(context, CellWriter.samplesAreRed(section), false);
    NoteKind kind = section.header().kind().rowKind(section.title(), entries);
    for (int i = 0; i < rows.size(); i++) {
      again.next(rows.get(i));
      row(section, kind, again, entries.get(i), cells, hours);
    }
  }

  /** Gives a row without a column for coachees the one whose diary it is. */
  private LogEntry whose(TableSection section, LogEntry entry) {
    TablePerson person = section.title().person();
    if (person == null
        || section.header().kind() != TableKind.DIARY
        || section.header().has(ColumnRole.CLIENT)
        || !entry.client().isEmpty()
        || entry.date() == null) {
      return entry;
    }
    if (!person.reason().isEmpty()) {
      guess(entry, "client", person.written(), person.label(), person.reason());
    }
    return entry.withClient(person.label());
  }

  private void row(
      TableSection section,
      NoteKind kind,
      RowReader reader,
      LogEntry entry,
      CellWriter cells,
      LogHours hours) {
    NoteText content = new NoteText();
    NoteText text = new NoteText();
    for (Map.Entry<Integer, TableHeader.Column> column : section.header().columns().entrySet()) {
      ColumnRole role = column.getValue().role();
      Block.Cell cell =
          role == null
              ? reader.row().cell(column.getKey()).orElse(null)
              : reader.cell(column.getKey()).orElse(null);
      if (cell == null || cell.text().isEmpty()) {
        continue;
      }
      if (isHead(role)) {
        cells.write(cell, Section.OTHER, Origin.HEADING, entry.place(), text);
      } else {
        text.add(column.getValue().title(), section(role), Origin.HEADING, entry.place());
        int before = text.passages().size();
        if (role == ColumnRole.ASSESSOR) {
          cells.write(cell, Section.OTHER, Origin.ASSESSOR, entry.place(), text);
        } else {
          cells.write(cell, section(role), entry.place(), text);
        }
        text.passages()
            .subList(before, text.passages().size())
            .forEach(p -> content.add(text.words(p), p.section(), p.origin(), p.locator()));
      }
    }
    String sample = sampleReason(content, entry, reader.isRed(), section);
    String first = entry.words().lines().findFirst().orElse("");
    if (!sample.isEmpty()) {
      guess(entry, "sample row", first, "the template's sample entry, not a session", sample);
    } else if (reader.isStruck()) {
      String reason = "The row is struck through.";
      guess(entry, "struck row", first, "a session that did not take place", reason);
    } else if (isOnlyCancelled(content, entry)) {
      String reason = "The row says so and tells of nothing else.";
      guess(entry, "cancelled session", first, "a session that did not take place", reason);
    } else if (content.hasWritten()) {
      add(kind, section, entry, hours, text);
    }
  }

  private void guess(LogEntry entry, String what, String written, String value, String reason) {
    context.findings().guess(entry.place(), what, written, value, reason);
  }

  /** Whether a row says that there was no session, and has no word of what happened in one. */
  private static boolean isOnlyCancelled(NoteText content, LogEntry entry) {
    return Cancellation.isIn(entry.words())
        && content.passages().stream()
            .filter(passage -> passage.origin() == Origin.WRITTEN)
            .noneMatch(
                passage ->
                    passage.section() != Section.PURPOSE
                        && passage.section() != Section.OTHER
                        && !Cancellation.isIn(content.words(passage)));
  }

  private static boolean isHead(@Nullable ColumnRole role) {
    return role != null && role.isHead();
  }

  private static Section section(@Nullable ColumnRole role) {
    if (role == ColumnRole.GAPS) {
      return Section.CONCLUSIONS;
    }
    return role == null || role == ColumnRole.STATUS
        ? Section.OTHER
        : role == ColumnRole.ACTION ? Section.TECHNIQUES : role.section();
  }

  /**
   * Why a row is the template's sample: it is marked as one, in red, or the template wrote most of
   * what it tells, by what is long enough to tell. Empty where it is none.
   */
  private String sampleReason(NoteText content, LogEntry entry, boolean red, TableSection section) {
    List<String> words = content.passages().stream().map(content::words).toList();
    if (entry.looks().sample() || SampleMarks.inMost(words)) {
      return "The row says itself that it is an example.";
    }
    if (red && section.rows().size() > 1 && CellWriter.samplesAreRed(section)) {
      return "The row is in red ink, as the template shows its sample entries.";
    }
    long telling = words.stream().filter(passage -> Phrases.words(passage) >= 4).count();
    long known =
        words.stream()
            .filter(passage -> context.template().are(TemplateWords.Use.SAMPLE, passage))
            .count();
    return known > 0 && 2 * known > telling ? "Most of the row is the template's own words." : "";
  }

  private void add(
      NoteKind kind, TableSection section, LogEntry entry, LogHours reader, NoteText text) {
    Findings findings = context.findings();
    LogHours.Read hours = reader.of(entry);
    String id = findings.id(kind.id(), entry.ref(), entry.dateText(), entry.client());
    findings.dated(id, entry.date(), entry.dateText(), entry.place());
    if (entry.date() == null && !entry.dateText().isEmpty()) {
      findings.unreadableDate(entry.place(), entry.dateText());
    }
    Double length = hours.hours();
    NoteMetadata metadata =
        new NoteMetadata(
            orNull(entry.ref()),
            entry.date() == null ? null : entry.date().date(),
            orNull(entry.client()),
            length,
            orNull(entry.topic()));
    findings.add(text.note(id, kind, metadata, findings.place(entry.place())));
    if (kind == NoteKind.DIARY && section.header().has(ColumnRole.HOURS)) {
      LogRow.State state =
          length != null && length == 0 || entry.saysCancelled(length != null)
              ? LogRow.State.CANCELLED
              : LogRow.State.HELD;
      findings.addDiaryHours(
          new LogRow(
              id,
              metadata.date(),
              hours.start(),
              hours.end(),
              metadata.client(),
              metadata.topic(),
              metadata.ref(),
              length,
              reader.cumulative(entry),
              state,
              findings.place(entry.place())));
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
