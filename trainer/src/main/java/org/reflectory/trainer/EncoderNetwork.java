package org.reflectory.trainer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reflectory.model.Features;
import org.reflectory.model.Pooling;

/**
 * A BERT encoder whose layers can be tuned; its embedding tables stand still. Weights keep ONNX's
 * order, input by output. Not thread-safe.
 */
final class EncoderNetwork {
  private static final int HEADS = 12;
  private static final int WIDTH = Features.WIDTH;
  private static final float EPSILON = 1e-12f;
  private static final float DROPOUT = 0.1f;
  private static final float RATE = 1.5e-4f;

  /** The matrices of a layer, as nodes of the graph name them, with rows and columns. */
  private static final Map<String, int[]> MATRICES = new LinkedHashMap<>();

  static {
    MATRICES.put("attention/self/query", new int[] {WIDTH, WIDTH});
    MATRICES.put("attention/self/key", new int[] {WIDTH, WIDTH});
    MATRICES.put("attention/self/value", new int[] {WIDTH, WIDTH});
    MATRICES.put("attention/output/dense", new int[] {WIDTH, WIDTH});
    MATRICES.put("intermediate/dense", new int[] {WIDTH, 4 * WIDTH});
    MATRICES.put("output/dense", new int[] {4 * WIDTH, WIDTH});
  }

  private static final List<String> NORMS =
      List.of("attention.output.LayerNorm", "output.LayerNorm");

  private final NDManager manager;
  private final Pooling pooling;
  private final int layers;
  private final int frozen;
  private final Map<String, NDArray> still = new LinkedHashMap<>();
  private final float[] words;
  private final float[] positions;
  private final float[] types;
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();

  /**
   * @param layers how many of the encoder's layers are kept, from the bottom
   * @param frozen how many of those stand still, from the bottom
   * @param manager owns the weights
   */
  EncoderNetwork(BaseEncoder base, int layers, int frozen, NDManager manager) {
    this.frozen = frozen;
    this.manager = manager;
    this.pooling = base.pooling();
    this.layers = layers;
    OnnxGraph graph = base.full();
    words = graph.floats("embeddings.word_embeddings.weight");
    positions = graph.floats("embeddings.position_embeddings.weight");
    types = graph.floats("embeddings.token_type_embeddings.weight");
    addNorm(graph, "embeddings.LayerNorm", false);
    for (int i = 0; i < layers; i++) {
      boolean moves = i >= frozen;
      String layer = "encoder.layer." + i + ".";
      for (Map.Entry<String, int[]> matrix : MATRICES.entrySet()) {
        String name = layer + matrix.getKey().replace('/', '.');
        float[] weights = graph.floats(graph.weightsOf(node(i, matrix.getKey())));
        int[] shape = matrix.getValue();
        add(name + ".weight", manager.create(weights, new Shape(shape[0], shape[1])), true, moves);
        add(name + ".bias", manager.create(graph.floats(name + ".bias")), false, moves);
      }
      NORMS.forEach(norm -> addNorm(graph, layer + norm, moves));
    }
  }

  private static String node(int layer, String matrix) {
    return "/encoder/layer." + layer + "/" + matrix + "/MatMul";
  }

  private void addNorm(OnnxGraph graph, String name, boolean moves) {
    add(name + ".weight", manager.create(graph.floats(name + ".weight")), false, moves);
    add(name + ".bias", manager.create(graph.floats(name + ".bias")), false, moves);
  }

  private void add(String name, NDArray value, boolean decays, boolean moves) {
    if (moves) {
      value.setRequiresGradient(true);
      parameters.put(name, new Parameter(name, value, RATE, decays));
    } else {
      still.put(name, value);
    }
  }

  List<Parameter> parameters() {
    return List.copyOf(parameters.values());
  }

  private NDArray weight(String name) {
    Parameter parameter = parameters.get(name);
    return parameter == null ? still.get(name) : parameter.value();
  }

  /**
   * What the layers that stand still make of some sentences, computed once for all epochs.
   *
   * @param sentences ids of each one's word pieces
   * @return for each sentence the states of its pieces, one behind the other
   */
  List<float[]> lower(List<long[]> sentences, NDManager scope) {
    int longest = sentences.stream().mapToInt(ids -> ids.length).max().orElseThrow();
    NDArray state = norm(embeddings(sentences, longest, scope), "embeddings.LayerNorm");
    int[] lengths = sentences.stream().mapToInt(ids -> ids.length).toArray();
    NDArray mask = mask(lengths, longest, scope).reshape(lengths.length, 1, 1, longest);
    for (int i = 0; i < frozen; i++) {
      state = layer("encoder.layer." + i + ".", state, mask, false);
    }
    float[] all = state.toFloatArray();
    List<float[]> states = new ArrayList<>();
    for (int s = 0; s < lengths.length; s++) {
      int from = s * longest * WIDTH;
      states.add(java.util.Arrays.copyOfRange(all, from, from + lengths[s] * WIDTH));
    }
    return states;
  }

  /**
   * What the other layers make of them.
   *
   * @param states pieces' states
   * @param mask minus infinity where there is no piece, one row a sentence
   * @param pooled one row a sentence
   */
  record Encoded(NDArray states, NDArray mask, NDArray pooled) {}

