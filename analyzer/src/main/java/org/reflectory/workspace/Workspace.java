package org.reflectory.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.corpus.Corpus;
import org.reflectory.index.Facet;
import org.reflectory.index.Hit;
import org.reflectory.index.IndexedPortfolio;
import org.reflectory.index.NoteQuery;
import org.reflectory.index.SearchResult;
import org.reflectory.portfolio.Problem;
import org.reflectory.pseudonym.Leak;
import org.reflectory.pseudonym.Pseudonyms;
import org.reflectory.store.Decision;
import org.reflectory.store.Learner;
import org.reflectory.store.Source;
import org.reflectory.store.SourceFiles;
import org.reflectory.store.StateStore;
import org.reflectory.tag.Tagger;

/**
 * A folder that holds everything: {@code sources/} (the originals), {@code state.db} (learners,
 * decisions) and {@code index/} (derived).
 *
 * <p>Whatever was reported as done is on disk. The index says what it was made from; where that is
 * not what the sources and decisions are now (a process was killed, or another one changed them),
 * it is made anew before it is used. Thread-safe; several processes may share a workspace, one
 * writes at a time.
 */
public final class Workspace implements AutoCloseable {
  private final Path folder;
  private final Corpus corpus;
  private final Clock clock;

  private final WorkspaceLock lock;
  private final StateStore state;
  private final Importer importer;
  private final LearnerIndex index;
  private final PseudonymBook pseudonyms;
  private final Snapshots snapshots;
  private final Marks marks;

  private Workspace(Path folder, Corpus corpus, Clock clock) throws IOException {
    this.folder = folder;
    this.corpus = corpus;
    this.clock = clock;
    makePrivate(folder);
    this.lock = new WorkspaceLock(folder.resolve("workspace.lock"));
    SourceFiles files = new SourceFiles(folder.resolve("sources"));
    Tagger tagger = Tagger.shipped(corpus);
    this.state = lock.alone(() -> new StateStore(folder.resolve("state.db")));
    this.importer = new Importer(state, files);
    String version = corpus.version() + "-" + tagger.version();
    Analysis analysis = new Analysis(files, corpus, tagger);
    this.index =
        lock.alone(
            () -> new LearnerIndex(folder.resolve("index"), version, state, analysis, corpus));
    this.pseudonyms = new PseudonymBook(state, corpus);
    this.snapshots = new Snapshots(state, index, corpus, pseudonyms.finder(), version, clock);
    this.marks = new Marks(this, state, lock, clock);
  }

  /**
   * Opens a workspace, or makes one.
   *
   * @param folder where; made if missing, for its owner alone
   * @param clock tells what today is
   * @throws IOException if the folder cannot be read or written
   * @throws WorkspaceException if another process keeps it busy
   */
  public static Workspace open(Path folder, Corpus corpus, Clock clock) throws IOException {
    return new Workspace(folder.toAbsolutePath().normalize(), corpus, clock);
  }

  private static void makePrivate(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** All learners, by id. */
  public List<Learner> learners() {
    return state.learners();
  }

  /** The files of a learner, as they were last imported. */
  public List<Source> sources(String learner) {
    return state.sources(learner);
  }

  public Corpus corpus() {
    return corpus;
  }

  /** Today, by the workspace's clock. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * Takes files and folders into a learner's portfolio and analyses them.
   *
   * @param learner the learner's id; made if not known
   * @param programme the programme to set; {@code null} keeps the learner's, or takes the first one
   *     for a new learner
   * @param paths files and folders
   * @throws WorkspaceException if a path, the programme or the id is wrong
   * @throws IOException if the workspace cannot be written
   */
  public ImportResult importFiles(
      String learner, @Nullable String programme, List<Path> paths, ImportProgress progress)
      throws IOException {
    FilesToImport found = new FilesToImport(paths, folder);
    return lock.alone(
        () -> {
          Learner who = learner(learner, programme);
          Importer.Taken taken = importer.take(learner, found, progress);
          refresh(who, progress);
          return result(taken, snapshot(learner));
        });
  }

  private Learner learner(String id, @Nullable String programme) {
    if (!id.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}")) {
      throw new WorkspaceException(
          "\""
              + id
              + "\" cannot name a learner: use up to 64 letters, digits, dots, hyphens and underscores.");
    }
    Optional<Learner> known = state.learner(id);
    String chosen =
        programme != null
            ? programme
            : known.map(Learner::programme).orElse(corpus.programmes().all().get(0).id());
    if (corpus.programmes().find(chosen).isEmpty()) {
      throw new WorkspaceException(
          "There is no programme \""
              + chosen
              + "\". There are "
              + String.join(", ", corpus.programmes().all().stream().map(p -> p.id()).toList())
              + ".");
    }
    Learner learner = new Learner(id, chosen);
    state.save(learner);
    return learner;
  }

  private static ImportResult result(Importer.Taken taken, LearnerSnapshot snapshot) {
    Set<String> names = new HashSet<>(taken.names());
    List<Problem> problems = new java.util.ArrayList<>(taken.problems());
    snapshot.content().portfolio().problems().stream()
        .filter(problem -> names.contains(problem.place().file()))
        .forEach(problems::add);
    return new ImportResult(
        snapshot.learner().id(),
        taken.added(),
        taken.updated(),
        taken.unchanged(),
        taken.renamed(),
        taken.missing(),
        List.copyOf(problems),
        snapshot.sessions().sessions().size(),
        snapshot.content().notes().size(),
        snapshot.content().notes().stream().mapToInt(note -> note.sentences().size()).sum());
  }

