package org.reflectory.trainer;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reflectory.model.ModelException;

/**
 * The nodes and weights of an ONNX file. Field numbers are those of <a
 * href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>; what this class
 * does not know of is kept as it is. Not thread-safe.
 */
final class OnnxGraph {
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int GRAPH_OUTPUT = 12;
  private static final int NODE_INPUT = 1;
  private static final int NODE_OUTPUT = 2;
  private static final int NODE_NAME = 3;
  private static final int TENSOR_FLOAT_DATA = 4;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_RAW = 9;
  private static final int NODE_TYPE = 4;
  private static final int TYPE_FLOAT = 1;
  private static final int VALUE_NAME = 1;

  private record Node(String name, List<String> inputs, List<String> outputs, ByteString bytes) {}

  private final UnknownFieldSet model;
  private final UnknownFieldSet graph;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, UnknownFieldSet> weights = new LinkedHashMap<>();
  private final List<UnknownFieldSet> added = new ArrayList<>();
  private boolean onlyFirstOutput;

  private OnnxGraph(UnknownFieldSet model) throws InvalidProtocolBufferException {
    this.model = model;
    graph = UnknownFieldSet.parseFrom(one(model, MODEL_GRAPH));
    for (ByteString node : graph.getField(GRAPH_NODE).getLengthDelimitedList()) {
      nodes.add(node(node));
    }
    for (ByteString tensor : graph.getField(GRAPH_INITIALIZER).getLengthDelimitedList()) {
      UnknownFieldSet fields = UnknownFieldSet.parseFrom(tensor);
      weights.put(one(fields, TENSOR_NAME).toStringUtf8(), fields);
    }
  }

  /**
   * Reads a file.
   *
   * @throws ModelException if it is no ONNX file
   */
  static OnnxGraph parse(byte[] file) {
    try {
      CodedInputStream in = CodedInputStream.newInstance(file);
      in.setSizeLimit(Integer.MAX_VALUE);
      return new OnnxGraph(UnknownFieldSet.parseFrom(in));
    } catch (IOException e) {
      throw new ModelException("No ONNX file: " + e.getMessage(), e);
    }
  }

  private static Node node(ByteString bytes) throws InvalidProtocolBufferException {
    UnknownFieldSet fields = UnknownFieldSet.parseFrom(bytes);
    return new Node(
        fields.hasField(NODE_NAME) ? one(fields, NODE_NAME).toStringUtf8() : "",
        texts(fields, NODE_INPUT),
        texts(fields, NODE_OUTPUT),
        bytes);
  }

  private static List<String> texts(UnknownFieldSet fields, int number) {
    return fields.getField(number).getLengthDelimitedList().stream()
        .map(ByteString::toStringUtf8)
        .toList();
  }

  private static ByteString one(UnknownFieldSet fields, int number) {
    return fields.getField(number).getLengthDelimitedList().get(0);
  }

  /**
   * Name of the weights that a node multiplies by.
   *
   * @param node the node's name; in a quantised graph with {@code _quant} behind it
   */
  String weightsOf(String node) {
    return nodes.stream()
        .filter(n -> n.name().equals(node) || n.name().equals(node + "_quant"))
        .map(n -> n.inputs().get(1))
        .findFirst()
        .orElseThrow(() -> new ModelException("The encoder has no node " + node));
  }

  /** 32-bit weights by name. */
  float[] floats(String name) {
    ByteBuffer raw =
        one(tensor(name), TENSOR_RAW).asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    float[] values = new float[raw.remaining() / Float.BYTES];
    raw.asFloatBuffer().get(values);
    return values;
  }

  private UnknownFieldSet tensor(String name) {
    UnknownFieldSet tensor = weights.get(name);
    if (tensor == null) {
      throw new ModelException("The encoder has no weights " + name);
    }
    return tensor;
  }

  /** Replaces 32-bit weights; wherever the file keeps them, they stay. */
  void setFloats(String name, float[] values) {
    UnknownFieldSet tensor = tensor(name);
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    ByteString data = ByteString.copyFrom(bytes.array());
    set(name, tensor, tensor.hasField(TENSOR_RAW) ? TENSOR_RAW : TENSOR_FLOAT_DATA, data);
  }

  /** Replaces 8-bit weights. */
  void setBytes(String name, byte[] values) {
    set(name, tensor(name), TENSOR_RAW, ByteString.copyFrom(values));
  }

  private void set(String name, UnknownFieldSet tensor, int number, ByteString data) {
    Field field = Field.newBuilder().addLengthDelimited(data).build();
    weights.put(name, tensor.toBuilder().addField(number, field).build());
  }

