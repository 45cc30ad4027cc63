package org.reflectory.analytics;

import java.time.LocalDate;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.session.Client;
import org.reflectory.session.Session;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Term;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** What the index holds, as tables to count in. */
final class PracticeTables {
  static final String NOTE = "note";
  static final String SENTENCE = "sentence";
  static final String SESSION = "session";
  static final String DATE = "date";
  static final String MONTH = "month";
  static final String CLIENT = "client";
  static final String TERM = "term";
  static final String FAMILY = "family";
  static final String STANCE = "stance";
  static final String TOOL = "tool";

  private PracticeTables() {}

  /**
   * One row a mention in a record of a session: its term and stance, and the session's id, day,
   * month ({@code 2026-03}) and coachee; what is not known is an empty text or a missing date.
   */
  static Table mentions(Practice practice) {
    Table table =
        Table.create(
            "mentions",
            StringColumn.create(NOTE),
            StringColumn.create(SENTENCE),
            StringColumn.create(SESSION),
            DateColumn.create(DATE),
            StringColumn.create(MONTH),
            StringColumn.create(CLIENT),
            StringColumn.create(TERM),
            StringColumn.create(FAMILY),
            StringColumn.create(STANCE),
            BooleanColumn.create(TOOL));
    for (IndexedNote note : practice.notes) {
      practice.session(note.note()).ifPresent(session -> addAll(table, practice, note, session));
    }
    return table;
  }

  private static void addAll(Table table, Practice practice, IndexedNote note, Session session) {
    for (IndexedSentence sentence : note.sentences()) {
      for (Mention mention : sentence.mentions()) {
        Term term = practice.corpus.vocabulary().term(mention.term());
        Row row = table.appendRow();
        row.setString(NOTE, note.note().id());
        row.setString(SENTENCE, sentence.id());
        row.setString(SESSION, session.id());
        LocalDate date = session.date();
        if (date == null) {
          row.setMissing(DATE);
        } else {
          row.setDate(DATE, date);
        }
        row.setString(MONTH, date == null ? "" : date.toString().substring(0, 7));
        Client client = session.client();
        row.setString(CLIENT, client == null ? "" : client.id());
        row.setString(TERM, term.id());
        row.setString(FAMILY, term.family());
        row.setString(STANCE, mention.stance().id());
        row.setBoolean(TOOL, term.isTool());
      }
    }
  }
}
