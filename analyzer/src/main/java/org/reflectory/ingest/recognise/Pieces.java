package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.value.Phrases;

/** Takes a document apart into lines, named values and the rows of tables of a known kind. */
final class Pieces {
  private static final int LONGEST_TITLE = 14;
  private static final Pattern RULER = Pattern.compile("([=\\-_~*#.•·—–─+])(?:\\s?\\1){2,}+");
  private static final Pattern CONTINUED = Pattern.compile("(?i)\\bcont(?:d|inued|\\b)");
  private static final int FEWEST_WORDS = 40;

  private final Context context;
  private final List<Piece> pieces = new ArrayList<>();
  private final TableTitles titles;
  private final NoteHead heads;
  private String title = "";
  private @Nullable TableSection lastSection;

  private Pieces(Context context) {
    this.context = context;
    titles = new TableTitles(context.hint().name());
    heads = new NoteHead(context.dates());
  }

  static List<Piece> of(SourceDocument document, Context context) {
    Pieces taking = new Pieces(context);
    List<Block> blocks =
        LogLines.asTables(document.blocks(), context.dates(), context.hint().name());
    for (int i = 0; i < blocks.size(); i++) {
      taking.block(blocks.get(i), blocks.subList(i + 1, blocks.size()));
    }
    return taking.pieces;
  }

  private void block(Block block, List<Block> below) {
    switch (block) {
      case Block.Text text -> text(text);
      case Block.Properties properties -> properties(properties);
      case Block.Table table -> table(table, below);
    }
  }

  private void text(Block.Text text) {
    if (RULER.matcher(text.text().strip()).matches()) {
      pieces.add(new Piece.Rule());
      return;
    }
    boolean heading = text.kind() == TextKind.HEADING;
    if (heading
        || (text.kind() == TextKind.PARAGRAPH
            && text.text().length() < 200
            && Phrases.words(text.text()) <= LONGEST_TITLE)) {
      title = text.text();
      titles.pass(heading ? text.level() : TableTitles.LINE, title);
    } else if (text.kind() != TextKind.COMMENT && text.text().length() > 200) {
      lastSection = null;
    }
    if (heading && !CONTINUED.matcher(text.text()).find()) {
      lastSection = null;
    }
    Lines.of(text).forEach(line -> pieces.addAll(line(line)));
  }

  /** A line, or the named values that it consists of. */
  static List<Piece> line(Piece.Line line) {
    if (line.origin() == null && !line.isLong()) {
      List<FieldLabels.Match> matches = FieldLabels.line(line.text());
      if (!matches.isEmpty()) {
        List<Piece> named = new ArrayList<>();
        matches.forEach(
            match ->
                named.add(
                    new Piece.Named(match.field(), match.label(), match.value(), line.place())));
        return named;
      }
    }
    return List.of(line);
  }

  private void properties(Block.Properties properties) {
    properties
        .values()
        .forEach(
            (name, value) ->
                property(name)
                    .ifPresent(
                        field ->
                            pieces.add(
                                new Piece.Named(
                                    field, name + ":", value, properties.place(), true))));
  }

  private static Optional<Field> property(String name) {
    return switch (name) {
      case "id", "no", "number", "note" -> Optional.of(Field.REF);
      case "with" -> Optional.of(Field.CLIENT);
      default ->
          FieldLabels.named(name.replace('_', ' ').replace('-', ' '))
              .filter(field -> field != Field.ADMINISTRATIVE);
    };
  }

  private void table(Block.Table written, List<Block> below) {
    Block.Table table = VerticalTable.upright(written);
    String sheet = sheet(table);
    TableTitle over =
        new TableTitle(context.hint().name(), title, sheet, "", titles.person(sheet).orElse(null));
    Optional<TableSection> rest = TableSections.continued(table, lastSection);
    TableSections parts =
        rest.isPresent()
            ? new TableSections(List.of(), List.of(rest.get()))
            : TableSections.of(table, over);
    if (rest.isEmpty() && heads.is(parts, context.hint().kind(), textFollows(below))) {
      pieces.addAll(new FormTable(table.rows()).pieces());
      return;
    }
    pieces.addAll(new FormTable(parts.loose()).pieces());
    for (TableSection section : parts.sections()) {
      pieces.add(new Piece.Rows(section));
      lastSection = section;
    }
  }

  /** Whether running text follows before the next table or the title of something else. */
  private boolean textFollows(List<Block> below) {
    int words = 0;
    for (Block block : below) {
      if (block instanceof Block.Table || words >= FEWEST_WORDS || isTitle(block)) {
        break;
      }
      if (block instanceof Block.Text text && text.kind() != TextKind.COMMENT) {
        words += Phrases.words(text.text());
      }
    }
    return words >= FEWEST_WORDS;
  }

  private boolean isTitle(Block block) {
    return block instanceof Block.Text text
        && text.kind() == TextKind.HEADING
        && SectionLabels.of(text.text()).isEmpty()
        && (NoteTitle.ofHeading(text.text(), context.dates()).isPresent()
            || KindTitles.of(text.text()).isPresent());
  }

  private static String sheet(Block.Table table) {
    return table.place().startsWith("sheet ") ? table.place().substring(6) : "";
  }
}
