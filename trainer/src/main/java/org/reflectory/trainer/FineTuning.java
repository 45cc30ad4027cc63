package org.reflectory.trainer;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.norm.Dropout;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.reflectory.model.Features;
import org.reflectory.model.Heads;
import org.reflectory.model.ReflectiveCategory;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;

/**
 * Tunes an encoder with all heads at once: batches of whole notes for terms and stances, batches of
 * CEReD for the reflective category, in a random order. Not thread-safe.
 */
final class FineTuning implements AutoCloseable {
  private static final int BATCH = 32;
  private static final float DROPOUT = 0.1f;

  /** Sentences of like length are encoded together, in groups of about so many. */
  private static final int GROUP = 11;

  /** In so many epochs each sentence with a category is seen about once. */
  private static final int CATEGORY_EPOCHS = 3;

  private final NDManager manager = NDManager.newBaseManager("PyTorch");
  private final EncoderNetwork encoder;
  private final HeadsNetwork heads;
  private final int terms;
  private final Random random;
  private final Map<long[], float[]> lower = new IdentityHashMap<>();

  /**
   * @param terms how many terms there are
   */
  FineTuning(Recipe recipe, int terms) {
    Engine.getEngine("PyTorch").setRandomSeed(recipe.seed());
    random = new Random(recipe.seed());
    this.terms = terms;
    encoder = new EncoderNetwork(recipe.base(), recipe.layers(), recipe.frozen(), manager);
    heads = new HeadsNetwork(terms, recipe.attention(), manager);
  }

  EncoderNetwork encoder() {
    return encoder;
  }

  HeadsNetwork heads() {
    return heads;
  }

  /**
   * Tunes.
   *
   * @param notes sentences of each note, in order
   * @param categories sentences of CEReD; may be empty
   * @param progress is told how far it is, in words
   */
  void run(
      List<List<Example>> notes,
      List<CategoryExample> categories,
      int epochs,
      Consumer<String> progress) {
    List<long[]> all = new ArrayList<>();
    notes.forEach(note -> note.forEach(example -> all.add(example.ids())));
    categories.forEach(category -> all.add(category.ids()));
    remember(all);
    progress.accept("lower layers computed for %d sentences".formatted(all.size()));
    double[] weights = categoryWeights(categories.stream().map(CategoryExample::target).toList());
    int perEpoch = plan(notes, categories).size();
    List<Parameter> parameters = new ArrayList<>(encoder.parameters());
    parameters.addAll(heads.parameters());
    if (categories.isEmpty()) {
      parameters.removeIf(p -> p.name().startsWith("category."));
    }
    AdamW optimiser = new AdamW(parameters, perEpoch * epochs, manager);
    for (int epoch = 1; epoch <= epochs; epoch++) {
      double loss = 0;
      long begun = System.nanoTime();
      int done = 0;
      List<Object> plan = plan(notes, categories);
      for (Object batch : plan) {
        loss += step(batch, weights, optimiser);
        if (++done % 100 == 0) {
          progress.accept(
              "epoch %d, batch %d of %d, loss %.3f, %.0f s"
                  .formatted(
                      epoch, done, plan.size(), loss / done, (System.nanoTime() - begun) / 1e9));
        }
      }
      progress.accept(
          "epoch %d of %d: loss %.3f, %.0f s, %d steps passed over"
              .formatted(
                  epoch,
                  epochs,
                  loss / plan.size(),
                  (System.nanoTime() - begun) / 1e9,
                  optimiser.skipped()));
    }
  }

  private record NoteBatch(List<List<Example>> notes) {}

  private record CategoryBatch(List<CategoryExample> sentences) {}

