package org.reflectory.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.reflectory.json.Json;
import org.reflectory.note.Note;
import org.reflectory.note.Span;
import org.reflectory.vocabulary.Vocabulary;

/** One search over one state of the index. */
final class NoteSearch {
  private static final List<String> FACETS = List.of("term", "stance", "client", "kind", "month");
  private static final int FACET_VALUES = 20;
  private static final Sort BEST_FIRST =
      new Sort(
          SortField.FIELD_SCORE,
          LongField.newSortField(IndexFields.DAY.field(), true, SortedNumericSelector.Type.MAX),
          SortField.FIELD_DOC);

  private final IndexSearcher searcher;
  private final FacetsConfig config;
  private final Vocabulary vocabulary;
  private final Map<String, Note> notes = new HashMap<>();

  NoteSearch(IndexSearcher searcher, FacetsConfig config, Vocabulary vocabulary) {
    this.searcher = searcher;
    this.config = config;
    this.vocabulary = vocabulary;
  }

  SearchResult run(NoteQuery asked) throws IOException {
    Query query = query(asked);
    int from = Math.max(0, asked.offset());
    int to = (int) Math.min(Integer.MAX_VALUE - 1L, (long) from + Math.max(0, asked.limit()));
    TopDocs top = searcher.search(query, Math.max(1, to), BEST_FIRST, true);
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Hit> hits = new ArrayList<>();
    for (int i = from; i < Math.min(top.scoreDocs.length, to); i++) {
      hits.add(hit(top.scoreDocs[i], weight));
    }
    return new SearchResult(hits, searcher.count(query), facets(query));
  }

  private Query query(NoteQuery asked) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(
        new TermQuery(new Term(IndexFields.TYPE.field(), "sentence")), BooleanClause.Occur.FILTER);
    asked
        .learner()
        .ifPresent(
            learner ->
                all.add(
                    new TermQuery(new Term(IndexFields.LEARNER.field(), learner)),
                    BooleanClause.Occur.FILTER));
    if (!asked.text().isBlank()) {
      all.add(
          ConditionQuery.of(new NoteQueryParser(vocabulary).read(asked.text())),
          BooleanClause.Occur.MUST);
    }
    return all.build();
  }

  private Hit hit(ScoreDoc found, Weight weight) throws IOException {
    Document document = searcher.storedFields().document(found.doc);
    IndexedSentence sentence =
        Json.read(document.get(IndexFields.CONTENT.field()), IndexedSentence.class);
    Note note = note(document.get(IndexFields.NOTE.field()));
    Span match = match(found.doc, weight, sentence.span());
    @Nullable IndexableField day = document.getField(IndexFields.DAY.field());
    String text = note.text();
    return new Hit(
        note.id(),
        sentence.id(),
        document.get(IndexFields.LEARNER.field()),
        note.kind().id(),
        day == null ? null : LocalDate.ofEpochDay(day.numericValue().longValue()),
        document.get(IndexFields.CLIENT_LABEL.field()),
        note.source().file(),
        sentence.locator(),
        text.substring(sentence.span().start(), match.start()),
        match.of(text),
        text.substring(match.end(), sentence.span().end()),
        match.start(),
        match.end(),
        sentence.mentions());
  }

  /**
   * From the first to the last word that matches; the whole sentence where nothing in its text was
   * asked for.
   */
  private Span match(int doc, Weight weight, Span sentence) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    @Nullable Matches matches = weight.matches(leaf, doc - leaf.docBase);
    @Nullable MatchesIterator words =
        matches == null ? null : matches.getMatches(IndexFields.TEXT.field());
    int from = Integer.MAX_VALUE;
    int to = -1;
    while (words != null && words.next()) {
      from = Math.min(from, words.startOffset());
      to = Math.max(to, words.endOffset());
    }
    return to < 0 ? sentence : new Span(sentence.start() + from, sentence.start() + to);
  }

  private Note note(String id) throws IOException {
    Note known = notes.get(id);
    if (known != null) {
      return known;
    }
    Query query =
        new BooleanQuery.Builder()
            .add(
                new TermQuery(new Term(IndexFields.TYPE.field(), "note")),
                BooleanClause.Occur.FILTER)
            .add(new TermQuery(new Term(IndexFields.NOTE.field(), id)), BooleanClause.Occur.FILTER)
            .build();
    int doc = searcher.search(query, 1).scoreDocs[0].doc;
    Note read =
        Json.read(
            searcher.storedFields().document(doc).get(IndexFields.CONTENT.field()), Note.class);
    notes.put(id, read);
    return read;
  }

  private List<Facet> facets(Query query) throws IOException {
    if (searcher.count(query) == 0) {
      return List.of();
    }
    FacetsCollector collected = searcher.search(query, new FacetsCollectorManager());
    var counts =
        new SortedSetDocValuesFacetCounts(
            new DefaultSortedSetDocValuesReaderState(searcher.getIndexReader(), config), collected);
    List<Facet> facets = new ArrayList<>();
    for (FacetResult result : counts.getAllDims(FACET_VALUES)) {
      if (FACETS.contains(result.dim)) {
        List<Facet.Value> values = new ArrayList<>();
        for (LabelAndValue value : result.labelValues) {
          values.add(new Facet.Value(value.label, value.value.intValue()));
        }
        facets.add(new Facet(result.dim, values));
      }
    }
    return facets;
  }
}
