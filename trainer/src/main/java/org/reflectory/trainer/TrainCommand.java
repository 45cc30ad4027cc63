package org.reflectory.trainer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reflectory.corpus.Corpus;
import org.reflectory.corpus.TrainingNotes;
import org.reflectory.model.PracticeModel;
import org.reflectory.model.WordPieces;
import org.reflectory.tag.Fusion;
import org.reflectory.tag.Tagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code reflectory train}. */
@Command(
    name = "train",
    subcommands = {CategoriesCommand.class, LintCommand.class, ReportCommand.class},
    mixinStandardHelpOptions = true,
    description = {
      "Trains the sentence model on the notes of the corpus and prints how well it does on voices that it has not seen.",
      "Takes some gigabytes of memory and, on two cores, the better part of an hour.",
      ""
    })
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--cered",
      paramLabel = "FILE",
      description =
          "CEReD's training split, for the reflective category. Without it the categories are learnt from the shipped model.")
  private @Nullable Path cered;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the weights go; default ${DEFAULT-VALUE}.")
  private Path out = ModelFiles.SHIPPED;

  @Option(names = "--base", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private BaseEncoder base = BaseEncoder.MINILM;

  @Option(
      names = "--layers",
      description = "How many of the encoder's layers are kept; default ${DEFAULT-VALUE}.")
  private int layers = 6;

  @Option(names = "--epochs", description = "Default ${DEFAULT-VALUE}.")
  private int epochs = 6;

  @Option(
      names = "--frozen",
      description = "How many of those stand still, from the bottom; default ${DEFAULT-VALUE}.")
  private int frozen = 2;

  @Option(
      names = "--pooled",
      description = "The terms see the sentence's vector alone, without an attention of their own.")
  private boolean pooled;

  @Option(names = "--seed", description = "Default ${DEFAULT-VALUE}.")
  private int seed = 1;

  @Option(
      names = "--folds",
      description = "Into how many folds the voices are parted; default ${DEFAULT-VALUE}.")
  private int folds = 10;

  @Option(
      names = "--hold-out",
      split = ",",
      paramLabel = "FOLD",
      description = {
        "The fold that the model is measured on and never sees; default ${DEFAULT-VALUE}.",
        "Of several each is held out from a model of its own; then no weights are written."
      })
  private List<Integer> heldOut = List.of(0);

  @Option(
      names = "--neighbours",
      description = "Says as well what the nearest training sentences would say.")
  private boolean neighbours;

  @Option(
      names = "--threads",
      description = "Default ${DEFAULT-VALUE}. With 1 the same seed gives the same weights.")
  private int threads = 2;

  @Override
  public Integer call() throws IOException {
    System.setProperty("ai.djl.pytorch.num_threads", String.valueOf(threads));
    Corpus corpus = Corpus.load();
    Recipe recipe = new Recipe(base, layers, frozen, epochs, !pooled, seed);
    WordPieces pieces = base.wordPieces();
    OwnNotes own = OwnNotes.of(TrainingNotes.voices(), corpus.vocabulary(), pieces);
    List<CategoryExample> categories =
        cered == null ? SoftCategories.of(own) : Cered.read(cered, pieces);
    say(
        "%d sentences of %d voices, %d terms; %d sentences with a reflective category%s",
        own.sentences().size(),
        Folds.of(own, folds).voices().size(),
        own.terms().size(),
        categories.size(),
        cered == null ? ", as the shipped model sees them: no CEReD file was given" : "");
    for (int fold : heldOut) {
      train(recipe, fold, own, categories, corpus);
    }
    return 0;
  }

  /** Trains without a fold, and sees how the model does on it. */
  private void train(
      Recipe recipe, int fold, OwnNotes own, List<CategoryExample> categories, Corpus corpus)
      throws IOException {
    Predicate<String> unseenVoice = Folds.of(own, folds).in(fold);
    OwnNotes seen = own.of(unseenVoice.negate());
    OwnNotes unseen = own.of(unseenVoice);
    boolean real = cered != null;
    Predicate<CategoryExample> unseenGroup = c -> real && c.group() % folds == fold;
    List<CategoryExample> seenCategories =
        real
            ? categories.stream().filter(unseenGroup.negate()).toList()
            : SoftCategories.without(categories, unseen);
    say(
        "%s; fold %d of %d held out: %d sentences",
        recipe.label(), fold, folds, unseen.sentences().size());
    TunedModel tuned = TunedModel.train(recipe, seen, seenCategories, this::say);
    try (PracticeModel model = tuned.open("fold-" + fold)) {
      FoldResult result =
          FoldResult.of(unseen, categories.stream().filter(unseenGroup).toList(), model, corpus);
      result.lines().forEach(this::say);
      if (neighbours) {
        say("neighbours     " + Scores.best(NeighbourVote.predict(seen, unseen, model)));
      }
      if (heldOut.size() == 1) {
        Fusion fusion = result.fusion(own.terms());
        ModelScores scores =
            ModelScores.of(result, Evaluation.compare(unseen, new Tagger(corpus, model, fusion)));
        new ModelFiles(out).write(tuned, own, unseen, fusion, scores);
        say("weights written to " + out);
      }
    }
  }

  private void say(String line, Object... values) {
    PrintWriter writer = spec.commandLine().getOut();
    writer.println(values.length == 0 ? line : line.formatted(values));
    writer.flush();
  }

  private void say(String line) {
    say(line, new Object[0]);
  }
}
