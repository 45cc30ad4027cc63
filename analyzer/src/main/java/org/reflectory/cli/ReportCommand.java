package org.reflectory.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.Report;
import org.reflectory.json.Json;
import org.reflectory.pseudonym.Leak;
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
      description =
          "Put pseudonyms in the place of the names of coachees, other people and organisations. Names that may still stand are told.")
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
      List<Leak> leaks = pseudonyms ? workspace.leaks(who) : List.of();
      tell(leaks);
      return report.problems().isEmpty() && leaks.isEmpty()
          ? ExitCodes.DONE
          : ExitCodes.WITH_PROBLEMS;
    }
  }

  /** Says which names may still stand; the words around them go to nobody else. */
  private void tell(List<Leak> leaks) {
    PrintWriter err = spec.commandLine().getErr();
    for (Leak leak : leaks) {
      err.println(leak.place() + ": “" + leak.name() + "” may be a name that still stands.");
    }
    err.flush();
  }
}
