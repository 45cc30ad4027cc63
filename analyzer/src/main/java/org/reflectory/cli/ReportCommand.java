package org.reflectory.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.Report;
import org.reflectory.json.Json;
import org.reflectory.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code reflectory report}. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Prints what a portfolio holds: hours, tools, coverage, patterns, and what does not agree.",
      ""
    })
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private WorkspaceOptions options;

  @Option(
      names = "--learner",
      paramLabel = "ID",
      description = "Whose portfolio (default: the only one).")
  private @Nullable String learner;

  @Option(names = "--json", description = "Everything, as JSON.")
  private boolean json;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "What today means, such as 2026-06-30 (default: today).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--pseudonyms",
      description = "Put pseudonyms in the place of the coachees' names.")
  private boolean pseudonyms;

  @Override
  public Integer call() throws IOException {
    try (Workspace workspace = options.open()) {
      String who = WorkspaceOptions.learner(workspace, learner);
      LocalDate day = asOf == null ? workspace.today() : asOf;
      Report report = workspace.snapshot(who, day, pseudonyms).report();
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(Json.writePretty(report));
      } else {
        new ReportText(workspace.corpus(), out).print(report);
      }
      out.flush();
      report
          .problems()
          .forEach(p -> spec.commandLine().getErr().println(p.file() + ": " + p.message()));
      spec.commandLine().getErr().flush();
      return report.problems().isEmpty() ? ExitCodes.DONE : ExitCodes.WITH_PROBLEMS;
    }
  }
}
