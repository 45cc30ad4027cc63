package org.reflectory.server;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.reflectory.cli.ExitCodes;
import org.reflectory.cli.WorkspaceOptions;
import org.reflectory.store.Learner;
import org.reflectory.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code reflectory serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the dashboard and the JSON API of the workspace, to this machine alone, until stopped"
          + " with Ctrl-C. Prints its address once it answers.",
      ""
    })
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private WorkspaceOptions options;

  @Option(
      names = "--host",
      paramLabel = "H",
      defaultValue = ServerConfig.LOOPBACK,
      description =
          "A loopback address (default: ${DEFAULT-VALUE}). Others are refused while there are no"
              + " accounts.")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + ServerConfig.DEFAULT_PORT,
      description = "The port (default: ${DEFAULT-VALUE}); 0 takes a free one.")
  private int port;

  @Override
  public Integer call() throws IOException {
    ServerConfig config = new ServerConfig(host, port);
    Serving serving = new Serving();
    try (Workspace workspace = options.open();
        Server server = Server.start(workspace, config)) {
      spec.commandLine().getOut().println(server.address());
      spec.commandLine().getOut().flush();
      Thread.ofVirtual().start(() -> warm(workspace));
      serving.awaitStop();
    } finally {
      serving.done();
    }
    return ExitCodes.DONE;
  }

  /**
   * Computes the findings before somebody waits for them. What fails here is told to whoever asks.
   */
  private static void warm(Workspace workspace) {
    for (Learner learner : workspace.learners()) {
      try {
        workspace.snapshot(learner.id());
      } catch (IOException | RuntimeException e) {
        return;
      }
    }
  }
}
