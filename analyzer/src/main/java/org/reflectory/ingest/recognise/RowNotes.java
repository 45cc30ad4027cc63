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
    for (Block.Row row : section.rows()) {
      reader.next(row);
      if (!totals.take(reader, entries)) {
        rows.add(row);
        entries.add(LogEntry.of(reader, context.dates()));
      }
    }
    LogHours hours = LogHours.of(section, entries);
    if (section.header().kind() == TableKind.DIARY) {
      totals.finish(hours);
    }
    RowReader again = new RowReader(section.header());
    CellWriter cells = new CellWriter(context, CellWriter.samplesAreRed(section), false);
    for (int i = 0; i < rows.size(); i++) {
      again.next(rows.get(i));
      row(section, again, entries.get(i), cells, hours);
    }
  }

  private void row(
      TableSection section, RowReader reader, LogEntry entry, CellWriter cells, LogHours hours) {
    NoteText content = new NoteText();
    NoteText text = new NoteText();
    for (Map.Entry<Integer, TableHeader.Column> column : section.header().columns().entrySet()) {
      ColumnRole role = column.getValue().role();
      Block.Cell cell =
          role == null
              ? reader.row().cell(column.getKey()).orElse(null)
              : reader.cell(role).orElse(null);
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
    if (isSample(content, reader.isRed(), section)) {
      context
          .findings()
          .guess(
              entry.place(),
              "sample row",
              entry.words().lines().findFirst().orElse(""),
              "the template's sample entry, not a session",
              "Most of the row is the template's own words, or it is in red ink.");
    } else if (content.hasWritten()) {
      add(section, entry, hours, text);
    }
  }

  private static boolean isHead(@Nullable ColumnRole role) {
    return role == ColumnRole.DATE
        || role == ColumnRole.CLIENT
        || role == ColumnRole.REF
        || role == ColumnRole.HOURS
        || role == ColumnRole.CUMULATIVE
        || role == ColumnRole.START
        || role == ColumnRole.END
        || role == ColumnRole.SUPERVISOR;
  }

  private static Section section(@Nullable ColumnRole role) {
    if (role == ColumnRole.GAPS) {
      return Section.CONCLUSIONS;
    }
    return role == null || role == ColumnRole.STATUS
        ? Section.OTHER
        : role == ColumnRole.ACTION ? Section.TECHNIQUES : role.section();
  }

  /** Whether the template wrote most of what the row tells, by what is long enough to tell. */
  private boolean isSample(NoteText content, boolean red, TableSection section) {
    if (red && section.rows().size() > 1 && CellWriter.samplesAreRed(section)) {
      return true;
    }
    long telling =
        content.passages().stream().filter(p -> Phrases.words(content.words(p)) >= 4).count();
    long known =
        content.passages().stream()
            .filter(p -> context.template().are(TemplateWords.Use.SAMPLE, content.words(p)))
            .count();
    return known > 0 && 2 * known > telling;
  }

  private void add(TableSection section, LogEntry entry, LogHours reader, NoteText text) {
    Findings findings = context.findings();
    NoteKind kind = section.header().kind().rowKind();
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
