package org.reflectory.trainer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reflectory.model.Features;
import org.reflectory.model.Heads;
import org.reflectory.model.ReflectiveCategory;
import org.reflectory.model.SentenceEncoder;
import org.reflectory.model.Tensors;

/** {@link Heads} while they are tuned, and their losses. Not thread-safe. */
final class HeadsNetwork {
  private static final float RATE = 3e-3f;

  /** Where training begins: a term stands in about one sentence of eighty. */
  private static final float RARE = -4.4f;

  private static final float SMOOTHING = 0.05f;

  private final int terms;
  private final boolean attention;
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();

  /**
   * @param attention whether each term has an attention of its own, or sees the sentence's vector
   *     alone
   */
  HeadsNetwork(int terms, boolean attention, NDManager manager) {
    this.terms = terms;
    this.attention = attention;
    int categories = ReflectiveCategory.values().length;
    add("token.query", small(manager, terms, Features.WIDTH), true);
    add("token.value", small(manager, terms, Features.WIDTH), true);
    add("term.weight", manager.zeros(new Shape(terms, Features.SIZE)), true);
    add("term.bias", manager.full(new Shape(terms), RARE), false);
    add("stance.weight", manager.zeros(new Shape(Heads.STANCES, Features.SIZE)), true);
    add("stance.term", manager.zeros(new Shape(terms, Heads.STANCES)), false);
    add("stance.projection", small(manager, Heads.RANK, Features.SIZE), true);
    add("stance.interaction", small(manager, terms * Heads.RANK, Heads.STANCES), true);
    add("category.weight", manager.zeros(new Shape(categories, Features.WIDTH)), true);
    add("category.bias", manager.zeros(new Shape(categories)), false);
  }

  private static NDArray small(NDManager manager, long rows, long columns) {
    return manager.randomNormal(0, 0.02f, new Shape(rows, columns), DataType.FLOAT32);
  }

  private void add(String name, NDArray value, boolean decays) {
    value.setRequiresGradient(true);
    parameters.put(name, new Parameter(name, value, RATE, decays));
  }

  List<Parameter> parameters() {
    return List.copyOf(parameters.values());
  }

  private NDArray weight(String name) {
    return parameters.get(name).value();
  }

  /**
   * What each term finds among a sentence's pieces: each term has its own attention over them
   * (label-wise attention, Mullenbach et al. 2018).
   *
   * @return one row a sentence, one column a term
   */
  NDArray attend(EncoderNetwork.Encoded encoded) {
    if (!attention) {
      NDArray pooled = encoded.pooled();
      return pooled.getManager().zeros(new Shape(pooled.getShape().get(0), terms));
    }
    NDArray weights =
        encoded
            .states()
            .matMul(weight("token.query").transpose())
            .add(encoded.mask().expandDims(2))
            .softmax(1);
    NDArray values = encoded.states().matMul(weight("token.value").transpose());
    return weights.mul(values).sum(new int[] {1});
  }

  /**
   * How wrong the terms are: binary cross-entropy, summed over terms.
   *
   * @param attended what {@link #attend} found, one row a sentence
   * @param features one row a sentence
   * @param wanted one row a sentence: 1 where the term is
   */
  NDArray termLoss(NDArray attended, NDArray features, NDArray wanted) {
    NDArray x =
        features.matMul(weight("term.weight").transpose()).add(weight("term.bias")).add(attended);
    NDArray loss = x.maximum(0).sub(x.mul(wanted)).add(x.abs().neg().exp().add(1).log());
    return loss.sum().div(features.getShape().get(0));
  }

  /**
   * How wrong the stances are: cross-entropy over pairs of sentence and term.
   *
   * @param features one row a pair
   * @param termOf one row a pair, 1 at its term
   * @param wanted one row a pair, 1 at its stance
   */
  NDArray stanceLoss(NDArray features, NDArray termOf, NDArray wanted) {
    long pairs = features.getShape().get(0);
    NDArray shared = features.matMul(weight("stance.projection").transpose());
    NDArray interaction =
        termOf
            .matMul(weight("stance.interaction").reshape(terms, Heads.RANK * Heads.STANCES))
            .reshape(pairs, Heads.RANK, Heads.STANCES);
    NDArray scores =
        features
            .matMul(weight("stance.weight").transpose())
            .add(termOf.matMul(weight("stance.term")))
            .add(
                shared
                    .reshape(pairs, 1, Heads.RANK)
                    .matMul(interaction)
                    .reshape(pairs, Heads.STANCES));
    return crossEntropy(scores, wanted);
  }

  /**
   * How wrong the reflective categories are.
   *
   * @param own one row a sentence
   * @param wanted one row a sentence: its weight at its category
   */
  NDArray categoryLoss(NDArray own, NDArray wanted) {
    return crossEntropy(
        own.matMul(weight("category.weight").transpose()).add(weight("category.bias")), wanted);
  }

  private static NDArray crossEntropy(NDArray scores, NDArray wanted) {
    long classes = scores.getShape().get(1);
    NDArray weights = wanted.sum(new int[] {1}, true);
    NDArray smooth = wanted.mul(1 - SMOOTHING).add(weights.mul(SMOOTHING / classes));
    return scores.logSoftmax(1).mul(smooth).sum().neg().div(scores.getShape().get(0));
  }

  /** The weights as the product reads them, those of the attention left out. */
  Tensors tensors() {
    Tensors tensors = new Tensors();
    parameters.forEach(
        (name, parameter) -> {
          if (!name.startsWith("token.")) {
            tensors.put(name, parameter.value().toFloatArray());
          }
        });
    return tensors;
  }

  /** Lets the graph give for each piece what each term asks of it and what it finds. */
  void writeAttention(OnnxGraph graph) {
    float[] query = weight("token.query").toFloatArray();
    float[] value = attention ? weight("token.value").toFloatArray() : new float[query.length];
    float[] both = new float[2 * query.length];
    for (int term = 0; term < terms; term++) {
      for (int i = 0; i < Features.WIDTH; i++) {
        both[i * 2 * terms + term] = query[term * Features.WIDTH + i];
        both[i * 2 * terms + terms + term] = value[term * Features.WIDTH + i];
      }
    }
    graph.multiplyOutput(SentenceEncoder.TERMS, both, Features.WIDTH);
  }

  /** Rows put together. */
  static NDArray concat(List<NDArray> rows) {
    return rows.size() == 1 ? rows.get(0) : ai.djl.ndarray.NDArrays.concat(new NDList(rows), 0);
  }
}
