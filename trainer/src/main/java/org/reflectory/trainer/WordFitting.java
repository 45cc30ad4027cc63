package org.reflectory.trainer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.reflectory.model.Tensors;
import org.reflectory.model.WordModel;
import org.reflectory.model.WordModel.Feature;

/** Fits {@link WordModel}: logistic regression for each term, by AdaGrad (Duchi et al. 2011). */
final class WordFitting {
  private static final int EPOCHS = 12;
  private static final float RATE = 0.5f;
  private static final float START = -4.4f;
  private static final int LARGEST = 127;

  /** Features that stand in one sentence only tell nothing. */
  private static final int SEEN = 2;

  private WordFitting() {}

  static Tensors fit(OwnNotes own, int seed) {
    List<Example> examples = own.sentences();
    int terms = own.terms().size();
    float[] rarity = rarity(examples);
    List<List<Feature>> features =
        examples.stream().map(e -> WordModel.features(e.text(), rarity)).toList();
    float[] weights = new float[WordModel.BUCKETS * terms];
    float[] squares = new float[WordModel.BUCKETS * terms];
    float[] bias = new float[terms];
    Arrays.fill(bias, START);
    float[] biasSquares = new float[terms];
    Arrays.fill(squares, 1e-3f);
    Arrays.fill(biasSquares, 1);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    Random random = new Random(seed);
    float[] odds = new float[terms];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        System.arraycopy(bias, 0, odds, 0, terms);
        for (Feature feature : features.get(i)) {
          int at = feature.bucket() * terms;
          for (int t = 0; t < terms; t++) {
            odds[t] += feature.value() * weights[at + t];
          }
        }
        Set<Integer> wanted = new HashSet<>();
        examples.get(i).labels().forEach(label -> wanted.add(label.term()));
        for (int t = 0; t < terms; t++) {
          float error = (float) (1 / (1 + Math.exp(-odds[t]))) - (wanted.contains(t) ? 1 : 0);
          if (Math.abs(error) < 2e-3f) {
            continue;
          }
          biasSquares[t] += error * error;
          bias[t] -= 0.1f * error / (float) Math.sqrt(biasSquares[t]);
          for (Feature feature : features.get(i)) {
            int at = feature.bucket() * terms + t;
            float gradient = error * feature.value() + 2e-5f * weights[at];
            squares[at] += gradient * gradient;
            weights[at] -= RATE * gradient / (float) Math.sqrt(squares[at]);
          }
        }
      }
    }
    return inBytes(weights, terms).put("word.bias", bias).put("word.rarity", rarity);
  }

  private static float[] rarity(List<Example> examples) {
    int[] counts = new int[WordModel.BUCKETS];
    examples.forEach(e -> WordModel.buckets(e.text()).forEach(bucket -> counts[bucket]++));
    float[] rarity = new float[WordModel.BUCKETS];
    for (int i = 0; i < rarity.length; i++) {
      rarity[i] =
          counts[i] < SEEN ? 0 : (float) Math.log((1.0 + examples.size()) / (1 + counts[i]));
    }
    return rarity;
  }

  private static Tensors inBytes(float[] weights, int terms) {
    float[] scales = new float[terms];
    for (int i = 0; i < weights.length; i++) {
      scales[i % terms] = Math.max(scales[i % terms], Math.abs(weights[i]) / LARGEST);
    }
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      float scale = scales[i % terms];
      bytes[i] = scale == 0 ? 0 : (byte) Math.rint(weights[i] / scale);
    }
    return new Tensors().put("word.weight", bytes).put("word.scale", scales);
  }
}
