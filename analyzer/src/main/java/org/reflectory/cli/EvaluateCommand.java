package org.reflectory.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.reflectory.eval.GoldComparison;
import org.reflectory.eval.PrecisionRecall;
import org.reflectory.gold.GoldNote;
import org.reflectory.gold.GoldReader;
import org.reflectory.json.Json;
import org.reflectory.tag.Mention;
import org.reflectory.tag.Tagger;
import org.reflectory.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reflectory evaluate}. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the tagger against a gold file: precision, recall and F1 of terms, and of terms with their stance.",
      ""
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "GOLD.jsonl",
      description = "Notes with tagged sentences, one note a line of JSON.")
  private Path file;

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Option(names = "--by-term", description = "A row for each term as well, weakest first.")
  private boolean byTerm;

  @Override
  public Integer call() throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new WorkspaceException("There is no file " + file + " that can be read.");
    }
    List<GoldNote> gold = GoldReader.read(file);
    Tagger tagger = Tagger.shipped(ShippedCorpus.get());
    Map<String, List<Mention>> found = new ConcurrentHashMap<>();
    gold.parallelStream()
        .flatMap(note -> TagCommand.tag(tagger, note).stream())
        .forEach(tagged -> found.put(tagged.sentence().id(), tagged.mentions()));
    GoldComparison comparison = GoldComparison.of(gold, found);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.writePretty(comparison));
    } else {
      print(out, comparison);
    }
    out.flush();
    return ExitCodes.DONE;
  }

  private void print(PrintWriter out, GoldComparison comparison) {
    out.printf(Locale.ROOT, "%d sentences%n", comparison.sentences());
    row(out, "term", comparison.term());
    out.printf(
        Locale.ROOT,
        "%-8s F1 %.3f over %d terms%n",
        "macro",
        comparison.macroF1(),
        comparison.byTerm().size());
    row(out, "strict", comparison.strict());
    out.printf(Locale.ROOT, "%-8s accuracy %.3f%n", "stance", comparison.stanceAccuracy());
    out.printf(Locale.ROOT, "%-8s %.3f%n", "quiet", comparison.quiet());
    out.printf(
        Locale.ROOT,
        "%-8s precision %.3f over %d%n",
        "explicit",
        comparison.explicitPrecision(),
        comparison.explicitMentions());
    if (byTerm) {
      comparison.byTerm().entrySet().stream()
          .sorted(Comparator.comparingDouble(e -> e.getValue().f1()))
          .forEach(e -> row(out, "  " + e.getKey(), e.getValue()));
    }
  }

  private static void row(PrintWriter out, String name, PrecisionRecall score) {
    out.printf(
        Locale.ROOT,
        "%-8s P %.3f  R %.3f  F1 %.3f%n",
        name,
        score.precision(),
        score.recall(),
        score.f1());
  }
}
