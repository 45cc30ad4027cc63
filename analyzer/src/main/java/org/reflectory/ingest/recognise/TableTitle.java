package org.reflectory.ingest.recognise;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands over a table and tells what it is about.
 *
 * @param file the file's name
 * @param heading the heading or short line over it
 * @param sheet the sheet's name, where it is one
 * @param above the rows between it and the titles of its columns
 * @param person the coachee whom any of them names, where its rows name none
 */
record TableTitle(
    String file, String heading, String sheet, String above, @Nullable TablePerson person) {

  /** The same table with other words right over the titles of its columns. */
  TableTitle under(String rows) {
    return new TableTitle(file, heading, sheet, rows, person);
  }

  TableTitle of(@Nullable TablePerson other) {
    return new TableTitle(file, heading, sheet, above, other);
  }

  /** All of it, in lower case. */
  String all() {
    return String.join(" ", file, heading, sheet, above).toLowerCase(Locale.ROOT);
  }

  /** What stands nearest, as written: it tells best what the table is. */
  String nearest() {
    return !above.isEmpty()
        ? above
        : !sheet.isEmpty() ? sheet : !heading.isEmpty() ? heading : file;
  }
}
