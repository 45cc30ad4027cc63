package org.reflectory.trainer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.reflectory.model.PracticeModel;
import org.reflectory.model.WordPieces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reflectory train categories}. */
@Command(
    name = "categories",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the reflective categories on five folds of CEReD, sentences that share context kept together; writes no weights.",
      ""
    })
final class CategoriesCommand implements Callable<Integer> {
  private static final int FOLDS = 5;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "CEReD's training split.")
  private Path file;

  @Option(
      names = "--epochs",
      description = "A third of the sentences is seen in each; default ${DEFAULT-VALUE}.")
  private int epochs = 9;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    BaseEncoder base = BaseEncoder.MINILM;
    WordPieces pieces = base.wordPieces();
    List<CategoryExample> all = Cered.read(file, pieces);
    OwnNotes none = new OwnNotes(PracticeModel.shipped().terms(), List.of());
    List<Agreement> results = new ArrayList<>();
    for (int number = 0; number < FOLDS; number++) {
      int fold = number;
      List<CategoryExample> seen = all.stream().filter(c -> c.group() % FOLDS != fold).toList();
      List<CategoryExample> unseen = all.stream().filter(c -> c.group() % FOLDS == fold).toList();
      Recipe recipe = new Recipe(base, base.layers(), 0, epochs, true, 1);
      TunedModel tuned = TunedModel.train(recipe, none, seen, progress -> {});
      try (PracticeModel model = tuned.open("categories-" + fold)) {
        results.add(Evaluation.categories(unseen, model));
      }
      out.println("fold " + fold + ": " + results.get(fold));
      out.flush();
    }
    out.printf(
        "mean: accuracy %.3f, kappa %.3f%n",
        results.stream().mapToDouble(Agreement::accuracy).average().orElseThrow(),
        results.stream().mapToDouble(Agreement::kappa).average().orElseThrow());
    out.flush();
    return 0;
  }
}
