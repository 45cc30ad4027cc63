package org.reflectory.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Named arrays of numbers, kept in the <a
 * href="https://huggingface.co/docs/safetensors">safetensors</a> format: eight bytes of header
 * length, a header in JSON, the numbers.
 */
public final class Tensors {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, float[]> floats = new LinkedHashMap<>();
  private final Map<String, byte[]> bytes = new LinkedHashMap<>();

  /** Adds an array of 32-bit numbers. */
  public Tensors put(String name, float[] values) {
    floats.put(name, values);
    return this;
  }

  /** Adds an array of 8-bit numbers. */
  public Tensors put(String name, byte[] values) {
    bytes.put(name, values);
    return this;
  }

  /**
   * An array of 32-bit numbers.
   *
   * @throws ModelException if there is none of that name and length
   */
  public float[] floats(String name, int length) {
    float[] values = floats.get(name);
    if (values == null || values.length != length) {
      throw new ModelException(
          "The model's weights do not fit: expected " + length + " numbers as " + name);
    }
    return values;
  }

  /**
   * An array of 8-bit numbers.
   *
   * @throws ModelException if there is none of that name
   */
  public byte[] bytes(String name) {
    byte[] values = bytes.get(name);
    if (values == null) {
      throw new ModelException("The model's weights do not fit: there is no " + name);
    }
    return values;
  }

  /** The whole as a file's bytes; the same arrays give the same bytes. */
  public byte[] write() {
    ObjectNode header = JSON.createObjectNode();
    int size = 0;
    for (Map.Entry<String, float[]> entry : floats.entrySet()) {
      size = describe(header, entry.getKey(), "F32", entry.getValue().length, 4, size);
    }
    for (Map.Entry<String, byte[]> entry : bytes.entrySet()) {
      size = describe(header, entry.getKey(), "I8", entry.getValue().length, 1, size);
    }
    byte[] json = header.toString().getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(8 + json.length + size).order(ByteOrder.LITTLE_ENDIAN);
    out.putLong(json.length).put(json);
    floats.values().forEach(values -> put(out, values));
    bytes.values().forEach(out::put);
    return out.array();
  }

  private static int describe(
      ObjectNode header, String name, String type, int length, int width, int from) {
    int to = from + length * width;
    ObjectNode entry = header.putObject(name).put("dtype", type);
    entry.putArray("shape").add(length);
    entry.putArray("data_offsets").add(from).add(to);
    return to;
  }

  private static void put(ByteBuffer out, float[] values) {
    for (float value : values) {
      out.putFloat(value);
    }
  }

  /**
   * Reads what {@link #write()} wrote.
   *
   * @throws ModelException if it is no such file
   */
  public static Tensors read(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    Tensors tensors = new Tensors();
    try {
      int length = Math.toIntExact(in.getLong());
      JsonNode header = JSON.readTree(new String(file, 8, length, StandardCharsets.UTF_8));
      int start = 8 + length;
      for (Map.Entry<String, JsonNode> entry : header.properties()) {
        JsonNode offsets = entry.getValue().path("data_offsets");
        int from = start + offsets.path(0).asInt();
        int to = start + offsets.path(1).asInt();
        in.position(from);
        if (entry.getValue().path("dtype").asText().equals("F32")) {
          float[] values = new float[(to - from) / 4];
          in.asFloatBuffer().get(values);
          tensors.put(entry.getKey(), values);
        } else {
          byte[] values = new byte[to - from];
          in.get(values);
          tensors.put(entry.getKey(), values);
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new ModelException("The model's weights cannot be read: " + e.getMessage(), e);
    }
    return tensors;
  }
}
