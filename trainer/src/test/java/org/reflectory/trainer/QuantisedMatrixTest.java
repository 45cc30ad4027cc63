package org.reflectory.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantisedMatrixTest {
  @Test
  void eachColumnHasItsOwnScale() {
    QuantisedMatrix matrix = QuantisedMatrix.of(new float[] {1, 64, -0.5f, -32}, 2);
    assertThat(matrix.values()).containsExactly(64, 64, -32, -32);
    assertThat(matrix.scales()).containsExactly(1f / 64, 1f);
  }

  @Test
  void noWeightIsOffByMoreThanHalfAStep() {
    float[] weights = new float[300];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) Math.sin(i * 1.7) * (i % 3 + 1);
    }
    QuantisedMatrix matrix = QuantisedMatrix.of(weights, 3);
    for (int i = 0; i < weights.length; i++) {
      float scale = matrix.scales()[i % 3];
      assertThat(matrix.values()[i] * scale).isCloseTo(weights[i], within(scale / 2 + 1e-6f));
    }
  }

  @Test
  void aColumnOfZerosStaysOne() {
    assertThat(QuantisedMatrix.of(new float[] {0, 1}, 2).values()).containsExactly(0, 64);
  }
}
