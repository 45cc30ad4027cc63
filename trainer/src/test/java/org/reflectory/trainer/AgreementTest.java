package org.reflectory.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementTest {
  /** The example of Cohen (1960) in small: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no. */
  @Test
  void kappaTakesOffWhatChanceWouldGive() {
    int[] first = new int[50];
    int[] second = new int[50];
    fill(first, second, 0, 20, 0, 0);
    fill(first, second, 20, 25, 0, 1);
    fill(first, second, 25, 35, 1, 0);
    fill(first, second, 35, 50, 1, 1);
    Agreement agreement = Agreement.of(first, second, 2);
    assertThat(agreement.accuracy()).isCloseTo(0.7, within(1e-9));
    assertThat(agreement.kappa()).isCloseTo(0.4, within(1e-9));
  }

  private static void fill(int[] first, int[] second, int from, int to, int a, int b) {
    for (int i = from; i < to; i++) {
      first[i] = a;
      second[i] = b;
    }
  }
}
