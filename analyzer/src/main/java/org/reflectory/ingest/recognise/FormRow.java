package org.reflectory.ingest.recognise;

import java.util.Optional;
import java.util.regex.Pattern;
import org.reflectory.ingest.document.Block;

/**
 * Tells a row of a form, with labels and what they name in the same cells, from titles of columns.
 */
final class FormRow {
  private static final Pattern LABELLED = Pattern.compile("\\p{L}[^:=#\\n]{0,60}[:=#]");

  private FormRow() {}

  /** Whether some cell says {@code Date: 3 March}, or several name a value each. */
  static boolean isFilledIn(Block.Row row) {
    int named = 0;
    for (Block.Cell cell : row.cells()) {
      String text = CellText.of(cell);
      if (!LABELLED.matcher(text).lookingAt()) {
        continue;
      }
      Optional<FieldLabels.Match> match =
          FieldLabels.cell(text.replaceAll("\\s+", " "), true)
              .filter(FieldLabels.Match::hasValue)
              .filter(found -> isSetOff(found.label()));
      if (match.isPresent()) {
        boolean figure = match.get().value().chars().anyMatch(Character::isDigit);
        if (match.get().field() == Field.DATE && figure) {
          return true;
        }
        named += figure || match.get().field() == Field.CLIENT ? 1 : 0;
      }
    }
    return named >= 2;
  }

  private static boolean isSetOff(String label) {
    return label.matches("(?s).*[:=#].*");
  }
}
