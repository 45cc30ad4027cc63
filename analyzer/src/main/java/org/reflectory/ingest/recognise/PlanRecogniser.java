package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.note.NoteKind;
import org.reflectory.note.NoteMetadata;
import org.reflectory.note.Origin;
import org.reflectory.note.Section;
import org.reflectory.portfolio.PlanRow;

/** Reads a development plan; all tables of one file become one note. */
final class PlanRecogniser {
  private final Context context;
  private final TableNote note;

  PlanRecogniser(Context context) {
    this.context = context;
    note = new TableNote(context, NoteKind.PLAN);
  }

  void read(TableSection section) {
    CellWriter cells = new CellWriter(context, CellWriter.samplesAreRed(section), false);
    RowReader reader = new RowReader(section.header());
    ColumnRole gap = section.header().has(ColumnRole.GAPS) ? ColumnRole.GAPS : ColumnRole.TOPIC;
    for (Block.Row row : section.rows()) {
      reader.next(row);
      row(section, reader, gap, cells);
    }
  }

  private void row(TableSection section, RowReader reader, ColumnRole gapRole, CellWriter cells) {
    NoteText text = new NoteText();
    StringBuilder gap = new StringBuilder();
    StringBuilder impact = new StringBuilder();
    StringBuilder action = new StringBuilder();
    List<String> measure = new ArrayList<>();
    for (Map.Entry<Integer, TableHeader.Column> column : section.header().columns().entrySet()) {
      ColumnRole role = column.getValue().role();
      Block.Cell cell =
          role == null
              ? reader.row().cell(column.getKey()).orElse(null)
              : reader.cell(role).orElse(null);
      if (cell == null || cell.text().isEmpty()) {
        continue;
      }
      String own =
          cell(cell, column.getValue(), section(role, gapRole), reader.place(), cells, text);
      if (role == gapRole) {
        gap.append(own);
      } else if (role == ColumnRole.IMPACT) {
        impact.append(own);
      } else if (role == ColumnRole.ACTION) {
        action.append(action.isEmpty() ? "" : "\n").append(own);
      } else if (role == ColumnRole.MEASURE
          || role == ColumnRole.DEADLINE
          || role == ColumnRole.DATE) {
        measure.add(own);
      }
    }
    if (!text.hasWritten() || (gap.isEmpty() && action.isEmpty())) {
      return;
    }
    note.add(text, reader.place());
    measure.removeIf(String::isEmpty);
    context
        .findings()
        .add(
            new PlanRow(
                note.id(),
                gap.toString(),
                impact.toString(),
                action.toString(),
                String.join("\n", measure),
                context.findings().place(reader.place())));
  }

  private static Section section(@Nullable ColumnRole role, ColumnRole gapRole) {
    return role == gapRole || role == ColumnRole.IMPACT || role == ColumnRole.EVIDENCE
        ? Section.GAPS
        : Section.PLAN;
  }

  private static String cell(
      Block.Cell cell,
      TableHeader.Column column,
      Section section,
      String place,
      CellWriter cells,
      NoteText text) {
    NoteText own = new NoteText();
    if (column.role() == ColumnRole.ASSESSOR) {
      cells.write(cell, section, Origin.ASSESSOR, place, own);
    } else if (column.role() == ColumnRole.DEADLINE
        || column.role() == ColumnRole.DATE
        || column.role() == ColumnRole.REF) {
      cells.write(cell, section, Origin.HEADING, place, own);
      text.add(column.title(), section, Origin.HEADING, place);
      text.addAll(own);
      return column.role() == ColumnRole.REF ? "" : cell.text();
    } else {
      cells.write(cell, section, place, own);
    }
    if (own.hasWritten()) {
      text.add(column.title(), section, Origin.HEADING, place);
    }
    text.addAll(own);
    return own.written();
  }

  /** Adds the note to the findings, if the tables held anything. */
  void finish() {
    note.finish(NoteMetadata.NONE);
  }
}
