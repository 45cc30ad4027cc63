package org.reflectory.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.portfolio.LogRow;
import org.reflectory.session.Session;

/** Rows, sessions and notes in few words. */
final class Say {
  private Say() {}

  static String row(LogRow row) {
    String hours = row.hours() == null ? "" : number(row.hours()) + " h";
    return joined(String.valueOf(day(row.date())), row.client(), hours);
  }

  static String session(Session session) {
    return joined(
        day(session.date()),
        session.client() == null ? null : session.client().label(),
        session.noteRef() == null ? null : "note " + session.noteRef());
  }

  static String note(Note note) {
    return joined(
        day(note.metadata().date()),
        note.metadata().client(),
        note.metadata().ref() == null ? null : "ref " + note.metadata().ref());
  }

  /** What sort of record a note is. */
  static String kind(Note note) {
    return note.kind() == NoteKind.DIARY ? "diary entry" : "note";
  }

  /** A number as people write it: no more than two decimals, none where there are none. */
  static String number(double number) {
    double rounded = Math.round(number * 100) / 100.0;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }

  private static String day(@Nullable LocalDate date) {
    return date == null ? "no date" : date.toString();
  }

  private static String joined(@Nullable String... parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      if (part != null && !part.isEmpty()) {
        text.append(text.isEmpty() ? "" : ", ").append(part);
      }
    }
    return text.toString();
  }
}
