package org.reflectory.ingest.recognise;

import java.util.List;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.template.TemplateWords;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.note.Origin;
import org.reflectory.note.Section;

/** Writes what table cells say into a note: a passage for each paragraph or list item. */
final class CellWriter {
  private static final int LONGEST_LABEL = 6;

  private final Context context;
  private final OwnWords ownWords;
  private final boolean samplesAreRed;
  private final boolean shortSamples;
  private boolean toldOfRed;

  /**
   * @param samplesAreRed whether red ink marks sample entries in this table
   * @param shortSamples whether even a few words are the template's where its samples say the same
   */
  CellWriter(Context context, boolean samplesAreRed, boolean shortSamples) {
    this.shortSamples = shortSamples;
    this.context = context;
    this.samplesAreRed = samplesAreRed;
    ownWords = new OwnWords(context);
  }

  void write(Block.Cell cell, Section section, String locator, NoteText into) {
    boolean assessor = false;
    for (Piece.Line line : Lines.of(cell.blocks())) {
      assessor |= OwnWords.isAssessorLabel(line.text());
      if (assessor) {
        into.add(line.text(), section, Origin.ASSESSOR, locator);
      } else {
        line(line, section, locator, into);
      }
    }
  }

  void write(Block.Cell cell, Section section, Origin origin, String locator, NoteText into) {
    Lines.of(cell.blocks())
        .forEach(
            line ->
                into.add(
                    line.text(), section, line.origin() == null ? origin : line.origin(), locator));
  }

  private void line(Piece.Line line, Section section, String locator, NoteText into) {
    Origin origin = ownWords.of(line, samplesAreRed);
    if (line.isHeading() || (origin == Origin.WRITTEN && isLabel(line.text()))) {
      origin = Origin.HEADING;
    } else if (origin == Origin.WRITTEN && isShortSample(line.text())) {
      origin = Origin.SAMPLE;
    }
    if (origin == Origin.SAMPLE && line.look().red() && !toldOfRed) {
      toldOfRed = true;
      context.findings().redIsSample(locator, line.text());
    }
    int prompt = origin == Origin.WRITTEN ? context.template().promptLength(line.text()) : 0;
    if (prompt > 0) {
      into.add(line.text().substring(0, prompt), section, Origin.TEMPLATE, locator);
      into.add(line.text().substring(prompt), section, origin, locator);
    } else {
      into.add(line.text(), section, origin, locator);
    }
  }

  private boolean isShortSample(String text) {
    return shortSamples && context.template().are(TemplateWords.Use.SAMPLE, text);
  }

  /** Whether a line within a cell only names what follows, such as "Acknowledged gaps:". */
  private static boolean isLabel(String text) {
    return text.endsWith(":")
        && Phrases.words(text) <= LONGEST_LABEL
        && (ColumnTitles.role(text).isPresent() || SectionLabels.of(text).isPresent());
  }

  /** Whether red ink can mark samples in a table: not where the learner's whole table is red. */
  static boolean samplesAreRed(TableSection section) {
    List<Piece.Line> lines =
        section.rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> Lines.of(cell.blocks()).stream())
            .toList();
    return lines.stream().anyMatch(line -> !line.look().red());
  }
}
