package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.template.TemplateWords;
import org.reflectory.ingest.value.DateOrder;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.WrittenDate;
import org.reflectory.note.NoteKind;

/** Recognises everything in one document. Immutable and safe to use from many threads. */
public final class DocumentRecogniser {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20[1-4]\\d(?!\\d)");

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

  /** Years in the file's name and titles, then those of full dates in its text. */
  private static List<Integer> years(
      SourceDocument document, FileHint hint, List<Piece> pieces, DateReader dates) {
    Set<Integer> years = new LinkedHashSet<>();
    addYears(hint.name(), years);
    addYears(document.file(), years);
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Line line && !line.isLong()) {
        if (line.isHeading()) {
          addYears(line.text(), years);
        }
        Optional<WrittenDate> date = dates.within(line.text());
        date.map(WrittenDate::year).ifPresent(years::add);
      }
    }
    return new ArrayList<>(years);
  }

  private static void addYears(String text, Set<Integer> years) {
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      years.add(Integer.parseInt(matcher.group()));
    }
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
