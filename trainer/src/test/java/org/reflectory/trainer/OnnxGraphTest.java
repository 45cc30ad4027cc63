package org.reflectory.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.reflectory.model.ModelException;
import org.reflectory.model.Pooling;
import org.reflectory.model.SentenceEncoder;
import org.reflectory.model.WordPieces;

/** Edits the encoder that ships, and runs what comes of it. */
class OnnxGraphTest {
  private static final String SENTENCE = "We sat in silence for a while.";

  private static byte[] shipped() throws IOException {
    try (InputStream in = WordPieces.class.getResourceAsStream("encoder.onnx")) {
      return in.readAllBytes();
    }
  }

  private static float[] vector(byte[] onnx) throws IOException {
    try (InputStream vocabulary = WordPieces.class.getResourceAsStream("vocabulary.txt");
        SentenceEncoder encoder =
            new SentenceEncoder(onnx, WordPieces.read(vocabulary), Pooling.MEAN)) {
      return encoder.vector(SENTENCE);
    }
  }

  @Test
  void whatIsNotChangedStaysAsItIs() throws IOException {
    byte[] again = OnnxGraph.parse(shipped()).write();
    assertThat(vector(again)).containsExactly(vector(shipped()));
  }

  @Test
  void aBiasThatIsSetIsRead() throws IOException {
    OnnxGraph graph = OnnxGraph.parse(shipped());
    String name = "encoder.layer.5.output.LayerNorm.bias";
    float[] bias = graph.floats(name);
    for (int i = 0; i < bias.length; i++) {
      bias[i] += 1;
    }
    graph.setFloats(name, bias);
    float[] before = vector(shipped());
    float[] after = vector(graph.write());
    for (int i = 0; i < before.length; i++) {
      assertThat(after[i]).isCloseTo(before[i] + 1, within(1e-4f));
    }
  }

  @Test
  void aGraphThatIsCutIsSmallerAndStillRuns() throws IOException {
    OnnxGraph graph = OnnxGraph.parse(shipped());
    graph.cutAfter("/encoder/layer.2/output/LayerNorm/Add_1");
    byte[] cut = graph.write();
    assertThat(cut.length).isLessThan(shipped().length - 4_000_000);
    assertThat(vector(cut)).hasSize(384);
  }

  @Test
  void weightsOfANodeThatThereIsNotAreRefused() throws IOException {
    OnnxGraph graph = OnnxGraph.parse(shipped());
    assertThatThrownBy(() -> graph.weightsOf("/nowhere/MatMul"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("/nowhere/MatMul");
    assertThatThrownBy(() -> graph.floats("nothing")).isInstanceOf(ModelException.class);
  }

  @Test
  void whatIsNoGraphIsRefused() {
    assertThatThrownBy(() -> OnnxGraph.parse("no graph".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ModelException.class);
  }
}
