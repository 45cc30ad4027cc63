package org.reflectory.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reflectory.text.Token;
import org.reflectory.text.Tokenizer;

/**
 * Which terms a sentence's words and pairs of words speak for: logistic regression over hashed
 * features (Weinberger et al. 2009), in 8 bits. It knows turns of phrase that the encoder smooths
 * over, and costs next to nothing. Immutable and thread-safe.
 */
public final class WordModel {
  /** Number of features; words that share one are not told apart. */
  public static final int BUCKETS = 1 << 16;

  private final int terms;
  private final byte[] weights;
  private final float[] scales;
  private final float[] bias;
  private final float[] rarity;

  /**
   * @param terms how many terms there are
   * @throws ModelException if the weights do not fit
   */
  public WordModel(int terms, Tensors weights) {
    this.terms = terms;
    this.weights = weights.bytes("word.weight");
    this.scales = weights.floats("word.scale", terms);
    this.bias = weights.floats("word.bias", terms);
    this.rarity = weights.floats("word.rarity", BUCKETS);
  }

  /** Log-odds of each term. */
  public float[] terms(String sentence) {
    float[] odds = new float[terms];
    List<Feature> features = features(sentence, rarity);
    for (Feature feature : features) {
      int at = feature.bucket() * terms;
      for (int term = 0; term < terms; term++) {
        odds[term] += feature.value() * weights[at + term];
      }
    }
    for (int term = 0; term < terms; term++) {
      odds[term] = odds[term] * scales[term] + bias[term];
    }
    return odds;
  }

  /**
   * A feature of a sentence.
   *
   * @param bucket from 0 to {@link #BUCKETS}
   * @param value its share in the sentence; the squares of all add up to 1
   */
  public record Feature(int bucket, float value) {}

  /**
   * A sentence's features: words, pairs of neighbours, and pairs with one word between.
   *
   * @param rarity what a feature counts, by its bucket: rare ones count more
   */
  public static List<Feature> features(String sentence, float[] rarity) {
    Set<Integer> buckets = buckets(sentence);
    double squares = 0;
    for (int bucket : buckets) {
      squares += rarity[bucket] * rarity[bucket];
    }
    double norm = squares == 0 ? 1 : Math.sqrt(squares);
    List<Feature> features = new ArrayList<>();
    for (int bucket : buckets) {
      features.add(new Feature(bucket, (float) (rarity[bucket] / norm)));
    }
    return features;
  }

  /** The buckets of a sentence's features. */
  public static Set<Integer> buckets(String sentence) {
    List<Token> tokens = Tokenizer.tokens(sentence, 0, sentence.length());
    Set<Integer> buckets = new LinkedHashSet<>();
    String before = "<s>";
    String beforeThat = "";
    for (Token token : tokens) {
      String form = token.form();
      buckets.add(bucket(form));
      buckets.add(bucket(before + " " + form));
      buckets.add(bucket(beforeThat + " * " + form));
      beforeThat = before;
      before = form;
    }
    return buckets;
  }

  /** FNV-1a, folded: the same on every machine. */
  private static int bucket(String feature) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * 0x01000193;
    }
    return (hash ^ hash >>> 16) & BUCKETS - 1;
  }
}
