package org.reflectory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class UnitVectorTest {
  @Test
  void theCosineInBytesIsNearlyTheRealOne() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      float[] a = vector(random);
      float[] b = vector(random);
      for (int k = 0; k < a.length; k++) {
        b[k] += i / 60f * a[k];
      }
      assertThat(UnitVector.cosine(UnitVector.inBytes(a), UnitVector.inBytes(b), 0))
          .isCloseTo(cosine(a, b), within(0.02));
    }
  }

  @Test
  void nothingHasNoDirection() {
    byte[] nothing = UnitVector.inBytes(new float[Features.WIDTH]);
    assertThat(UnitVector.cosine(nothing, nothing, 0)).isZero();
  }

  private static float[] vector(Random random) {
    float[] vector = new float[Features.WIDTH];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return vector;
  }

  private static double cosine(float[] a, float[] b) {
    double product = 0;
    double first = 0;
    double second = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
      first += a[i] * a[i];
      second += b[i] * b[i];
    }
    return product / Math.sqrt(first * second);
  }
}
