package org.reflectory.benchmarks;

import gate.util.GateException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reflectory.json.Json;
import org.reflectory.model.ModelException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code reflectory bench}. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measures how fast the analysis is, stage by stage, beside GATE and CoreNLP on the same text with the same phrases.",
      "Let nothing else run meanwhile; takes some minutes.",
      ""
    })
final class BenchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--sentences", description = "On how many sentences; default ${DEFAULT-VALUE}.")
  private int sentences = 2_000;

  @Option(
      names = "--warm-ups",
      description = "Rounds that are not counted; default ${DEFAULT-VALUE}.")
  private int warmUps = 4;

  @Option(
      names = "--rounds",
      description = "Rounds that are; their median is given. Default ${DEFAULT-VALUE}.")
  private int rounds = 5;

  @Option(names = "--peers-only", description = "Only our rules, GATE and CoreNLP.")
  private boolean peersOnly;

  @Option(
      names = "--launcher",
      defaultValue = "${sys:reflectory.launcher}",
      paramLabel = "FILE",
      description = "The script whose import from cold is measured.")
  private @Nullable Path launcher;

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException, GateException {
    if (sentences < 1 || rounds < 1 || warmUps < 0) {
      throw new ParameterException(
          spec.commandLine(), "--sentences and --rounds are at least 1, --warm-ups at least 0.");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (WorkFolder work = WorkFolder.make()) {
      Bench bench = new Bench(sentences, new Rounds(warmUps, rounds), work, this::say);
      Measures measures = peersOnly ? bench.peers() : bench.all(launcher);
      if (json) {
        out.println(Json.writePretty(measures));
        out.flush();
      } else {
        new MeasuresText(out).print(measures);
      }
    } catch (ModelException e) {
      throw new ParameterException(
          spec.commandLine(), e.getMessage() + " Train it, or measure with --peers-only.", e);
    }
    return 0;
  }

  private void say(String what) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("Measuring: " + what);
    err.flush();
  }
}
