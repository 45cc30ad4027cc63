package org.reflectory.trainer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reflectory.model.PracticeModel;
import org.reflectory.tag.Fusion;

/** The files that the analyzer ships. */
record ModelFiles(Path folder) {
  /** Where the analyzer keeps them; the launcher says where the repository is. */
  static final Path SHIPPED =
      Path.of(
          System.getProperty("reflectory.root", ""),
          "analyzer/src/main/resources/org/reflectory/model");

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /**
   * Writes all of them.
   *
   * @param own all notes: explanations show sentences of any
   * @param unseen those that the model was measured on and has not seen
   * @throws IOException if one cannot be written
   */
  void write(TunedModel model, OwnNotes own, OwnNotes unseen, Fusion fusion, ModelScores scores)
      throws IOException {
    Files.createDirectories(folder);
    byte[] heads = model.heads().write();
    byte[] words = model.words().write();
    String id = "model-" + hash(model.encoder(), heads, words);
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("id", id);
    card.put("base", model.recipe().base().name());
    card.put("layers", model.recipe().layers());
    card.put("epochs", model.recipe().epochs());
    card.put("seed", model.recipe().seed());
    card.put("pooling", model.recipe().base().pooling().name());
    card.put("frozen", model.recipe().frozen());
    card.put("trainedOn", own.sentences().size() - unseen.sentences().size());
    card.put(
        "heldOutVoices",
        unseen.sentences().stream().map(Example::voice).distinct().sorted().toList());
    card.put("scores", scores);
    card.put("terms", model.terms());
    Files.write(folder.resolve("encoder.onnx"), model.encoder());
    Files.write(folder.resolve("heads.safetensors"), heads);
    Files.write(folder.resolve("words.safetensors"), words);
    Files.writeString(
        folder.resolve("vocabulary.txt"),
        String.join("\n", model.recipe().base().vocabulary()) + "\n");
    Files.writeString(folder.resolve("model.json"), JSON.writeValueAsString(card) + "\n");
    Files.writeString(folder.resolve("fusion.json"), JSON.writeValueAsString(fusion) + "\n");
    try (PracticeModel opened = model.open(id)) {
      Files.write(
          folder.resolve("neighbours.safetensors"), NeighbourVectors.of(own, opened).write());
    }
  }

  private static String hash(byte[]... files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] file : files) {
        digest.update(file);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