  private List<Object> plan(List<List<Example>> notes, List<CategoryExample> categories) {
    List<Object> plan = new ArrayList<>();
    List<List<Example>> shuffled = new ArrayList<>(notes);
    Collections.shuffle(shuffled, random);
    List<List<Example>> batch = new ArrayList<>();
    int size = 0;
    for (List<Example> note : shuffled) {
      batch.add(note);
      size += note.size();
      if (size >= BATCH) {
        plan.add(new NoteBatch(batch));
        batch = new ArrayList<>();
        size = 0;
      }
    }
    if (!batch.isEmpty()) {
      plan.add(new NoteBatch(batch));
    }
    List<CategoryExample> sentences = new ArrayList<>(categories);
    Collections.shuffle(sentences, random);
    int share = sentences.size() / CATEGORY_EPOCHS;
    for (int from = 0; from < share; from += BATCH) {
      plan.add(new CategoryBatch(sentences.subList(from, Math.min(share, from + BATCH))));
    }
    Collections.shuffle(plan, random);
    return plan;
  }

  private double step(Object batch, double[] categoryWeights, AdamW optimiser) {
    double value;
    try (NDScope scope = new NDScope();
        NDManager arrays = manager.newSubManager()) {
      scope.suppressNotUsedWarning();
      try (GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
        NDArray loss =
            switch (batch) {
              case NoteBatch b -> noteLoss(b.notes(), arrays);
              case CategoryBatch b -> categoryLoss(b.sentences(), categoryWeights, arrays);
              default -> throw new IllegalStateException();
            };
        collector.backward(loss);
        value = loss.getFloat();
      }
      optimiser.step();
    }
    return value;
  }

