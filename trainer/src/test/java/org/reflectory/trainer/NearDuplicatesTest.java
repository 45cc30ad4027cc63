package org.reflectory.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
  private static final String RAIN = "It rained on the way to the station again.";

  @Test
  void sentencesThatDifferInAWordAreFound() {
    NearDuplicates duplicates =
        new NearDuplicates(List.of(RAIN, "She asked for more time to think about it."));
    assertThat(duplicates.with(List.of("it RAINED on the way to the station, again, today")))
        .containsExactly(
            new NearDuplicates.Pair(RAIN, "it RAINED on the way to the station, again, today"));
  }

  @Test
  void otherSentencesAreNot() {
    NearDuplicates duplicates = new NearDuplicates(List.of(RAIN));
    assertThat(duplicates.with(List.of("On the way to the station she told me more of it.")))
        .isEmpty();
    assertThat(duplicates.among()).isEmpty();
  }

  @Test
  void pairsAmongThemselvesAreNamedOnce() {
    assertThat(new NearDuplicates(List.of(RAIN, RAIN)).among()).hasSize(1);
  }

  @Test
  void veryShortSentencesArePassedOver() {
    assertThat(new NearDuplicates(List.of("I waited for him.", "I waited for him.")).among())
        .isEmpty();
  }
}
