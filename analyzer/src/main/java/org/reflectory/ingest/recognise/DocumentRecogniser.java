package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.template.TemplateWords;
import org.reflectory.ingest.value.DateOrder;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.NamedYears;
import org.reflectory.ingest.value.WrittenDate;
import org.reflectory.note.NoteKind;

/** Recognises everything in one document. Immutable and safe to use from many threads. */
public final class DocumentRecogniser {
  private final CriterionHeadings criteria;

  /**
   * @param criterionCodes codes of assessment criteria, with or without their unit: {@code 2.1},
   *     {@code 8580-501/2.1}
   */
  public DocumentRecogniser(Set<String> criterionCodes) {
    criteria = new CriterionHeadings(criterionCodes, TemplateWords.standard());
  }

  /** What a document holds; the same for the same document. */
  public Recognised recognise(SourceDocument document) {
    String allText = allText(document.blocks());
    DateOrder order = DateOrder.in(allText);
    DateReader dates = new DateReader(order);
    Findings findings = new Findings(document.file());
    FileHint hint = FileHint.of(document.file(), dates);
    Context context =
        new Context(document.file(), hint, dates, TemplateWords.standard(), criteria, findings);
    if (order == DateOrder.MONTH_FIRST) {
      findings.guess(
          "",
          "date order",
          "",
          "month first",
          "Some dates in the file make sense only with the month first.");
    }
    document.unread().forEach(part -> findings.problem(part.place(), part.message()));
    TableRecognisers tables = new TableRecognisers(context);
    List<Piece> pieces = Pieces.of(document, context);
    List<Draft> drafts = new Drafts(context, tables::read).of(pieces);
    totals(drafts, findings);
    tables.finish();
    new DraftNotes(context).write(drafts);
    return findings.recognised(years(document, hint, pieces, dates));
  }

  /** Totals of coaching hours in lines of text; those of supervision are something else. */
  private static void totals(List<Draft> drafts, Findings findings) {
    for (Draft draft : drafts) {
      for (Piece piece : draft.kind == NoteKind.SUPERVISION ? List.<Piece>of() : draft.pieces) {
        if (piece instanceof Piece.Line line && !line.isLong()) {
          LogTotals.inLine(line.text()).ifPresent(total -> findings.total(total, line.place()));
        } else if (piece instanceof Piece.Named named) {
          LogTotals.inLine(named.text()).ifPresent(total -> findings.total(total, named.place()));
        }
      }
    }
  }

  /** Years in the file's name, then those in its titles, then those of full dates in its text. */
  private static List<NamedYears> years(
      SourceDocument document, FileHint hint, List<Piece> pieces, DateReader dates) {
    Set<NamedYears> years = new LinkedHashSet<>();
    NamedYears.in(hint.name()).ifPresent(years::add);
    NamedYears.in(document.file()).ifPresent(years::add);
    Set<NamedYears> ofDates = new LinkedHashSet<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Line line && !line.isLong()) {
        if (line.isHeading()) {
          NamedYears.in(line.text()).ifPresent(years::add);
        }
        Optional<WrittenDate> date = dates.within(line.text());
        date.map(WrittenDate::year).map(NamedYears::of).ifPresent(ofDates::add);
      }
    }
    years.addAll(ofDates);
    return new ArrayList<>(years);
  }

  private static String allText(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      switch (block) {
        case Block.Text line -> text.append(line.text());
        case Block.Table table ->
            table
                .rows()
                .forEach(
                    row ->
                        row.cells()
                            .forEach(cell -> text.append(allText(cell.blocks())).append('\n')));
        case Block.Properties properties ->
            text.append(String.join("\n", properties.values().values()));
      }
      text.append('\n');
    }
    return text.toString();
  }
}
