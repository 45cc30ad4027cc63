package org.reflectory.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reflectory.corpus.Corpus;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedPortfolio;
import org.reflectory.index.IndexedSentence;
import org.reflectory.index.NoteIndex;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.session.SessionLinker;
import org.reflectory.session.Sessions;
import org.reflectory.tag.TaggedNote;

/** Writes the notes into a new index, as an import does: on one thread, in one commit. */
final class IndexWriting {
  private static final String LEARNER = "bench";

  private final Corpus corpus;
  private final Path folder;
  private final Portfolio portfolio;
  private final Sessions sessions;

  /**
   * @param folder where the indexes are put
   */
  IndexWriting(Corpus corpus, BenchText text, Path folder) {
    this.corpus = corpus;
    this.folder = folder;
    this.portfolio =
        new Portfolio(
            text.notes().stream().map(SplitNote::note).toList(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    this.sessions = new SessionLinker(LEARNER).link(portfolio);
  }

  /** Writes an index; returns how many notes it holds. */
  long write(List<TaggedNote> notes) {
    try (NoteIndex index =
        NoteIndex.open(Files.createTempDirectory(folder, "index"), corpus.vocabulary())) {
      List<IndexedNote> indexed = notes.stream().map(IndexWriting::indexed).toList();
      index.replace(LEARNER, new IndexedPortfolio(portfolio, indexed), sessions, "");
      return notes.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IndexedNote indexed(TaggedNote note) {
    return new IndexedNote(
        note.note(),
        note.sentences().stream()
            .map(
                s ->
                    new IndexedSentence(
                        s.sentence().id(),
                        s.sentence().span(),
                        s.sentence().section(),
                        s.sentence().locator(),
                        s.mentions(),
                        s.category()))
            .toList());
  }
}
