package org.reflectory.ingest.recognise;

import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.note.Origin;
import org.reflectory.note.Section;

/** A document taken apart into what recognisers work on, in reading order. */
sealed interface Piece {

  /**
   * A line of text: a paragraph, list item or heading, or a part of one that line breaks set off.
   *
   * @param kind what the reader said it is
   * @param level depth of a heading or list item, from 1; 0 for a paragraph
   * @param text the words as written
   * @param look how they are set
   * @param place where a person finds it within the file; may be empty
   * @param newBox whether it is the first line of a table cell
   * @param origin whose words these are where their place tells already, such as a column's title
   * @param section the part of the note that the column's title names
   */
  record Line(
      TextKind kind,
      int level,
      String text,
      Look look,
      String place,
      boolean newBox,
      @Nullable Origin origin,
      @Nullable Section section)
      implements Piece {
    private static final int LONGEST_SHORT = 1500;

    static Line plain(String text, String place) {
      return new Line(TextKind.PARAGRAPH, 0, text, Look.PLAIN, place, false, null, null);
    }

    Line asHeading() {
      return new Line(kind, level, text, look, place, newBox, Origin.HEADING, section);
    }

    Line in(@Nullable Section column) {
      return new Line(kind, level, text, look, place, newBox, origin, column);
    }

    Line from(@Nullable Origin whose) {
      return new Line(kind, level, text, look, place, newBox, whose, section);
    }

    Line startingBox() {
      return new Line(kind, level, text, look, place, true, origin, section);
    }

    /**
     * Whether it is longer than anything but running text can be, so that no title or label is
     * looked for in it.
     */
    boolean isLong() {
      return text.length() > LONGEST_SHORT;
    }

    boolean isHeading() {
      return kind == TextKind.HEADING;
    }
  }

  /**
   * How a line is set.
   *
   * @param red in red ink, nearly all of it
   * @param bold in bold, nearly all of it
   */
  record Look(boolean red, boolean bold) {
    static final Look PLAIN = new Look(false, false);
  }

  /**
   * A named value of a note's header, such as {@code Date: 3 March}.
   *
   * @param field what it names
   * @param label the name as written
   * @param value the value as written; may be empty
   * @param place where a person finds it within the file; may be empty
   * @param ofFile whether it is said of the whole file, as by a mail's head: the text may know
   *     better
   */
  record Named(Field field, String label, String value, String place, boolean ofFile)
      implements Piece {
    Named(Field field, String label, String value, String place) {
      this(field, label, value, place, false);
    }

    String text() {
      return value.isEmpty() ? label : label + " " + value;
    }
  }

  /** A ruler: a line of dashes or stars, which may part one note from the next. */
  record Rule() implements Piece {}

  /** What came before is done; what follows is something else. */
  record Break() implements Piece {}

  /**
   * Rows of a table of a known kind.
   *
   * @param section the table's header and rows
   */
  record Rows(TableSection section) implements Piece {}
}
