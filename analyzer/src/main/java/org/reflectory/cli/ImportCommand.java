package org.reflectory.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reflectory.portfolio.Problem;
import org.reflectory.store.Learner;
import org.reflectory.workspace.ImportResult;
import org.reflectory.workspace.Workspace;
import org.reflectory.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reflectory import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Reads files and folders into the workspace: Word, OpenDocument, PDF, spreadsheets, CSV, Markdown, HTML and plain text.",
      "Import again after you have changed something: a file that is already known is updated, not doubled. Your own files are only read.",
      ""
    })
final class ImportCommand implements Callable<Integer> {
  /** The learner that a first import makes where none is named. */
  private static final String FIRST_LEARNER = "me";

  private static final Duration LOOK = Duration.ofSeconds(2);

  @Spec private CommandSpec spec;
  @Mixin private WorkspaceOptions options;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders of one learner.")
  private List<Path> paths;

  @Option(
      names = "--learner",
      paramLabel = "ID",
      description = "Whose files they are (default: the only learner; in a new workspace, \"me\").")
  private @Nullable String learner;

  @Option(
      names = "--programme",
      paramLabel = "ID",
      description =
          "The programme: ilm-l5-certificate, ilm-l7-certificate, ilm-l7-diploma or ilm-l5-diploma (default: as it is; for a new learner the"
              + " first).")
  private @Nullable String programme;

  @Option(
      names = "--watch",
      description = "Stay and import again whenever a file changes, until stopped with Ctrl-C.")
  private boolean watch;

  @Option(
      names = "--forget",
      description = "Take files out of the portfolio that are no longer in the folders named.")
  private boolean forget;

  @Override
  public Integer call() throws IOException {
    try (Workspace workspace = options.open()) {
      String who = who(workspace);
      boolean known = workspace.learners().stream().anyMatch(l -> l.id().equals(who));
      FolderWatch changes = new FolderWatch(paths, LOOK);
      ImportResult result = run(workspace, who);
      if (!known && programme == null) {
        Learner made =
            workspace.learners().stream().filter(l -> l.id().equals(who)).findFirst().orElseThrow();
        err()
            .println(
                "New learner \""
                    + who
                    + "\" on "
                    + made.programme()
                    + ". If that is not your programme, import again with --programme.");
      }
      if (watch) {
        changes.follow(() -> again(workspace, who));
      }
      err().flush();
      return result.problems().isEmpty() ? ExitCodes.DONE : ExitCodes.WITH_PROBLEMS;
    }
  }

  private String who(Workspace workspace) {
    return learner == null && workspace.learners().isEmpty()
        ? FIRST_LEARNER
        : WorkspaceOptions.learner(workspace, learner);
  }

  /** Imports again; a folder that is not there for a while is said and waited for. */
  private void again(Workspace workspace, String who) throws IOException {
    try {
      run(workspace, who);
    } catch (WorkspaceException e) {
      err().println(e.getMessage());
      err().flush();
    }
  }

  private ImportResult run(Workspace workspace, String who) throws IOException {
    ImportResult result;
    try (ProgressLine progress = new ProgressLine()) {
      result = workspace.importFiles(who, programme, paths, progress);
    }
    if (forget) {
      for (String missing : result.missing()) {
        workspace.marks().forget(who, missing);
        err().println(missing + " is no longer there and was taken out of the portfolio.");
      }
    }
    for (Problem problem : result.problems()) {
      err().println(problem.place() + ": " + problem.message());
    }
    err()
        .printf(
            "%s: %d new, %d updated, %d unchanged. %d sessions, %d notes, %d sentences in all.%n",
            result.learner(),
            result.added(),
            result.updated(),
            result.unchanged(),
            result.sessions(),
            result.notes(),
            result.sentences());
    tellOfFilesThatMoved(result);
    err().flush();
    return result;
  }

  private void tellOfFilesThatMoved(ImportResult result) {
    for (ImportResult.Renamed renamed : result.renamed()) {
      err()
          .printf(
              "%s is called %s now; it is known under its old name.%n",
              renamed.before(), renamed.now());
    }
    for (String missing : forget ? List.<String>of() : result.missing()) {
      err()
          .printf(
              "%s is no longer there; it stays in the portfolio. Take it out with --forget, or keep it on the page Files.%n",
              missing);
    }
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
