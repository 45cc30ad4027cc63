package org.reflectory.tag;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reflectory.model.ModelException;
import org.reflectory.vocabulary.Stance;

/**
 * Weighs what the rules and the sentence model say into one answer: two logistic regressions,
 * fitted on notes that the model had not seen. Immutable and thread-safe.
 *
 * @param odds weight of the encoder's log-odds: where no rule matched, then by the sort of rule
 * @param words weight of the words' log-odds, likewise
 * @param bias what is added: where no rule matched, then by the sort of rule
 * @param offsets what is added for a term
 * @param threshold the probability from which a term is tagged
 * @param thresholds the same for terms that have their own
 * @param stanceModel weight of the logarithm of the model's probability of a stance
 * @param stanceCued what the rules' stance adds where words told it
 * @param stanceBySection what the rules' stance adds where only the section told it
 * @param stanceBias what is added to each stance
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Fusion(
    Map<String, Double> odds,
    Map<String, Double> words,
    Map<String, Double> bias,
    Map<String, Double> offsets,
    double threshold,
    Map<String, Double> thresholds,
    double stanceModel,
    double stanceCued,
    double stanceBySection,
    Map<Stance, Double> stanceBias) {

  /** The key of weights that hold where no rule matched. */
  public static final String NONE = "none";

  private static final String FILE = "/org/reflectory/model/fusion.json";

  /**
   * The weights that ship with the program.
   *
   * @throws ModelException if they cannot be read
   */
  public static Fusion load() {
    try (InputStream in = Fusion.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new ModelException("The sentence model is not there: " + FILE + " is missing.");
      }
      return new ObjectMapper().readValue(in, Fusion.class);
    } catch (IOException e) {
      throw new ModelException("The sentence model cannot be read: " + e.getMessage(), e);
    }
  }

  /** The key of a sort of rule. */
  public static String key(RuleMention.@Nullable Sort sort) {
    return sort == null ? NONE : sort.name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * Probability that a term is there.
   *
   * @param modelOdds the encoder's log-odds
   * @param wordOdds the words' log-odds
   * @param sort the rule that matched, if one did
   */
  public double probability(
      String term, double modelOdds, double wordOdds, RuleMention.@Nullable Sort sort) {
    String key = key(sort);
    double score =
        odds.get(key) * modelOdds
            + words.get(key) * wordOdds
            + bias.get(key)
            + offsets.getOrDefault(term, 0.0);
    return 1 / (1 + Math.exp(-score));
  }

  /**
   * Whether a probability is enough to tag a term. A quarter of it is where the words name the
   * term: the notes that the weights are fitted on hold traps for names far more often than people
   * do.
   *
   * @param sort the rule that matched, if one did
   */
  public boolean isEnough(String term, double probability, RuleMention.@Nullable Sort sort) {
    double enough = thresholds.getOrDefault(term, threshold);
    return probability >= (sort != null && sort.isExplicit() ? enough / 4 : enough);
  }

  /** Names these weights; the same on every machine. */
  public String version() {
    return Integer.toHexString(toString().hashCode());
  }

  /**
   * The likeliest stance.
   *
   * @param model the model's probabilities, in the order of {@link Stance}
   * @param rule what the rules found, if they did
   */
  public Stance stance(float[] model, @Nullable RuleMention rule) {
    Map<Stance, Double> scores = new EnumMap<>(Stance.class);
    for (Stance stance : Stance.values()) {
      double score = stanceModel * Math.log(model[stance.ordinal()] + 1e-6);
      score += stanceBias.getOrDefault(stance, 0.0);
      if (rule != null && rule.stance() == stance) {
        score += rule.cued() ? stanceCued : stanceBySection;
      }
      scores.put(stance, score);
    }
    return Arrays.stream(Stance.values())
        .max((a, b) -> Double.compare(scores.get(a), scores.get(b)))
        .orElseThrow();
  }
}
