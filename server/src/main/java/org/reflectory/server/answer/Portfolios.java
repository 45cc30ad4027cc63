package org.reflectory.server.answer;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;
import org.reflectory.store.Learner;
import org.reflectory.workspace.LearnerSnapshot;
import org.reflectory.workspace.Workspace;

/** Finds the portfolio that a request is about. Thread-safe. */
public final class Portfolios {
  private final Workspace workspace;
  private final Map<String, Pseudonymised> pseudonymised = new ConcurrentHashMap<>();

  /**
   * @param of version of the snapshot that it was made from
   */
  private record Pseudonymised(String of, LearnerSnapshot snapshot) {}

  public Portfolios(Workspace workspace) {
    this.workspace = workspace;
  }

  public Workspace workspace() {
    return workspace;
  }

  /** All learners, by id. */
  public List<Learner> learners() {
    return workspace.learners();
  }

  /**
   * The learner who is meant: the one that was named, or the only one.
   *
   * @throws ProblemException if there is none of that name, none at all, or several and none was
   *     named
   */
  public Learner learner(@Nullable String named) {
    List<Learner> all = learners();
    if (all.isEmpty()) {
      throw new ProblemException(
          ProblemType.NO_SUCH_LEARNER,
          "There is no portfolio yet. Import some files first: on the page /import or with"
              + " \"reflectory import\".");
    }
    if (named == null && all.size() == 1) {
      return all.get(0);
    }
    if (named == null) {
      throw new ProblemException(
          ProblemType.LEARNER_NEEDED,
          "There are several learners here. Add learner= with one of " + names(all) + ".");
    }
    return all.stream()
        .filter(learner -> learner.id().equals(named))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NO_SUCH_LEARNER,
                    "There is no learner \"" + named + "\". There are " + names(all) + "."));
  }

  private static String names(List<Learner> learners) {
    return learners.stream().map(Learner::id).collect(Collectors.joining(", "));
  }

  /**
   * A learner's portfolio as it is now.
   *
   * @param pseudonyms whether coachees' names are to be replaced
   * @throws ProblemException as {@link #learner(String)} does
   * @throws IOException if the workspace cannot be read
   */
  public LearnerSnapshot snapshot(@Nullable String named, boolean pseudonyms) throws IOException {
    LearnerSnapshot now = workspace.snapshot(learner(named).id());
    if (!pseudonyms) {
      return now;
    }
    Pseudonymised kept = pseudonymised.get(now.learner().id());
    if (kept == null || !kept.of().equals(now.version())) {
      kept =
          new Pseudonymised(
              now.version(), workspace.snapshot(now.learner().id(), workspace.today(), true));
      pseudonymised.put(now.learner().id(), kept);
    }
    return kept.snapshot();
  }
}