  private void refresh(Learner learner, ImportProgress progress) throws IOException {
    index.refresh(learner, progress);
    IndexedPortfolio content = index.read(learner);
    pseudonyms.recognise(learner, content, index.sessions(learner, content));
  }

  /**
   * A learner's portfolio and findings as they are now. They are computed once and kept until
   * something changes.
   *
   * @throws WorkspaceException if there is no such learner
   * @throws IOException if the workspace cannot be read
   */
  public LearnerSnapshot snapshot(String learnerId) throws IOException {
    Learner learner = known(learnerId);
    LocalDate today = today();
    return snapshots.now(
        learner,
        today,
        () ->
            lock.alone(
                () -> {
                  refresh(learner, ImportProgress.SILENT);
                  return snapshots.compute(learner, today, Map.of());
                }));
  }

  /**
   * A learner's portfolio and findings as of another day, or with pseudonyms in the place of
   * coachees' names.
   *
   * @throws WorkspaceException if there is no such learner
   * @throws IOException if the workspace cannot be read
   */
  public LearnerSnapshot snapshot(String learnerId, LocalDate asOf, boolean hidden)
      throws IOException {
    LearnerSnapshot now = snapshot(learnerId);
    if (asOf.equals(today()) && !hidden) {
      return now;
    }
    return snapshots.compute(now.learner(), asOf, hidden ? state.pseudonyms(learnerId) : Map.of());
  }

  /** What learners say of their portfolios. */
  public Marks marks() {
    return marks;
  }

  Learner known(String learnerId) {
    return state
        .learner(learnerId)
        .orElseThrow(
            () ->
                new WorkspaceException(
                    "There is no learner \""
                        + learnerId
                        + "\" in this workspace. "
                        + (state.learners().isEmpty()
                            ? "Import a portfolio first."
                            : "There are "
                                + String.join(
                                    ", ", state.learners().stream().map(Learner::id).toList())
                                + ".")));
  }

  /**
   * Searches the sentences of one learner, or of all.
   *
   * @throws org.reflectory.index.QueryException if the query is not well formed
   * @throws IOException if the index cannot be read
   */
  public SearchResult search(NoteQuery query) throws IOException {
    for (Learner learner :
        query.learner().map(id -> List.of(known(id))).orElseGet(this::learners)) {
      snapshot(learner.id());
    }
    return index.search(query);
  }

  /**
   * As {@link #search(NoteQuery)}; with {@code hidden} what is found has them in the place of
   * coachees' names. What is searched for is compared with the words as written in both cases.
   */
  public SearchResult search(NoteQuery query, boolean hidden) throws IOException {
    SearchResult found = search(query);
    if (!hidden) {
      return found;
    }
    List<Hit> hits = new ArrayList<>();
    for (Hit hit : found.hits()) {
      LearnerSnapshot now = snapshot(hit.learner());
      hits.add(pseudonyms.of(now).apply(hit, now.note(hit.noteId()).orElseThrow()));
    }
    List<Facet> facets = found.facets();
    for (Learner learner :
        query.learner().map(id -> List.of(known(id))).orElseGet(this::learners)) {
      Pseudonyms names = pseudonyms.of(snapshot(learner.id()));
      facets = facets.stream().map(names::apply).toList();
    }
    return new SearchResult(hits, found.total(), facets);
  }

  /**
   * The names that still stand in what leaves the workspace under pseudonyms, as far as they can be
   * told.
   *
   * @throws WorkspaceException if there is no such learner
   * @throws IOException if the workspace cannot be read
   */
  public List<Leak> leaks(String learner) throws IOException {
    return pseudonyms.leaks(snapshot(learner), snapshot(learner, today(), true));
  }

  /**
   * A learner's decisions that stand, oldest first, with pseudonyms in the words that they quote.
   *
   * @throws WorkspaceException if there is no such learner
   * @throws IOException if the workspace cannot be read
   */
  public List<Decision> pseudonymisedDecisions(String learner) throws IOException {
    Pseudonyms names = pseudonyms.of(snapshot(learner));
    return state.decisions(learner).stream().map(names::apply).toList();
  }

  /** A learner's decisions that stand, oldest first. */
  public List<Decision> decisions(String learner) {
    return state.decisions(learner);
  }

  /**
   * Records a decision and applies it. When this returns, {@link #snapshot(String)} shows it.
   *
   * @return the decision's number
   * @throws WorkspaceException if the learner, the note or the words are not there
   * @throws IOException if the workspace cannot be written
   */
  public long decide(CorrectionRequest request) throws IOException {
    return lock.alone(
        () -> {
          LearnerSnapshot now = snapshot(request.learner());
          long id = state.add(request.decision(now, corpus, Instant.now(clock)));
          snapshot(request.learner());
          return id;
        });
  }

  /**
   * Takes a decision back.
   *
   * @throws WorkspaceException if there is no such decision
   */
  public void undo(String learner, long decision) throws IOException {
    lock.alone(
        () -> {
          if (!state.undo(learner, decision)) {
            throw new WorkspaceException("There is no decision " + decision + " to take back.");
          }
          return snapshot(learner);
        });
  }

  @Override
  public void close() throws IOException {
    index.close();
    lock.close();
  }
}
