package org.reflectory.model;

import java.util.List;
import org.reflectory.vocabulary.Stance;

/**
 * Linear heads over {@link Features}: which terms, which stance to a term, which reflective
 * category. Immutable and thread-safe.
 *
 * <p>The stance to term {@code t} is scored as {@code A x + T[t] + sum over r of (P x)[r] Q[t][r]}:
 * what the sentence says by itself, what is usual for the term, and how the two go together.
 */
public final class Heads {
  /** Rank of the part of the stance that sentence and term share. */
  public static final int RANK = 16;

  /** Number of stances. */
  public static final int STANCES = Stance.values().length;

  private final List<String> terms;
  private final float[] termWeights;
  private final float[] termBias;
  private final float[] stanceWeights;
  private final float[] stanceOfTerm;
  private final float[] stanceProjection;
  private final float[] stanceInteraction;
  private final float[] categoryWeights;
  private final float[] categoryBias;

  /**
   * @param terms ids, in the order of the weights
   * @throws ModelException if the weights do not fit them
   */
  public Heads(List<String> terms, Tensors weights) {
    this.terms = List.copyOf(terms);
    int size = terms.size();
    int categories = ReflectiveCategory.values().length;
    termWeights = weights.floats("term.weight", size * Features.SIZE);
    termBias = weights.floats("term.bias", size);
    stanceWeights = weights.floats("stance.weight", STANCES * Features.SIZE);
    stanceOfTerm = weights.floats("stance.term", size * STANCES);
    stanceProjection = weights.floats("stance.projection", RANK * Features.SIZE);
    stanceInteraction = weights.floats("stance.interaction", size * RANK * STANCES);
    categoryWeights = weights.floats("category.weight", categories * Features.WIDTH);
    categoryBias = weights.floats("category.bias", categories);
  }

  /** Ids of the terms, in the order of {@link #terms(float[])}. */
  public List<String> terms() {
    return terms;
  }

  /**
   * Log-odds of each term.
   *
   * @param attended what each term found among the sentence's word pieces
   */
  public float[] terms(float[] features, float[] attended) {
    float[] odds = affine(termWeights, termBias, features, Features.SIZE);
    for (int term = 0; term < odds.length; term++) {
      odds[term] += attended[term];
    }
    return odds;
  }

  /** Probability of each stance, in the order of {@link Stance}, for each term. */
  public float[][] stances(float[] features) {
    float[] own = affine(stanceWeights, new float[STANCES], features, Features.SIZE);
    float[] shared = affine(stanceProjection, new float[RANK], features, Features.SIZE);
    float[][] stances = new float[terms.size()][];
    for (int term = 0; term < stances.length; term++) {
      float[] scores = own.clone();
      for (int stance = 0; stance < STANCES; stance++) {
        scores[stance] += stanceOfTerm[term * STANCES + stance];
        for (int r = 0; r < RANK; r++) {
          scores[stance] += shared[r] * stanceInteraction[(term * RANK + r) * STANCES + stance];
        }
      }
      stances[term] = softmax(scores);
    }
    return stances;
  }

  /**
   * Probability of each stance, in the order of {@link Stance}, to a term that the heads do not
   * know.
   */
  public float[] stance(float[] features) {
    return softmax(affine(stanceWeights, new float[STANCES], features, Features.SIZE));
  }

  /**
   * Probability of each category, in the order of {@link ReflectiveCategory}.
   *
   * @param own the sentence's own vector
   */
  public float[] categories(float[] own) {
    return softmax(affine(categoryWeights, categoryBias, own, Features.WIDTH));
  }

  private static float[] affine(float[] weights, float[] bias, float[] x, int columns) {
    float[] result = bias.clone();
    for (int row = 0; row < result.length; row++) {
      int at = row * columns;
      float sum = 0;
      for (int i = 0; i < columns; i++) {
        sum += weights[at + i] * x[i];
      }
      result[row] += sum;
    }
    return result;
  }

  private static float[] softmax(float[] scores) {
    float max = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      max = Math.max(max, score);
    }
    float sum = 0;
    float[] result = new float[scores.length];
    for (int i = 0; i < scores.length; i++) {
      result[i] = (float) Math.exp(scores[i] - max);
      sum += result[i];
    }
    for (int i = 0; i < scores.length; i++) {
      result[i] /= sum;
    }
    return result;
  }
}
