package org.reflectory.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Turns a sentence into a vector. Thread-safe.
 *
 * <p>Each sentence is run by itself: the 8-bit model scales its activations over the whole input,
 * so that in a batch a sentence's vector would depend on what stands beside it.
 */
public final class SentenceEncoder implements AutoCloseable {
  /** The output that holds, for each word piece, what each term asks of it and what it finds. */
  public static final String TERMS = "term_scores";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final WordPieces pieces;
  private final Pooling pooling;

  /**
   * @param onnx a BERT encoder with the inputs {@code input_ids}, {@code attention_mask} and {@code
   *     token_type_ids}
   * @param pieces cuts sentences into its word pieces
   * @throws ModelException if it is no such model
   */
  public SentenceEncoder(byte[] onnx, WordPieces pieces, Pooling pooling) {
    this.pieces = pieces;
    this.pooling = pooling;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      session = environment.createSession(onnx, options);
    } catch (OrtException e) {
      throw new ModelException("The encoder cannot be loaded: " + e.getMessage(), e);
    }
  }

  /** The sentence's vector, the same whatever else is encoded. */
  public float[] vector(String sentence) {
    return encode(sentence).vector();
  }

  /** The same with what each term asks of the word pieces and finds in them. */
  EncodedSentence encode(String sentence) {
    WordPieces.Cut cut = pieces.cut(sentence);
    long[] ids = cut.ids();
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    long[] shape = {1, ids.length};
    try (OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape)) {
      Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
      inputs.put("input_ids", tokens);
      inputs.put("attention_mask", mask);
      inputs.put("token_type_ids", types);
      try (OrtSession.Result result = session.run(inputs)) {
        float[] vector = pooling.pool(((float[][][]) result.get(0).getValue())[0]);
        float[][] scores =
            result.size() > 1 ? ((float[][][]) result.get(1).getValue())[0] : new float[0][];
        return new EncodedSentence(vector, scores, cut);
      }
    } catch (OrtException e) {
      throw new ModelException("The encoder failed: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new ModelException("The encoder cannot be closed: " + e.getMessage(), e);
    }
  }
}
