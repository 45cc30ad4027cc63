package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.value.Phrases;

/** Takes a document apart into lines, named values and the rows of tables of a known kind. */
final class Pieces {
  private static final int LONGEST_TITLE = 14;

  private final Context context;
  private final List<Piece> pieces = new ArrayList<>();
  private String title = "";
  private @Nullable TableSection lastSection;

  private Pieces(Context context) {
    this.context = context;
  }

  static List<Piece> of(SourceDocument document, Context context) {
    Pieces taking = new Pieces(context);
    document.blocks().forEach(taking::block);
    return taking.pieces;
  }

  private void block(Block block) {
    switch (block) {
      case Block.Text text -> text(text);
      case Block.Properties properties -> properties(properties);
      case Block.Table table -> table(table);
    }
  }

  private void text(Block.Text text) {
    if (text.kind() == TextKind.HEADING
        || (text.kind() == TextKind.PARAGRAPH
            && text.text().length() < 200
            && Phrases.words(text.text()) <= LONGEST_TITLE)) {
      title = text.text();
    } else if (text.kind() != TextKind.COMMENT && text.text().length() > 200) {
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
                                new Piece.Named(field, name + ":", value, properties.place()))));
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

  private void table(Block.Table table) {
    String about =
        (context.hint().name() + " " + title + " " + sheet(table)).toLowerCase(Locale.ROOT);
    Optional<TableSection> rest = TableSections.continued(table, lastSection);
    TableSections parts =
        rest.isPresent()
            ? new TableSections(List.of(), List.of(rest.get()))
            : TableSections.of(table, about);
    pieces.addAll(new FormTable(parts.loose()).pieces());
    for (TableSection section : parts.sections()) {
      pieces.add(new Piece.Rows(section));
      lastSection = section;
    }
  }

  private static String sheet(Block.Table table) {
    return table.place().startsWith("sheet ") ? table.place().substring(6) : "";
  }
}
