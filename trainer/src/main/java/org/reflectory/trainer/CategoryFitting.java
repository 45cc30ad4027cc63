package org.reflectory.trainer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.reflectory.model.Features;
import org.reflectory.model.ReflectiveCategory;
import org.reflectory.model.Tensors;

/**
 * Fits the head for reflective categories once more when the encoder stands still: multinomial
 * logistic regression by AdaGrad (Duchi et al. 2011), over the vectors that the product will see.
 */
final class CategoryFitting {
  private static final int EPOCHS = 30;
  private static final float RATE = 0.02f;
  private static final float BIAS_RATE = 0.05f;
  private static final float DECAY = 5e-3f;
  private static final float SMOOTHING = 0.05f;
  private static final int CATEGORIES = ReflectiveCategory.values().length;
  private static final int WIDTH = Features.WIDTH;

  private final float[] weights = new float[CATEGORIES * WIDTH];
  private final float[] bias = new float[CATEGORIES];
  private final float[] squares = new float[CATEGORIES * WIDTH];
  private final float[] biasSquares = new float[CATEGORIES];

  private CategoryFitting() {
    Arrays.fill(squares, 1e-2f);
    Arrays.fill(biasSquares, 1);
  }

  /**
   * Fits, and puts the weights in the place of those that {@code heads} holds.
   *
   * @param vectors one a sentence
   * @param targets how much each sentence is of each category
   */
  static void fit(List<float[]> vectors, List<float[]> targets, int seed, Tensors heads) {
    CategoryFitting fitting = new CategoryFitting();
    double[] shares = FineTuning.categoryWeights(targets);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      order.add(i);
    }
    Random random = new Random(seed);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(i -> fitting.step(vectors.get(i), targets.get(i), shares));
    }
    heads.put("category.weight", fitting.weights).put("category.bias", fitting.bias);
  }

  private void step(float[] vector, float[] target, double[] shares) {
    float[] found = probabilities(vector);
    double weight = 0;
    for (int c = 0; c < CATEGORIES; c++) {
      weight += target[c] * shares[c];
    }
    for (int c = 0; c < CATEGORIES; c++) {
      float wanted = (1 - SMOOTHING) * target[c] + SMOOTHING / CATEGORIES;
      float error = (float) (weight * (found[c] - wanted));
      biasSquares[c] += error * error;
      bias[c] -= BIAS_RATE * error / (float) Math.sqrt(biasSquares[c]);
      for (int i = 0; i < WIDTH; i++) {
        int at = c * WIDTH + i;
        float gradient = error * vector[i] + DECAY * weights[at];
        squares[at] += gradient * gradient;
        weights[at] -= RATE * gradient / (float) Math.sqrt(squares[at]);
      }
    }
  }

  private float[] probabilities(float[] vector) {
    float[] scores = bias.clone();
    float max = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < CATEGORIES; c++) {
      for (int i = 0; i < WIDTH; i++) {
        scores[c] += weights[c * WIDTH + i] * vector[i];
      }
      max = Math.max(max, scores[c]);
    }
    float sum = 0;
    for (int c = 0; c < CATEGORIES; c++) {
      scores[c] = (float) Math.exp(scores[c] - max);
      sum += scores[c];
    }
    for (int c = 0; c < CATEGORIES; c++) {
      scores[c] /= sum;
    }
    return scores;
  }
}
