package org.reflectory.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reflectory.note.Span;
import org.reflectory.vocabulary.Stance;

class FusionTest {
  private static final Fusion FUSION =
      new Fusion(
          weights(1),
          weights(0.5),
          biases(),
          Map.of("rare", -2.0),
          0.5,
          Map.of("strict", 0.9),
          1,
          3,
          0.5,
          Map.of());

  private static Map<String, Double> weights(double weight) {
    Map<String, Double> weights = new HashMap<>();
    weights.put(Fusion.NONE, weight);
    for (RuleMention.Sort sort : RuleMention.Sort.values()) {
      weights.put(Fusion.key(sort), weight);
    }
    return weights;
  }

  private static Map<String, Double> biases() {
    Map<String, Double> biases = weights(0);
    biases.put(Fusion.key(RuleMention.Sort.NAME), 3.0);
    return biases;
  }

  @Test
  void aNameMakesATermLikelier() {
    assertThat(FUSION.probability("silence", -1, 0, null)).isLessThan(0.3);
    assertThat(FUSION.probability("silence", -1, 0, RuleMention.Sort.NAME)).isGreaterThan(0.8);
  }

  @Test
  void wordsAndEncoderAddUp() {
    assertThat(FUSION.probability("silence", 1, 2, null))
        .isGreaterThan(FUSION.probability("silence", 1, 0, null));
  }

  @Test
  void aTermMayHaveItsOwnOffsetAndThreshold() {
    assertThat(FUSION.probability("rare", 1, 0, null))
        .isLessThan(FUSION.probability("silence", 1, 0, null));
    assertThat(FUSION.isEnough("silence", 0.6, null)).isTrue();
    assertThat(FUSION.isEnough("strict", 0.6, null)).isFalse();
  }

  @Test
  void aQuarterIsEnoughForATermThatIsNamed() {
    assertThat(FUSION.isEnough("silence", 0.15, null)).isFalse();
    assertThat(FUSION.isEnough("silence", 0.15, RuleMention.Sort.DESCRIPTION)).isFalse();
    assertThat(FUSION.isEnough("silence", 0.15, RuleMention.Sort.NAME)).isTrue();
    assertThat(FUSION.isEnough("silence", 0.1, RuleMention.Sort.NAME)).isFalse();
  }

  /** Processes that share a workspace must agree on it; an enum's own hash differs in each. */
  @Test
  void theVersionDependsOnTheNumbersAlone() {
    Fusion same =
        new Fusion(
            weights(1),
            weights(0.5),
            biases(),
            Map.of(),
            0.5,
            Map.of(),
            1,
            3,
            0.5,
            Map.of(Stance.GAP, 0.25));
    assertThat(same.toString()).contains("GAP=0.25").doesNotContain("@");
    assertThat(same.version()).isNotEqualTo(FUSION.version());
  }

  @Test
  void wordsThatTellTheStanceOutweighTheModel() {
    float[] model = {0.7f, 0.1f, 0.1f, 0.1f};
    assertThat(FUSION.stance(model, null)).isEqualTo(Stance.PRACTISED);
    assertThat(FUSION.stance(model, rule(true))).isEqualTo(Stance.GAP);
    assertThat(FUSION.stance(model, rule(false))).isEqualTo(Stance.PRACTISED);
  }

  private static RuleMention rule(boolean cued) {
    return new RuleMention(
        "silence",
        new Span(0, 3),
        RuleMention.Sort.NAME,
        Stance.GAP,
        cued,
        false,
        "silence/name-1");
  }
}
