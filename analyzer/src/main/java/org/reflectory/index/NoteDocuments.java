package org.reflectory.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import org.reflectory.json.Json;
import org.reflectory.note.Note;
import org.reflectory.rule.Words;
import org.reflectory.session.Client;
import org.reflectory.session.Session;
import org.reflectory.session.Sessions;
import org.reflectory.tag.Mention;
import org.reflectory.text.Tokenizer;
import org.reflectory.vocabulary.Vocabulary;

/** Turns notes into Lucene documents. */
final class NoteDocuments {
  private static final FieldType WORDS = new FieldType();

  static {
    WORDS.setTokenized(true);
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WORDS.freeze();
  }

  private final String learner;
  private final Vocabulary vocabulary;
  private final Sessions sessions;
  private final Map<String, Session> byNote;

  /**
   * @param sessions tell day and coachee of a note that does not say them itself
   */
  NoteDocuments(String learner, Vocabulary vocabulary, Sessions sessions) {
    this.learner = learner;
    this.vocabulary = vocabulary;
    this.sessions = sessions;
    this.byNote = sessions.byNote();
  }

  /** One note's sentences, and the note itself last, as a block. */
  List<Document> of(IndexedNote indexed) {
    List<Document> block = new ArrayList<>();
    for (IndexedSentence sentence : indexed.sentences()) {
      block.add(sentence(indexed.note(), sentence));
    }
    Document note = document(indexed.note(), "note");
    note.add(new StoredField(IndexFields.CONTENT.field(), Json.write(indexed.note())));
    block.add(note);
    return block;
  }

  private Document sentence(Note note, IndexedSentence sentence) {
    Document document = document(note, "sentence");
    document.add(new StringField(IndexFields.SENTENCE.field(), sentence.id(), Field.Store.YES));
    document.add(
        new StringField(IndexFields.SECTION.field(), sentence.section().id(), Field.Store.NO));
    document.add(new StoredField(IndexFields.CONTENT.field(), Json.write(sentence)));
    document.add(
        new Field(
            IndexFields.TEXT.field(),
            MentionTokenStream.of(
                Tokenizer.tokens(note.text(), sentence.span().start(), sentence.span().end()),
                sentence.mentions(),
                sentence.span().start(),
                vocabulary),
            WORDS));
    facets(document, note, sentence);
    return document;
  }

  private void facets(Document document, Note note, IndexedSentence sentence) {
    Set<String> terms = new TreeSet<>();
    Set<String> stances = new TreeSet<>();
    for (Mention mention : sentence.mentions()) {
      terms.add(mention.term());
      stances.add(mention.stance().id());
    }
    terms.forEach(term -> document.add(new SortedSetDocValuesFacetField("term", term)));
    stances.forEach(stance -> document.add(new SortedSetDocValuesFacetField("stance", stance)));
    document.add(new SortedSetDocValuesFacetField("kind", note.kind().id()));
    client(note)
        .ifPresent(c -> document.add(new SortedSetDocValuesFacetField("client", c.label())));
    LocalDate date = date(note);
    if (date != null) {
      document.add(new SortedSetDocValuesFacetField("month", date.toString().substring(0, 7)));
    }
  }

  private Document document(Note note, String type) {
    Document document = new Document();
    add(document, IndexFields.TYPE, type);
    add(document, IndexFields.LEARNER, learner);
    add(document, IndexFields.NOTE, note.id());
    add(document, IndexFields.KIND, note.kind().id());
    Optional<Client> client = client(note);
    client.ifPresent(
        who -> {
          add(document, IndexFields.CLIENT, who.id());
          Words.in(who.label()).forEach(word -> add(document, IndexFields.CLIENT_NAME, word));
        });
    String label = client.map(Client::label).orElse(note.metadata().client());
    if (label != null) {
      document.add(new StoredField(IndexFields.CLIENT_LABEL.field(), label));
    }
    LocalDate date = date(note);
    if (date != null) {
      document.add(new LongField(IndexFields.DAY.field(), date.toEpochDay(), Field.Store.YES));
    }
    Double hours = hours(note);
    if (hours != null) {
      document.add(
          new LongField(IndexFields.MINUTES.field(), Math.round(hours * 60), Field.Store.NO));
    }
    return document;
  }

  private Optional<Session> session(Note note) {
    return Optional.ofNullable(byNote.get(note.id()));
  }

  private Optional<Client> client(Note note) {
    return sessions
        .clients()
        .find(note.metadata().client())
        .or(() -> session(note).map(Session::client));
  }

  private @Nullable LocalDate date(Note note) {
    LocalDate own = note.metadata().date();
    return own != null ? own : session(note).map(Session::date).orElse(null);
  }

  private @Nullable Double hours(Note note) {
    Double own = note.metadata().hours();
    return own != null ? own : session(note).map(Session::hours).orElse(null);
  }

  private static void add(Document document, IndexFields field, String value) {
    document.add(new StringField(field.field(), value, Field.Store.YES));
  }
}
