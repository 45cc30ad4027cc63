package org.reflectory.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.reflectory.corpus.Corpus;
import org.reflectory.index.IndexFolder;
import org.reflectory.index.IndexedPortfolio;
import org.reflectory.index.NoteIndex;
import org.reflectory.index.NoteQuery;
import org.reflectory.index.SearchResult;
import org.reflectory.ingest.SettledGuesses;
import org.reflectory.session.SessionLinker;
import org.reflectory.session.Sessions;
import org.reflectory.store.Decision;
import org.reflectory.store.Learner;
import org.reflectory.store.Source;
import org.reflectory.store.StateStore;

/**
 * Keeps the index in step with the learners' files, corrections and settled guesses. It says what
 * it was made from; where that is not what there is now, the learner's part is made anew. Callers
 * see to it that one writes at a time.
 */
final class LearnerIndex implements Closeable {
  private static final System.Logger LOG = System.getLogger(LearnerIndex.class.getName());

  private final StateStore state;
  private final Analysis analysis;
  private final Corpus corpus;
  private final NoteIndex index;

  /**
   * Opens the index. One of another schema or corpus, or a damaged one, is rebuilt beside the old
   * one from the sources and then takes its place.
   *
   * @param version names all that notes are analysed with
   */
  LearnerIndex(Path folder, String version, StateStore state, Analysis analysis, Corpus corpus)
      throws IOException {
    this.state = state;
    this.analysis = analysis;
    this.corpus = corpus;
    IndexFolder folders = new IndexFolder(folder, version);
    Optional<NoteIndex> current = current(folders);
    this.index = current.isPresent() ? current.get() : rebuilt(folders);
  }

  private Optional<NoteIndex> current(IndexFolder folders) throws IOException {
    Optional<Path> current = folders.current();
    if (current.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(NoteIndex.open(current.get(), corpus.vocabulary()));
    } catch (IOException damaged) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The index cannot be opened and is made anew: " + damaged.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private NoteIndex rebuilt(IndexFolder folders) throws IOException {
    Path built = folders.begin();
    NoteIndex fresh = NoteIndex.open(built, corpus.vocabulary());
    for (Learner learner : state.learners()) {
      write(fresh, learner, ImportProgress.SILENT);
    }
    folders.use(built);
    return fresh;
  }

  private void write(NoteIndex into, Learner learner, ImportProgress progress) throws IOException {
    List<Source> sources = state.sources(learner.id());
    List<Decision> decisions = state.decisions(learner.id());
    SettledGuesses settled = new SettledGuesses(state.marks().settled(learner.id()));
    String madeFrom = madeFrom(learner);
    IndexedPortfolio read = analysis.run(sources, settled, progress);
    IndexedPortfolio corrected =
        new IndexedPortfolio(
            read.portfolio(), new Corrections(decisions, corpus.vocabulary()).apply(read.notes()));
    into.replace(learner.id(), corrected, sessions(learner, corrected), madeFrom);
  }

  /** Makes a learner's part anew, unless it is what there is now. */
  void refresh(Learner learner, ImportProgress progress) throws IOException {
    if (!madeFrom(learner).equals(index.madeFrom().get(learner.id()))) {
      write(index, learner, progress);
    }
  }

  /** What a learner's part would be made from now. */
  String madeFrom(Learner learner) {
    return Versions.of(
        learner,
        state.sources(learner.id()),
        state.decisions(learner.id()),
        state.marks().settled(learner.id()));
  }

  /**
   * What is indexed of a learner.
   *
   * @throws IllegalStateException if it was never {@linkplain #refresh refreshed}
   */
  IndexedPortfolio read(Learner learner) throws IOException {
    return index
        .read(learner.id())
        .orElseThrow(() -> new IllegalStateException("nothing indexed of " + learner.id()));
  }

  /** The sessions in what is indexed. */
  Sessions sessions(Learner learner, IndexedPortfolio content) {
    return new SessionLinker(learner.id(), state.clientIds(learner.id())).link(content.portfolio());
  }

  SearchResult search(NoteQuery query) throws IOException {
    return index.search(query);
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
