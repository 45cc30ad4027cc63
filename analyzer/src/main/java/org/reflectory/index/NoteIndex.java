package org.reflectory.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.reflectory.json.Json;
import org.reflectory.note.Note;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.session.Sessions;
import org.reflectory.vocabulary.Vocabulary;

/**
 * One folder of the index. A learner's documents are replaced as a whole, in one commit, which also
 * says what they were made from. Thread-safe; only one process may write at a time.
 */
public final class NoteIndex implements Closeable {
  private static final FacetsConfig FACETS = new FacetsConfig();

  static {
    FACETS.setMultiValued("term", true);
    FACETS.setMultiValued("stance", true);
  }

  private final Directory directory;
  private final Vocabulary vocabulary;
  private final SearcherManager searchers;

  private NoteIndex(Directory directory, Vocabulary vocabulary) throws IOException {
    this.directory = directory;
    this.vocabulary = vocabulary;
    if (!DirectoryReader.indexExists(directory)) {
      try (IndexWriter writer = writer()) {
        writer.commit();
      }
    }
    this.searchers = new SearcherManager(directory, null);
  }

  /**
   * Opens the index in a folder, or makes an empty one.
   *
   * @throws IOException if the folder cannot be read or written
   */
  public static NoteIndex open(Path folder, Vocabulary vocabulary) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      return new NoteIndex(directory, vocabulary);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Merges only neighbouring segments, so that a learner's notes stay in their order. */
  private IndexWriter writer() throws IOException {
    return new IndexWriter(
        directory,
        new IndexWriterConfig().setCommitOnClose(false).setMergePolicy(new LogDocMergePolicy()));
  }

  /**
   * Replaces all that is indexed of a learner.
   *
   * @param learner the learner's id
   * @param content what there is now
   * @param sessions the learner's sessions and coachees
   * @param madeFrom names the sources and decisions that the content was made from
   * @throws IOException if it cannot be written; then nothing is changed
   */
  public synchronized void replace(
      String learner, IndexedPortfolio content, Sessions sessions, String madeFrom)
      throws IOException {
    try (IndexWriter writer = writer()) {
      writer.deleteDocuments(new Term(IndexFields.LEARNER.field(), learner));
      NoteDocuments documents = new NoteDocuments(learner, vocabulary, sessions);
      for (IndexedNote note : content.notes()) {
        List<Document> block = new ArrayList<>();
        for (Document document : documents.of(note)) {
          block.add(FACETS.build(document));
        }
        writer.addDocuments(block);
      }
      writer.addDocument(portfolio(learner, content.portfolio()));
      Map<String, String> made = new HashMap<>(madeFrom());
      made.put(learner, madeFrom);
      writer.setLiveCommitData(made.entrySet());
      writer.commit();
    }
    searchers.maybeRefreshBlocking();
  }

  private static Document portfolio(String learner, Portfolio portfolio) {
    Document document = new Document();
    document.add(new StringField(IndexFields.TYPE.field(), "portfolio", Field.Store.NO));
    document.add(new StringField(IndexFields.LEARNER.field(), learner, Field.Store.NO));
    Portfolio withoutNotes =
        new Portfolio(
            List.of(),
            portfolio.log(),
            portfolio.totals(),
            portfolio.competences(),
            portfolio.plan(),
            portfolio.guesses(),
            portfolio.problems());
    document.add(new StoredField(IndexFields.CONTENT.field(), Json.write(withoutNotes)));
    return document;
  }

  /** Removes all that is indexed of a learner. */
  public synchronized void remove(String learner) throws IOException {
    try (IndexWriter writer = writer()) {
      writer.deleteDocuments(new Term(IndexFields.LEARNER.field(), learner));
      Map<String, String> made = new HashMap<>(madeFrom());
      made.remove(learner);
      writer.setLiveCommitData(made.entrySet());
      writer.commit();
    }
    searchers.maybeRefreshBlocking();
  }

  /** What each learner's documents were made from, by learner. */
  public Map<String, String> madeFrom() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return Map.copyOf(reader.getIndexCommit().getUserData());
    }
  }

  /**
   * All that is indexed of a learner; empty if nothing is.
   *
   * @throws IOException if the index cannot be read
   */
  public Optional<IndexedPortfolio> read(String learner) throws IOException {
    IndexSearcher searcher = acquire();
    try {
      List<Document> found = documents(searcher, learner, "portfolio");
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Portfolio rest = Json.read(content(found.get(0)), Portfolio.class);
      Map<String, List<IndexedSentence>> sentences = new HashMap<>();
      for (Document document : documents(searcher, learner, "sentence")) {
        sentences
            .computeIfAbsent(document.get(IndexFields.NOTE.field()), n -> new ArrayList<>())
            .add(Json.read(content(document), IndexedSentence.class));
      }
      List<IndexedNote> notes = new ArrayList<>();
      for (Document document : documents(searcher, learner, "note")) {
        Note note = Json.read(content(document), Note.class);
        notes.add(new IndexedNote(note, sentences.getOrDefault(note.id(), List.of())));
      }
      return Optional.of(
          new IndexedPortfolio(
              new Portfolio(
                  notes.stream().map(IndexedNote::note).toList(),
                  rest.log(),
                  rest.totals(),
                  rest.competences(),
                  rest.plan(),
                  rest.guesses(),
                  rest.problems()),
              notes));
    } finally {
      searchers.release(searcher);
    }
  }

  /**
   * Searches sentences.
   *
   * @throws QueryException if the query is not well formed; the message is for the person who wrote
   *     it
   * @throws IOException if the index cannot be read
   */
  public SearchResult search(NoteQuery query) throws IOException {
    IndexSearcher searcher = acquire();
    try {
      return new NoteSearch(searcher, FACETS, vocabulary).run(query);
    } finally {
      searchers.release(searcher);
    }
  }

  private IndexSearcher acquire() throws IOException {
    searchers.maybeRefreshBlocking();
    return searchers.acquire();
  }

  private static List<Document> documents(IndexSearcher searcher, String learner, String type)
      throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(
                new TermQuery(new Term(IndexFields.LEARNER.field(), learner)),
                BooleanClause.Occur.FILTER)
            .add(
                new TermQuery(new Term(IndexFields.TYPE.field(), type)), BooleanClause.Occur.FILTER)
            .build();
    StoredFields stored = searcher.storedFields();
    List<Document> documents = new ArrayList<>();
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    for (ScoreDoc hit : searcher.search(query, most, Sort.INDEXORDER).scoreDocs) {
      documents.add(stored.document(hit.doc));
    }
    return documents;
  }

  private static String content(Document document) {
    return document.get(IndexFields.CONTENT.field());
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    directory.close();
  }
}
