package org.reflectory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TensorsTest {
  @Test
  void whatIsWrittenIsRead() {
    Tensors tensors =
        new Tensors().put("a", new float[] {1.5f, -2, 0}).put("b", new byte[] {1, -128, 127});
    Tensors read = Tensors.read(tensors.write());
    assertThat(read.floats("a", 3)).containsExactly(1.5f, -2, 0);
    assertThat(read.bytes("b")).containsExactly(1, -128, 127);
  }

  @Test
  void theSameNumbersGiveTheSameBytes() {
    assertThat(new Tensors().put("a", new float[] {1}).write())
        .isEqualTo(new Tensors().put("a", new float[] {1}).write());
  }

  @Test
  void anotherLengthOrNameIsRefused() {
    Tensors tensors = new Tensors().put("a", new float[] {1});
    assertThatThrownBy(() -> tensors.floats("a", 2)).isInstanceOf(ModelException.class);
    assertThatThrownBy(() -> tensors.floats("x", 1)).isInstanceOf(ModelException.class);
    assertThatThrownBy(() -> tensors.bytes("a")).isInstanceOf(ModelException.class);
  }

  @Test
  void whatIsNoSuchFileIsRefused() {
    byte[] text = "no tensors at all, by any means".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Tensors.read(text)).isInstanceOf(ModelException.class);
    assertThatThrownBy(() -> Tensors.read(new byte[3])).isInstanceOf(ModelException.class);
  }
}
