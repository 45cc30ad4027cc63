package org.reflectory.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.corpus.Corpus;
import org.reflectory.store.Learner;
import org.reflectory.workspace.Workspace;
import org.reflectory.workspace.WorkspaceException;
import picocli.CommandLine.Option;

/** The options that say which workspace and whose portfolio. */
public final class WorkspaceOptions {
  private static final String HOME = "REFLECTORY_HOME";

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description = "The workspace folder (default: $REFLECTORY_HOME, else ~/.reflectory).")
  private @Nullable Path folder;

  /** The folder that was asked for. */
  public Path folder() {
    if (folder != null) {
      return folder;
    }
    String home = System.getenv(HOME);
    return home != null && !home.isBlank()
        ? Path.of(home)
        : Path.of(System.getProperty("user.home"), ".reflectory");
  }

  /**
   * Opens the workspace.
   *
   * @throws WorkspaceException if it cannot be opened; the message says what to do
   */
  public Workspace open() {
    try {
      return Workspace.open(
          folder(), Corpus.load(folder().resolve("corpus")), Clock.systemDefaultZone());
    } catch (IOException e) {
      throw new WorkspaceException(
          "The workspace "
              + folder()
              + " cannot be opened. Check that you may write there, or name another with --workspace.",
          e);
    }
  }

  /**
   * The learner that is meant: the one that was named, else the only one.
   *
   * @throws WorkspaceException if none was named and there is not exactly one
   */
  public static String learner(Workspace workspace, @Nullable String named) {
    if (named != null) {
      return named;
    }
    List<Learner> learners = workspace.learners();
    if (learners.size() == 1) {
      return learners.get(0).id();
    }
    throw new WorkspaceException(
        learners.isEmpty()
            ? "The workspace is empty. Import a portfolio first: reflectory import FOLDER"
            : "There are several learners; say which with --learner: "
                + String.join(", ", learners.stream().map(Learner::id).toList()));
  }
}
