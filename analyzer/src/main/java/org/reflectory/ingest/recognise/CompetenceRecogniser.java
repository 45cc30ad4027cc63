package org.reflectory.ingest.recognise;

import org.reflectory.ingest.document.Block;
import org.reflectory.note.NoteKind;
import org.reflectory.note.NoteMetadata;
import org.reflectory.note.Origin;
import org.reflectory.note.Section;
import org.reflectory.portfolio.CompetenceRow;

/** Reads a competence table; all tables of one file become one note. */
final class CompetenceRecogniser {
  private final Context context;
  private final TableNote note;

  CompetenceRecogniser(Context context) {
    this.context = context;
    note = new TableNote(context, NoteKind.COMPETENCE_TABLE);
  }

  void read(TableSection section) {
    CellWriter cells = new CellWriter(context, CellWriter.samplesAreRed(section), true);
    RowReader reader = new RowReader(section.header());
    for (Block.Row row : section.rows()) {
      reader.next(row);
      row(section, reader, cells);
    }
  }

  private void row(TableSection section, RowReader reader, CellWriter cells) {
    String name = reader.text(ColumnRole.COMPETENCE).lines().findFirst().orElse("").strip();
    NoteText text = new NoteText();
    if (reader.hasOwn(ColumnRole.COMPETENCE)) {
      reader.cell(ColumnRole.COMPETENCE).ifPresent(cell -> competence(cell, reader.place(), text));
    }
    String evidence = column(section, reader, ColumnRole.EVIDENCE, cells, text);
    String developed = column(section, reader, ColumnRole.DEVELOPED, cells, text);
    String gaps = column(section, reader, ColumnRole.GAPS, cells, text);
    if (name.isEmpty() || (evidence + developed + gaps).isEmpty()) {
      return;
    }
    note.add(text, reader.place());
    String competence = Competences.id(name).orElse(name.replaceAll("[\\s:]+$", ""));
    context
        .findings()
        .add(
            new CompetenceRow(
                competence,
                note.id(),
                evidence,
                developed,
                gaps,
                context.findings().place(reader.place())));
  }

  /** The competence's name is the row's title, and what describes it is the framework's. */
  private static void competence(Block.Cell cell, String place, NoteText text) {
    Origin origin = Origin.HEADING;
    for (Piece.Line line : Lines.of(cell.blocks())) {
      text.add(line.text(), Section.OTHER, line.origin() == null ? origin : line.origin(), place);
      origin = Origin.TEMPLATE;
    }
  }

  private static String column(
      TableSection section, RowReader reader, ColumnRole role, CellWriter cells, NoteText text) {
    NoteText own = new NoteText();
    reader.cell(role).ifPresent(cell -> cells.write(cell, role.section(), reader.place(), own));
    if (own.hasWritten()) {
      String title =
          section.header().columns().get(section.header().column(role).orElseThrow()).title();
      text.add(title, role.section(), Origin.HEADING, reader.place());
    }
    text.addAll(own);
    return own.written();
  }

  /** Adds the note to the findings, if the tables held anything. */
  void finish() {
    note.finish(NoteMetadata.NONE);
  }
}
