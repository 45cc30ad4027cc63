package org.reflectory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordModelTest {
  @Test
  void theSquaresOfASentencesFeaturesAddUpToOne() {
    float[] rarity = new float[WordModel.BUCKETS];
    Arrays.fill(rarity, 2);
    List<WordModel.Feature> features = WordModel.features("He sat and said nothing.", rarity);
    assertThat(features).hasSizeGreaterThan(10);
    assertThat(features.stream().mapToDouble(f -> f.value() * f.value()).sum())
        .isCloseTo(1, within(1e-5));
  }

  @Test
  void spellingOfCaseAndQuotesDoesNotMatter() {
    assertThat(WordModel.buckets("She didn\u2019t SAY so"))
        .isEqualTo(WordModel.buckets("she didn't say so"));
  }

  @Test
  void nothingHasNoFeatures() {
    assertThat(WordModel.buckets("")).isEmpty();
    assertThat(WordModel.features(" ... ", new float[WordModel.BUCKETS])).isEmpty();
  }
}
