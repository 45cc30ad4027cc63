package org.reflectory.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ClientRangeTest {

  @Test
  void endsBelongToTheRange() {
    ClientRange range = new ClientRange(2, 3, null);
    assertThat(range.contains(1)).isFalse();
    assertThat(range.contains(2)).isTrue();
    assertThat(range.contains(3)).isTrue();
    assertThat(range.contains(4)).isFalse();
  }

  @Test
  void withoutAMostThereIsNoLimit() {
    assertThat(new ClientRange(1, null, null).contains(100)).isTrue();
  }

  @Test
  void fewerThanTheGuideExpectsIsARemarkOnly() {
    ClientRange range = new ClientRange(1, null, 3);
    assertThat(range.contains(2)).isTrue();
    assertThat(range.isBelowGuidance(2)).isTrue();
    assertThat(range.isBelowGuidance(3)).isFalse();
    assertThat(range.isBelowGuidance(0)).isFalse();
  }

  @Test
  void aReversedRangeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ClientRange(3, 2, null));
  }
}
