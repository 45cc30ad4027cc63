package org.reflectory.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reflectory.cli.ExitCodes;
import org.reflectory.corpus.Corpus;
import org.reflectory.corpus.Samples;
import org.reflectory.server.http.UploadFolder;
import org.reflectory.workspace.ImportProgress;
import org.reflectory.workspace.ImportResult;
import org.reflectory.workspace.Workspace;
import org.reflectory.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code reflectory demo}. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Shows Reflectory with the sample portfolio: two invented learners, in a workspace of its own"
          + " that is gone when you stop it with Ctrl-C. Prints its address once it answers.",
      ""
    })
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      description =
          "The port (default: 8321, or a free one where that is taken); 0 takes a free one.")
  private @Nullable Integer port;

  @Option(names = "--no-browser", description = "Leave the browser alone.")
  private boolean noBrowser;

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("reflectory-demo-");
    Serving serving = new Serving();
    try (Workspace workspace =
        Workspace.open(
            folder.resolve("workspace"), Corpus.load(), Clock.system(ZoneId.systemDefault()))) {
      importSamples(workspace, folder.resolve("samples"));
      try (Server server = start(workspace)) {
        spec.commandLine().getOut().println(server.address());
        spec.commandLine().getOut().flush();
        if (!noBrowser) {
          Browser.open(server.address());
        }
        serving.awaitStop();
      }
    } finally {
      UploadFolder.remove(folder);
      serving.done();
    }
    return ExitCodes.DONE;
  }

  private void importSamples(Workspace workspace, Path samples) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Samples.copyTo(samples);
    for (Samples.Learner learner : Samples.learners()) {
      ImportResult result =
          workspace.importFiles(
              learner.id(),
              learner.programme(),
              List.of(samples.resolve(learner.id())),
              ImportProgress.SILENT);
      err.printf(
          "%s: %d sessions, %d notes, %d sentences%n",
          learner.name(), result.sessions(), result.notes(), result.sentences());
      err.flush();
    }
  }

  private Server start(Workspace workspace) throws IOException {
    if (port != null) {
      return Server.start(workspace, new ServerConfig(ServerConfig.LOOPBACK, port));
    }
    try {
      return Server.start(
          workspace, new ServerConfig(ServerConfig.LOOPBACK, ServerConfig.DEFAULT_PORT));
    } catch (WorkspaceException e) {
      return Server.start(workspace, new ServerConfig(ServerConfig.LOOPBACK, 0));
    }
  }
}
