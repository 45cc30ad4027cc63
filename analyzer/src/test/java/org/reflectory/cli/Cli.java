package org.reflectory.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Runs commands within this process, in one workspace. */
final class Cli {
  private final Path workspace;

  Cli(Path workspace) {
    this.workspace = workspace;
  }

  /**
   * @param code the exit code
   * @param out all of standard output
   * @param err all of standard error
   */
  record Run(int code, String out, String err) {}

  /** A command that works in the workspace. */
  Run run(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command, "--workspace", workspace.toString()));
    all.addAll(List.of(arguments));
    return bare(all.toArray(String[]::new));
  }

  /** Any command line. */
  static Run bare(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = ReflectoryCommand.commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    int code = line.execute(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    return new Run(code, out.toString(), err.toString());
  }
}
