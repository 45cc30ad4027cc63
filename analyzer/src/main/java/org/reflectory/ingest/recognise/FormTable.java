package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.note.Origin;
import org.reflectory.note.Section;

/**
 * Reads a table that lays out a form: a note's header (date, coachee, reference), labelled boxes,
 * questions with answers. What it yields are lines and named values, as if the form had been
 * written as running text.
 */
final class FormTable {
  private static final int LONGEST_LABEL = 12;

  private final List<Block.Row> rows;
  private final List<Piece> pieces = new ArrayList<>();
  private Map<Integer, Section> columnSections = Map.of();
  private Map<Integer, String> columnTitles = Map.of();
  private String lastTitle = "";

  FormTable(List<Block.Row> rows) {
    this.rows = rows;
  }

  List<Piece> pieces() {
    List<Piece> people = PersonColumns.pieces(rows);
    if (!people.isEmpty()) {
      return people;
    }
    for (int i = 0; i < rows.size(); i++) {
      Block.Row row = rows.get(i);
      List<Block.Cell> cells =
          row.cells().stream().filter(cell -> !cell.blocks().isEmpty()).toList();
      Block.Row below = i + 1 < rows.size() ? rows.get(i + 1) : null;
      List<Piece.Named> named = FormHeads.named(cells, row.place());
      List<Piece.Named> head = FormHeads.over(cells, rows.subList(i + 1, rows.size()));
      boolean says = named.stream().anyMatch(value -> !value.value().isEmpty());
      if (says && !FormHeads.areDated(head)) {
        head = List.of();
      }
      if (!head.isEmpty()) {
        pieces.addAll(head);
        i++;
      } else if (!named.isEmpty()) {
        pieces.addAll(named);
      } else if (!title(row, cells) && !sectionTitles(cells, below)) {
        boxes(cells);
      }
    }
    return pieces;
  }

  /** The title of a note, in one cell or in several; once more at the top of a page it is none. */
  private boolean title(Block.Row row, List<Block.Cell> cells) {
    Optional<Piece.Line> title = FormHeads.title(row, cells);
    if (title.isEmpty()) {
      return false;
    }
    if (!title.get().text().equals(lastTitle)) {
      lastTitle = title.get().text();
      pieces.add(title.get());
    }
    return true;
  }

  /** A row of titles that name parts of a note, over the columns that hold them. */
  private boolean sectionTitles(List<Block.Cell> cells, Block.@Nullable Row below) {
    if (cells.size() < 2 || below == null || below.cells().size() < 2) {
      return false;
    }
    Map<Integer, Section> sections = new TreeMap<>();
    Map<Integer, String> titles = new TreeMap<>();
    for (Block.Cell cell : cells) {
      String text = oneLine(cell.text());
      Optional<Section> section = SectionLabels.of(text);
      if (section.isEmpty() || Phrases.words(text) > LONGEST_LABEL) {
        return false;
      }
      sections.put(cell.column(), section.get());
      titles.put(cell.column(), text);
    }
    columnSections = sections;
    columnTitles = titles;
    return true;
  }

  private void boxes(List<Block.Cell> cells) {
    boolean labelled = cells.size() > 1 && isLabel(cells.getFirst());
    boolean assessor = false;
    for (int i = 0; i < cells.size(); i++) {
      Block.Cell cell = cells.get(i);
      List<Piece.Line> lines = Lines.of(cell.blocks());
      Section column = columnSections.get(cell.column());
      if (column != null) {
        pieces.add(
            Piece.Line.plain(columnTitles.getOrDefault(cell.column(), ""), lines.getFirst().place())
                .asHeading()
                .in(column));
      }
      boolean first = true;
      for (Piece.Line line : lines) {
        assessor |= OwnWords.isAssessorLabel(line.text());
        Piece.Line placed = (first ? line.startingBox() : line).in(column);
        first = false;
        if (assessor) {
          pieces.add(placed.from(Origin.ASSESSOR));
        } else if (labelled && i == 0) {
          pieces.add(placed.asHeading());
        } else {
          pieces.addAll(Pieces.line(placed));
        }
      }
    }
  }

  /** Whether a cell names what the cells beside it hold. */
  private static boolean isLabel(Block.Cell cell) {
    String text = cell.text();
    boolean shortEnough = Phrases.words(text) <= LONGEST_LABEL && !text.contains("\n");
    return shortEnough
        && (SectionLabels.of(text).isPresent() || text.endsWith("?") || text.endsWith(":"));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
