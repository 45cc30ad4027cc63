package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.value.DateOrder;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.note.Section;

/** Reads the rows of a form that head a note: when, with whom, how long, under which reference. */
final class FormHeads {
  private static final DateReader DATES = new DateReader(DateOrder.DAY_FIRST);
  private static final int LONGEST_VALUE = 80;
  private static final int LONGEST_TITLE = 16;
  private static final int TITLE_LEVEL = 6;

  /** A label that is not known, with a value: "Room: 4". */
  private static final Pattern OTHER =
      Pattern.compile("(?<label>\\p{L}[\\p{L} /.'’#()-]{1,30}\\s?:)\\s*(?<value>.{0,80})");

  /** Lines with a date or a name that end a note rather than begin one. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:signed|signature|next|follow|review|written|completed|supervis|declar|i"
              + " confirm|actions?|agreed|by when|deadline|due)\\b.*");

  private static final Pattern ACTION =
      Pattern.compile("what|actions?|tasks?|next steps?|by when|deadline|done|to do");

  /** A title that says no more than which note it is. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(?:reflective |coaching |diary )?(?:note|session|reflection|entry|account|log|rn)(?:"
              + " (?:no\\.?|number))? ?#?0?\\d{1,2}\\b.{0,60}");

  private FormHeads() {}

  /** A row of named values: label and value in one cell or side by side; empty where it is none. */
  static List<Piece.Named> named(List<Block.Cell> cells, String place) {
    long labels =
        cells.stream().filter(cell -> FieldLabels.cell(cell.text(), false).isPresent()).count();
    List<Piece.Named> found = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String text = oneLine(cells.get(i).text());
      Optional<FieldLabels.Match> match =
          FieldLabels.cell(text, labels < 2).or(() -> labels < 2 ? Optional.empty() : other(text));
      if (match.isEmpty()) {
        return List.of();
      }
      String value = match.get().value();
      boolean valueBeside =
          value.isEmpty()
              && i + 1 < cells.size()
              && FieldLabels.named(cells.get(i + 1).text()).isEmpty();
      if (valueBeside) {
        value = oneLine(cells.get(++i).text());
      }
      if (match.get().field() != Field.TOPIC && value.length() > LONGEST_VALUE) {
        return List.of();
      }
      found.add(new Piece.Named(match.get().field(), match.get().label(), value, place));
    }
    return found;
  }

  private static Optional<FieldLabels.Match> other(String text) {
    Matcher other = OTHER.matcher(text);
    if (!other.matches()) {
      return Optional.empty();
    }
    Optional<Section> section = SectionLabels.of(other.group("label"));
    if (section.isPresent() && section.get() != Section.PURPOSE) {
      return Optional.empty();
    }
    Field field = section.isPresent() ? Field.TOPIC : Field.ADMINISTRATIVE;
    return Optional.of(
        new FieldLabels.Match(field, other.group("label"), other.group("value").strip()));
  }

  /**
   * Labels side by side with their values in the row below; empty where they are none. Some may be
   * unknown, such as where the session was.
   *
   * @param rows below the labels
   */
  static List<Piece.Named> over(List<Block.Cell> labels, List<Block.Row> rows) {
    if (rows.isEmpty() || labels.size() < 2 || isList(labels, rows)) {
      return List.of();
    }
    Block.Row below = rows.getFirst();
    List<Field> fields = labels.stream().map(FormHeads::field).toList();
    long known = fields.stream().filter(field -> field != Field.ADMINISTRATIVE).count();
    boolean opens = fields.stream().anyMatch(Field::opensNote);
    boolean all = labels.stream().allMatch(cell -> FieldLabels.named(cell.text()).isPresent());
    boolean titles = known >= 2 && opens && labels.stream().allMatch(FormHeads::isLabel);
    if (!(all || titles) || !areValues(below)) {
      return List.of();
    }
    List<Piece.Named> found = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Block.Cell label = labels.get(i);
      String value = below.cell(label.column()).map(CellText::of).orElse("");
      found.add(
          new Piece.Named(fields.get(i), oneLine(label.text()), oneLine(value), below.place()));
    }
    return found;
  }

  /** Whether a date stands where one should. */
  static boolean areDated(List<Piece.Named> head) {
    return head.stream()
        .anyMatch(
            named ->
                named.field() == Field.DATE && DateCell.of(named.value(), DATES).date() != null);
  }

  /** Whether the labels are titles of a list, as of what is to be done, by whom and when. */
  private static boolean isList(List<Block.Cell> labels, List<Block.Row> rows) {
    boolean actions =
        labels.stream().anyMatch(cell -> ACTION.matcher(Phrases.plain(cell.text())).matches());
    boolean another =
        rows.size() > 1
            && labels.stream()
                .filter(cell -> field(cell) == Field.DATE)
                .anyMatch(
                    cell ->
                        rows.get(1)
                            .cell(cell.column())
                            .filter(value -> DATES.leading(CellText.of(value)).isPresent())
                            .isPresent());
    return actions || another;
  }

  private static Field field(Block.Cell label) {
    String text = oneLine(label.text());
    Optional<Field> named = FieldLabels.named(text);
    return named
        .or(() -> ColumnTitles.role(text).flatMap(FormHeads::field))
        .orElse(Field.ADMINISTRATIVE);
  }

  private static Optional<Field> field(ColumnRole role) {
    return switch (role) {
      case DATE -> Optional.of(Field.DATE);
      case CLIENT -> Optional.of(Field.CLIENT);
      case REF, NUMBER -> Optional.of(Field.REF);
      case HOURS -> Optional.of(Field.HOURS);
      case START -> Optional.of(Field.START);
      case END -> Optional.of(Field.END);
      case TOPIC -> Optional.of(Field.TOPIC);
      default -> Optional.empty();
    };
  }

  private static boolean isLabel(Block.Cell cell) {
    String text = oneLine(cell.text());
    return Phrases.words(text) <= 6
        && text.length() <= 40
        && text.chars().noneMatch(Character::isDigit)
        && DATES.leading(text).isEmpty();
  }

  private static boolean areValues(Block.Row below) {
    return below.cells().size() > 1
        && below.cells().stream()
            .noneMatch(
                cell ->
                    cell.text().length() > LONGEST_VALUE
                        || FieldLabels.named(cell.text()).isPresent());
  }

  /** A row that is the title of a note: a day or a reference with a coachee, in whatever cells. */
  static Optional<Piece.Line> title(Block.Row row, List<Block.Cell> cells) {
    String text =
        cells.stream()
            .map(CellText::of)
            .map(FormHeads::oneLine)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" – "));
    if (text.isEmpty() || Phrases.words(text) > LONGEST_TITLE || NO_TITLE.matcher(text).matches()) {
      return Optional.empty();
    }
    NoteTitle title = NoteTitle.of(text, DATES);
    boolean numbered = title.ref() != null || title.session() != null;
    int told =
        (title.date() != null ? 1 : 0) + (numbered ? 1 : 0) + (title.client() != null ? 1 : 0);
    boolean full =
        told >= 2
            && (title.date() != null || numbered)
            && title.otherWords() <= (numbered ? 8 : 4)
            && (numbered || title.topic() == null)
            && NoteTitle.ofHeading(text, DATES).isPresent();
    boolean number =
        numbered
            && cells.size() == 1
            && Phrases.words(text) <= 6
            && NUMBERED.matcher(text).matches();
    return full || number
        ? Optional.of(
            new Piece.Line(
                TextKind.HEADING,
                TITLE_LEVEL,
                text,
                Piece.Look.PLAIN,
                row.place(),
                false,
                null,
                null))
        : Optional.empty();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