  /**
   * Ends the graph earlier.
   *
   * @param last name of the node whose output becomes the graph's; nodes and weights that it does
   *     not need are dropped
   */
  void cutAfter(String last) {
    String output = outputs().get(0);
    int at = indexOf(last);
    String before = nodes.get(at).outputs().get(0);
    if (!before.equals(output)) {
      nodes.removeIf(node -> node.outputs().contains(output));
      at = indexOf(last);
      UnknownFieldSet renamed =
          parsed(nodes.get(at).bytes()).toBuilder()
              .addField(
                  NODE_OUTPUT,
                  Field.newBuilder().addLengthDelimited(ByteString.copyFromUtf8(output)).build())
              .build();
      nodes.set(
          at, new Node(last, nodes.get(at).inputs(), List.of(output), renamed.toByteString()));
    }
    keepNeeded(output);
    onlyFirstOutput = true;
  }

  private int indexOf(String name) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new ModelException("The encoder has no node " + name);
  }

  private void keepNeeded(String output) {
    Map<String, Node> makers = new HashMap<>();
    nodes.forEach(node -> node.outputs().forEach(name -> makers.put(name, node)));
    Set<String> needed = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(output));
    while (!open.isEmpty()) {
      String name = open.pop();
      if (needed.add(name) && makers.containsKey(name)) {
        open.addAll(makers.get(name).inputs());
      }
    }
    nodes.removeIf(node -> node.outputs().stream().noneMatch(needed::contains));
    weights.keySet().retainAll(needed);
  }

  private static UnknownFieldSet parsed(ByteString bytes) {
    try {
      return UnknownFieldSet.parseFrom(bytes);
    } catch (InvalidProtocolBufferException e) {
      throw new ModelException("No ONNX file: " + e.getMessage(), e);
    }
  }

  /**
   * Multiplies the graph's output by a matrix and gives the product as a second output.
   *
   * @param output name of the second output; the matrix is called the same with {@code .weight}
   * @param matrix row by row, as many rows as the output has columns
   */
  void multiplyOutput(String output, float[] matrix, int rows) {
    String input = outputs().get(0);
    String name = output + ".weight";
    int columns = matrix.length / rows;
    ByteBuffer bytes =
        ByteBuffer.allocate(matrix.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(matrix);
    weights.put(
        name,
        UnknownFieldSet.newBuilder()
            .addField(1, Field.newBuilder().addVarint(rows).addVarint(columns).build())
            .addField(2, Field.newBuilder().addVarint(TYPE_FLOAT).build())
            .addField(TENSOR_NAME, text(name))
            .addField(
                TENSOR_RAW,
                Field.newBuilder().addLengthDelimited(ByteString.copyFrom(bytes.array())).build())
            .build());
    UnknownFieldSet node =
        UnknownFieldSet.newBuilder()
            .addField(
                NODE_INPUT,
                Field.newBuilder()
                    .addLengthDelimited(ByteString.copyFromUtf8(input))
                    .addLengthDelimited(ByteString.copyFromUtf8(name))
                    .build())
            .addField(NODE_OUTPUT, text(output))
            .addField(NODE_NAME, text("/" + output + "/MatMul"))
            .addField(NODE_TYPE, text("MatMul"))
            .build();
    nodes.add(
        new Node(
            "/" + output + "/MatMul", List.of(input, name), List.of(output), node.toByteString()));
    added.add(UnknownFieldSet.newBuilder().addField(VALUE_NAME, text(output)).build());
  }

  private static Field text(String text) {
    return Field.newBuilder().addLengthDelimited(ByteString.copyFromUtf8(text)).build();
  }

  private List<String> outputs() {
    return graph.getField(GRAPH_OUTPUT).getLengthDelimitedList().stream()
        .map(bytes -> one(parsed(bytes), VALUE_NAME).toStringUtf8())
        .toList();
  }

  /** The whole as a file's bytes. */
  byte[] write() {
    Field.Builder keptNodes = Field.newBuilder();
    nodes.forEach(node -> keptNodes.addLengthDelimited(node.bytes()));
    Field.Builder keptWeights = Field.newBuilder();
    weights.values().forEach(tensor -> keptWeights.addLengthDelimited(tensor.toByteString()));
    List<ByteString> were = graph.getField(GRAPH_OUTPUT).getLengthDelimitedList();
    Field.Builder outputs = Field.newBuilder();
    (onlyFirstOutput ? were.subList(0, 1) : were).forEach(outputs::addLengthDelimited);
    added.forEach(output -> outputs.addLengthDelimited(output.toByteString()));
    UnknownFieldSet kept =
        graph.toBuilder()
            .addField(GRAPH_OUTPUT, outputs.build())
            .addField(GRAPH_NODE, keptNodes.build())
            .addField(GRAPH_INITIALIZER, keptWeights.build())
            .build();
    return model.toBuilder()
        .addField(MODEL_GRAPH, Field.newBuilder().addLengthDelimited(kept.toByteString()).build())
        .build()
        .toByteArray();
  }
}
