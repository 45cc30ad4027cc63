package org.reflectory.ingest.recognise;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The headings and short lines over a place in a document that may name a table's coachee. */
final class TableTitles {
  /** The depth of a line set like running text. */
  static final int LINE = 99;

  private final String file;
  private final Deque<Title> titles = new ArrayDeque<>();

  private record Title(int level, String text) {}

  TableTitles(String file) {
    this.file = file;
  }

  /** Goes on to the next heading, or to a short line; each holds until the next as high. */
  void pass(int level, String text) {
    while (!titles.isEmpty() && titles.peek().level() >= level) {
      titles.pop();
    }
    titles.push(new Title(level, text));
  }

  /**
   * The coachee of a table at this place: whom its sheet, the headings over it or the file's name
   * names, the nearest first.
   */
  Optional<TablePerson> person(String sheet) {
    Optional<TablePerson> named = TablePersons.ofSheet(sheet);
    for (Title title : titles) {
      named = named.or(() -> TablePersons.ofHeading(title.text()));
    }
    return named.or(() -> TablePersons.ofFile(file));
  }
}
