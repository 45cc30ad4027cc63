package org.reflectory.trainer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.reflectory.model.ModelException;
import org.reflectory.model.Pooling;
import org.reflectory.model.WordPieces;

/** A pre-trained encoder to start from; its files lie on the class path when somebody trains. */
enum BaseEncoder {
  /** all-MiniLM-L6-v2, Apache-2.0. */
  MINILM("all-minilm-l6-v2", 6, Pooling.MEAN),
  /** bge-small-en-v1.5, MIT. */
  BGE("bge-small-en-v1.5", 12, Pooling.CLS);

  private final String file;
  private final int layers;
  private final Pooling pooling;

  BaseEncoder(String file, int layers, Pooling pooling) {
    this.file = file;
    this.layers = layers;
    this.pooling = pooling;
  }

  int layers() {
    return layers;
  }

  Pooling pooling() {
    return pooling;
  }

  /** The graph with 32-bit weights. */
  OnnxGraph full() {
    return OnnxGraph.parse(bytes(file + ".onnx"));
  }

  /** The graph with 8-bit weights. */
  OnnxGraph quantised() {
    return OnnxGraph.parse(bytes(file + "-q.onnx"));
  }

  /** The word pieces that it knows, in the order of their ids. */
  List<String> vocabulary() {
    try {
      JsonNode entries = new ObjectMapper().readTree(bytes(file + "-q-tokenizer.json"));
      String[] pieces = new String[entries.path("model").path("vocab").size()];
      entries
          .path("model")
          .path("vocab")
          .properties()
          .forEach(entry -> pieces[entry.getValue().asInt()] = entry.getKey());
      return List.of(pieces);
    } catch (IOException e) {
      throw new ModelException("The tokenizer of " + file + " cannot be read", e);
    }
  }

  WordPieces wordPieces() {
    return new WordPieces(vocabulary());
  }

  private static byte[] bytes(String name) {
    try (InputStream in = BaseEncoder.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new ModelException(
            "There is no "
                + name
                + " on the class path: run ./reflectory train, which fetches it.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ModelException(name + " cannot be read", e);
    }
  }
}
