package org.reflectory.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Tag;

/**
 * Reads notes whose sentences are split, one note a line of JSON: {@code {"note", "kind",
 * "sentences": [{"id", "section", "text", "tags": [{"term", "stance"}]}]}}. Only {@code sentences}
 * with {@code id} and {@code text} must be there; other fields are passed over, and so are empty
 * lines. Stateless.
 */
public final class GoldReader {
  private static final ObjectReader JSON =
      new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final String OTHER = "other";

  private GoldReader() {}

  /**
   * Reads a file in UTF-8.
   *
   * @throws GoldException if a line is not such a note
   * @throws IOException if the file cannot be read
   */
  public static List<GoldNote> read(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return read(file.toString(), lines);
    }
  }

  /**
   * Reads all lines.
   *
   * @param name what to call the source in messages
   * @throws GoldException if a line is not such a note
   * @throws IOException if the lines cannot be read
   */
  public static List<GoldNote> read(String name, Reader lines) throws IOException {
    List<GoldNote> notes = new ArrayList<>();
    BufferedReader reader = new BufferedReader(lines);
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!json.isBlank()) {
        notes.add(note(name, number, json));
      }
    }
    return List.copyOf(notes);
  }

  private static GoldNote note(String file, int line, String json) {
    JsonNode root;
    try {
      root = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new GoldException(file, line, "expected a note in JSON: " + e.getOriginalMessage());
    }
    if (!root.path("sentences").isArray()) {
      throw new GoldException(file, line, "expected a note with a list of \"sentences\"");
    }
    List<GoldSentence> sentences = new ArrayList<>();
    for (JsonNode sentence : root.path("sentences")) {
      sentences.add(
          new GoldSentence(
              required(file, line, sentence, "id"),
              sentence.path("section").asText(OTHER),
              required(file, line, sentence, "text"),
              tags(file, line, sentence)));
    }
    return new GoldNote(root.path("note").asText(), root.path("kind").asText(OTHER), sentences);
  }

  private static String required(String file, int line, JsonNode sentence, String field) {
    if (!sentence.path(field).isTextual()) {
      throw new GoldException(
          file, line, "expected a text as \"" + field + "\" of each sentence, found " + sentence);
    }
    return sentence.path(field).textValue();
  }

  private static Set<Tag> tags(String file, int line, JsonNode sentence) {
    Set<Tag> tags = new LinkedHashSet<>();
    for (JsonNode tag : sentence.path("tags")) {
      String term = tag.path("term").asText();
      if (term.isEmpty()) {
        throw new GoldException(file, line, "expected a \"term\" in each tag, found " + tag);
      }
      try {
        tags.add(new Tag(term, Stance.from(tag.path("stance").asText())));
      } catch (IllegalArgumentException e) {
        throw new GoldException(file, line, "expected a stance in each tag: " + e.getMessage());
      }
    }
    return tags;
  }
}
