package org.reflectory.trainer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reflectory.gold.GoldException;
import org.reflectory.model.ReflectiveCategory;
import org.reflectory.model.WordPieces;

/**
 * Reads CEReD (Štefánik and Nehyba 2021), one sentence a line of JSON. Sentences whose contexts
 * share eight words running are from the same stretch of a diary and fall into one group.
 */
final class Cered {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHINGLE = 8;

  private Cered() {}

  /**
   * Reads a file.
   *
   * @throws GoldException if a line is not such a sentence
   * @throws IOException if the file cannot be read
   */
  static List<CategoryExample> read(Path file, WordPieces pieces) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<JsonNode> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      JsonNode row = JSON.readTree(lines.get(i));
      if (!row.path("sentence").isTextual()
          || ReflectiveCategory.from(row.path("label").asText()).isEmpty()) {
        throw new GoldException(file.toString(), i + 1, "expected a sentence with its label");
      }
      rows.add(row);
    }
    int[] groups = groups(rows);
    List<CategoryExample> examples = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = rows.get(i);
      String text = row.path("sentence").asText();
      examples.add(
          new CategoryExample(
              text,
              pieces.ids(text),
              CategoryExample.surely(
                  ReflectiveCategory.from(row.path("label").asText()).orElseThrow()),
              groups[i]));
    }
    return examples;
  }

  private static int[] groups(List<JsonNode> rows) {
    int[] parent = new int[rows.size()];
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      String[] words = rows.get(i).path("context").asText().toLowerCase(Locale.ROOT).split("\\s+");
      for (int from = 0; from + SHINGLE <= words.length; from++) {
        String shingle = String.join(" ", List.of(words).subList(from, from + SHINGLE));
        Integer other = seen.putIfAbsent(shingle, i);
        if (other != null) {
          parent[root(parent, i)] = root(parent, other);
        }
      }
    }
    int[] groups = new int[parent.length];
    for (int i = 0; i < parent.length; i++) {
      groups[i] = root(parent, i);
    }
    return groups;
  }

  private static int root(int[] parent, int at) {
    int root = at;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