  private NDArray noteLoss(List<List<Example>> notes, NDManager arrays) {
    List<Example> sentences = new ArrayList<>();
    List<Integer> previous = new ArrayList<>();
    List<Integer> next = new ArrayList<>();
    for (List<Example> note : notes) {
      for (int i = 0; i < note.size(); i++) {
        previous.add(i == 0 ? -1 : sentences.size() - 1);
        next.add(i == note.size() - 1 ? -1 : sentences.size() + 1);
        sentences.add(note.get(i));
      }
    }
    Encoded encoded = encode(sentences.stream().map(Example::ids).toList(), arrays);
    NDArray features =
        encoded
            .rows(IntStream.range(0, sentences.size()).boxed().toList(), arrays)
            .concat(encoded.rows(previous, arrays), 1)
            .concat(encoded.rows(next, arrays), 1)
            .concat(circumstances(sentences, arrays), 1);
    features = Dropout.dropout(features, DROPOUT, true).singletonOrThrow();
    float[] wanted = new float[sentences.size() * terms];
    List<int[]> pairs = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      for (Example.Label label : sentences.get(s).labels()) {
        wanted[s * terms + label.term()] = 1;
        pairs.add(new int[] {s, label.term(), label.stance().ordinal()});
      }
    }
    NDArray loss =
        heads.termLoss(
            encoded.attended(arrays),
            features,
            arrays.create(wanted, new Shape(sentences.size(), terms)));
    if (pairs.isEmpty()) {
      return loss;
    }
    NDArray stance =
        heads.stanceLoss(
            oneHot(pairs, 0, sentences.size(), arrays).matMul(features),
            oneHot(pairs, 1, terms, arrays),
            oneHot(pairs, 2, Heads.STANCES, arrays));
    return loss.add(stance);
  }

  static NDArray oneHot(List<int[]> rows, int column, int width, NDManager arrays) {
    float[] values = new float[rows.size() * width];
    for (int i = 0; i < rows.size(); i++) {
      values[i * width + rows.get(i)[column]] = 1;
    }
    return arrays.create(values, new Shape(rows.size(), width));
  }

  private static NDArray circumstances(List<Example> sentences, NDManager arrays) {
    int width = Features.SIZE - 3 * Features.WIDTH;
    float[] values = new float[sentences.size() * width];
    for (int s = 0; s < sentences.size(); s++) {
      Section section = sentences.get(s).section();
      NoteKind kind = sentences.get(s).kind();
      values[s * width + section.ordinal()] = 1;
      values[s * width + Section.values().length + kind.ordinal()] = 1;
    }
    return arrays.create(values, new Shape(sentences.size(), width));
  }

  private NDArray categoryLoss(
      List<CategoryExample> sentences, double[] weights, NDManager arrays) {
    int classes = ReflectiveCategory.values().length;
    float[] wanted = new float[sentences.size() * classes];
    for (int i = 0; i < sentences.size(); i++) {
      float[] target = sentences.get(i).target();
      for (int c = 0; c < classes; c++) {
        wanted[i * classes + c] = (float) weights[c] * target[c];
      }
    }
    Encoded encoded = encode(sentences.stream().map(CategoryExample::ids).toList(), arrays);
    NDArray own = encoded.rows(IntStream.range(0, sentences.size()).boxed().toList(), arrays);
    own = Dropout.dropout(own, DROPOUT, true).singletonOrThrow();
    return heads.categoryLoss(own, arrays.create(wanted, new Shape(sentences.size(), classes)));
  }

  /** Rare categories weigh more, by the cube root of what they lack. */
  static double[] categoryWeights(List<float[]> sentences) {
    int classes = ReflectiveCategory.values().length;
    double[] counts = new double[classes];
    for (float[] sentence : sentences) {
      for (int c = 0; c < classes; c++) {
        counts[c] += sentence[c];
      }
    }
    double[] weights = new double[classes];
    for (int i = 0; i < classes; i++) {
      weights[i] =
          counts[i] == 0 ? 0 : Math.pow((double) sentences.size() / classes / counts[i], 0.3);
    }
    return weights;
  }

  /**
   * A batch in the order that it was computed in.
   *
   * @param pooled one row a sentence
   * @param found what each term found among its pieces, one row a sentence
   * @param place where each sentence's row is
   */
  private record Encoded(NDArray pooled, NDArray found, int[] place) {

    /** Rows of these sentences; a row of zeros for -1. */
    NDArray rows(List<Integer> sentences, NDManager arrays) {
      return select(sentences, arrays).matMul(pooled);
    }

    /** What each term found, in the sentences' own order. */
    NDArray attended(NDManager arrays) {
      return select(IntStream.range(0, place.length).boxed().toList(), arrays).matMul(found);
    }

    private NDArray select(List<Integer> sentences, NDManager arrays) {
      float[] select = new float[sentences.size() * place.length];
      for (int i = 0; i < sentences.size(); i++) {
        if (sentences.get(i) >= 0) {
          select[i * place.length + place[sentences.get(i)]] = 1;
        }
      }
      return arrays.create(select, new Shape(sentences.size(), place.length));
    }
  }

  private static List<Integer> byLength(List<long[]> sentences) {
    return IntStream.range(0, sentences.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> sentences.get(i).length))
        .toList();
  }

  private Encoded encode(List<long[]> sentences, NDManager arrays) {
    List<Integer> order = byLength(sentences);
    int groups = Math.max(1, Math.round((float) sentences.size() / GROUP));
    List<NDArray> pooled = new ArrayList<>();
    List<NDArray> found = new ArrayList<>();
    int[] place = new int[sentences.size()];
    for (int group = 0; group < groups; group++) {
      int from = group * order.size() / groups;
      int to = (group + 1) * order.size() / groups;
      List<float[]> some = new ArrayList<>();
      for (int at = from; at < to; at++) {
        place[order.get(at)] = at;
        some.add(lower.get(sentences.get(order.get(at))));
      }
      EncoderNetwork.Encoded encoded = encoder.encode(some, arrays);
      pooled.add(encoded.pooled());
      found.add(heads.attend(encoded));
    }
    return new Encoded(HeadsNetwork.concat(pooled), HeadsNetwork.concat(found), place);
  }

  /** Computes once what the layers that stand still make of sentences. */
  private void remember(List<long[]> sentences) {
    List<Integer> order = byLength(sentences);
    for (int from = 0; from < order.size(); from += BATCH) {
      List<long[]> some =
          order.subList(from, Math.min(order.size(), from + BATCH)).stream()
              .map(sentences::get)
              .toList();
      try (NDScope scope = new NDScope();
          NDManager arrays = manager.newSubManager()) {
        scope.suppressNotUsedWarning();
        List<float[]> states = encoder.lower(some, arrays);
        for (int i = 0; i < some.size(); i++) {
          lower.put(some.get(i), states.get(i));
        }
      }
    }
  }

  @Override
  public void close() {
    manager.close();
  }
}