  /**
   * Runs the layers that are tuned, units dropped out.
   *
   * @param lower what {@link #lower} gave
   */
  Encoded encode(List<float[]> lower, NDManager scope) {
    int[] lengths = lower.stream().mapToInt(states -> states.length / WIDTH).toArray();
    int longest = java.util.Arrays.stream(lengths).max().orElseThrow();
    float[] all = new float[lengths.length * longest * WIDTH];
    for (int s = 0; s < lengths.length; s++) {
      System.arraycopy(lower.get(s), 0, all, s * longest * WIDTH, lower.get(s).length);
    }
    NDArray state = scope.create(all, new Shape(lengths.length, longest, WIDTH));
    NDArray mask = mask(lengths, longest, scope);
    NDArray wide = mask.reshape(lengths.length, 1, 1, longest);
    for (int i = frozen; i < layers; i++) {
      state = layer("encoder.layer." + i + ".", state, wide, true);
    }
    return new Encoded(state, mask, pooled(state, lengths, longest, scope));
  }

  private static NDArray mask(int[] lengths, int longest, NDManager scope) {
    float[] masked = new float[lengths.length * longest];
    for (int s = 0; s < lengths.length; s++) {
      for (int i = lengths[s]; i < longest; i++) {
        masked[s * longest + i] = -1e9f;
      }
    }
    return scope.create(masked, new Shape(lengths.length, longest));
  }

  private NDArray embeddings(List<long[]> sentences, int longest, NDManager scope) {
    float[] sum = new float[sentences.size() * longest * WIDTH];
    for (int s = 0; s < sentences.size(); s++) {
      long[] ids = sentences.get(s);
      for (int i = 0; i < ids.length; i++) {
        int at = (s * longest + i) * WIDTH;
        int word = (int) ids[i] * WIDTH;
        for (int k = 0; k < WIDTH; k++) {
          sum[at + k] = words[word + k] + positions[i * WIDTH + k] + types[k];
        }
      }
    }
    return scope.create(sum, new Shape(sentences.size(), longest, WIDTH));
  }

  private NDArray layer(String name, NDArray in, NDArray mask, boolean training) {
    long count = in.getShape().get(0);
    long length = in.getShape().get(1);
    NDArray query = heads(dense(in, name + "attention.self.query"), count, length);
    NDArray key = heads(dense(in, name + "attention.self.key"), count, length);
    NDArray value = heads(dense(in, name + "attention.self.value"), count, length);
    NDArray scores =
        query.matMul(key.transpose(0, 1, 3, 2)).div(Math.sqrt((double) WIDTH / HEADS)).add(mask);
    NDArray attended =
        dropout(scores.softmax(-1), training)
            .matMul(value)
            .transpose(0, 2, 1, 3)
            .reshape(count, length, WIDTH);
    NDArray attention =
        norm(
            in.add(dropout(dense(attended, name + "attention.output.dense"), training)),
            name + "attention.output.LayerNorm");
    NDArray inner = Activation.gelu(dense(attention, name + "intermediate.dense"));
    return norm(
        attention.add(dropout(dense(inner, name + "output.dense"), training)),
        name + "output.LayerNorm");
  }

  private static NDArray heads(NDArray state, long count, long length) {
    return state.reshape(count, length, HEADS, WIDTH / HEADS).transpose(0, 2, 1, 3);
  }

  private NDArray dense(NDArray in, String name) {
    return in.matMul(weight(name + ".weight")).add(weight(name + ".bias"));
  }

  private NDArray norm(NDArray in, String name) {
    return LayerNorm.layerNorm(
            in, new Shape(WIDTH), weight(name + ".weight"), weight(name + ".bias"), EPSILON)
        .singletonOrThrow();
  }

  private static NDArray dropout(NDArray in, boolean training) {
    return training ? Dropout.dropout(in, DROPOUT, true).singletonOrThrow() : in;
  }

  private NDArray pooled(NDArray state, int[] lengths, int longest, NDManager scope) {
    int count = lengths.length;
    float[] shares = new float[count * longest];
    for (int s = 0; s < count; s++) {
      int length = pooling == Pooling.CLS ? 1 : lengths[s];
      for (int i = 0; i < length; i++) {
        shares[s * longest + i] = 1f / length;
      }
    }
    return scope.create(shares, new Shape(count, 1, longest)).matMul(state).reshape(count, WIDTH);
  }

  /** Writes the weights into the graph with 8-bit weights. */
  void write(OnnxGraph graph) {
    graph.cutAfter("/encoder/layer." + (layers - 1) + "/output/LayerNorm/Add_1");
    for (int i = frozen; i < layers; i++) {
      for (String matrix : MATRICES.keySet()) {
        String name = "encoder.layer." + i + "." + matrix.replace('/', '.') + ".weight";
        write(graph, graph.weightsOf(node(i, matrix)), parameters.get(name));
      }
    }
    parameters.forEach(
        (name, parameter) -> {
          if (!parameter.decays()) {
            graph.setFloats(name, floats(parameter));
          }
        });
  }

  private static void write(OnnxGraph graph, String weights, Parameter parameter) {
    String name = weights.substring(0, weights.length() - "_quantized".length());
    int columns = (int) parameter.value().getShape().get(1);
    QuantisedMatrix quantised = QuantisedMatrix.of(floats(parameter), columns);
    graph.setBytes(weights, quantised.values());
    graph.setFloats(name + "_scale", quantised.scales());
  }

  private static float[] floats(Parameter parameter) {
    return parameter.value().toFloatArray();
  }
}
