package org.reflectory.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.reflectory.corpus.Corpus;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedPortfolio;
import org.reflectory.index.IndexedSentence;
import org.reflectory.ingest.FileReading;
import org.reflectory.ingest.PortfolioReader;
import org.reflectory.ingest.SettledGuesses;
import org.reflectory.ingest.SourceFile;
import org.reflectory.note.Note;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.store.Source;
import org.reflectory.store.SourceFiles;
import org.reflectory.tag.TaggedNote;
import org.reflectory.tag.Tagger;

/**
 * From a learner's sources to notes with what was found in them. Readings are kept while the files
 * they were made from are in use.
 */
final class Analysis {
  private static final int READINGS_KEPT = 2_000;

  private record Key(String name, String hash) {}

  private final SourceFiles files;
  private final PortfolioReader reader;
  private final Tagger tagger;
  private final Map<Key, FileReading> readings =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, FileReading> eldest) {
          return size() > READINGS_KEPT;
        }
      };

  Analysis(SourceFiles files, Corpus corpus, Tagger tagger) {
    this.files = files;
    this.tagger = tagger;
    this.reader = new PortfolioReader(criterionCodes(corpus));
  }

  private static java.util.Set<String> criterionCodes(Corpus corpus) {
    return corpus.programmes().units().stream()
        .flatMap(unit -> unit.criteria().stream())
        .flatMap(c -> java.util.stream.Stream.of(c.code(), c.key()))
        .collect(Collectors.toSet());
  }

  /** Reads and tags all of a learner's files, with what the learner says of guesses. */
  IndexedPortfolio run(List<Source> sources, SettledGuesses settled, ImportProgress progress) {
    AtomicInteger done = new AtomicInteger();
    List<FileReading> all =
        sources.parallelStream()
            .map(
                source -> {
                  FileReading reading = reading(source);
                  progress.analysing(done.incrementAndGet(), sources.size());
                  return reading;
                })
            .toList();
    Portfolio portfolio = settled.apply(reader.assemble(all));
    AtomicInteger tagged = new AtomicInteger();
    List<IndexedNote> notes =
        portfolio.notes().parallelStream()
            .map(
                note -> {
                  IndexedNote indexed = tagged(note);
                  progress.tagging(tagged.incrementAndGet(), portfolio.notes().size());
                  return indexed;
                })
            .collect(Collectors.toCollection(ArrayList::new));
    return new IndexedPortfolio(portfolio, notes);
  }

  private IndexedNote tagged(Note note) {
    TaggedNote tagged = tagger.tag(note);
    return new IndexedNote(
        note,
        tagged.sentences().stream()
            .map(
                s ->
                    new IndexedSentence(
                        s.sentence().id(),
                        s.sentence().span(),
                        s.sentence().section(),
                        s.sentence().locator(),
                        s.mentions(),
                        s.category(),
                        s.faint()))
            .toList());
  }

  private FileReading reading(Source source) {
    Key key = new Key(source.name(), source.hash());
    synchronized (readings) {
      FileReading known = readings.get(key);
      if (known != null) {
        return known;
      }
    }
    FileReading read = reader.read(new SourceFile(source.name(), files.path(source.hash())));
    synchronized (readings) {
      readings.put(key, read);
    }
    return read;
  }
}
