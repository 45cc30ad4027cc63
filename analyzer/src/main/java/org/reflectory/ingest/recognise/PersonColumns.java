package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.value.DateOrder;
import org.reflectory.ingest.value.DateReader;

/**
 * Reads a table of questions with a column of answers for each person, such as several feedback
 * sheets in one.
 */
final class PersonColumns {
  private static final DateReader DATES = new DateReader(DateOrder.DAY_FIRST);
  private static final int TITLE_LEVEL = 6;

  private PersonColumns() {}

  /**
   * The table's lines, one person after the other below a title with their name; empty where it is
   * no such table.
   */
  static List<Piece> pieces(List<Block.Row> rows) {
    List<Piece> pieces = new ArrayList<>();
    if (rows.size() < 2 || rows.getFirst().cells().size() < 2) {
      return pieces;
    }
    List<Block.Cell> people =
        rows.getFirst().cells().stream()
            .filter(cell -> cell.column() > 0 && !cell.text().isEmpty())
            .toList();
    Block.Row top = rows.getFirst();
    boolean title = people.size() == 1 && FormHeads.title(top, top.cells()).isPresent();
    if (people.isEmpty() || title || !people.stream().allMatch(PersonColumns::isPerson)) {
      return pieces;
    }
    for (Block.Cell person : people) {
      for (Piece.Line line : Lines.of(person.blocks())) {
        pieces.add(
            new Piece.Line(
                TextKind.HEADING,
                TITLE_LEVEL,
                line.text(),
                line.look(),
                line.place(),
                false,
                null,
                null));
      }
      for (Block.Row row : rows.subList(1, rows.size())) {
        row.cell(0)
            .ifPresent(
                question ->
                    Lines.of(question.blocks()).forEach(line -> pieces.add(line.asHeading())));
        row.cell(person.column()).ifPresent(answer -> pieces.addAll(Lines.of(answer.blocks())));
      }
    }
    pieces.add(new Piece.Break());
    return pieces;
  }

  private static boolean isPerson(Block.Cell cell) {
    NoteTitle title = NoteTitle.of(cell.text(), DATES);
    return title.date() != null && title.client() != null && title.otherWords() <= 2;
  }
}
