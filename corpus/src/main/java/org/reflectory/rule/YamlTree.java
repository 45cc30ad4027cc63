package org.reflectory.rule;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads YAML into maps, lists and texts. The parser is used without Jackson's data binding: loading
 * that would take as long as reading all of the corpus.
 */
final class YamlTree {
  private static final YAMLFactory YAML = new YAMLFactory();

  private YamlTree() {}

  /**
   * The value that a file holds: a map, a list or a text, as deep as it goes; an empty text where
   * there is nothing.
   *
   * @throws RuleException if it is not YAML or uses a key twice
   */
  static Object read(String file, String yaml) {
    try (JsonParser parser = YAML.createParser(yaml)) {
      return parser.nextToken() == null ? "" : value(file, parser);
    } catch (JsonParseException e) {
      throw new RuleException(
          file, e.getLocation().getLineNr(), "expected YAML: " + inOneLine(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(String file, JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> map(file, parser);
      case START_ARRAY -> list(file, parser);
      case VALUE_NULL -> "";
      default -> parser.getText();
    };
  }

  private static Map<String, Object> map(String file, JsonParser parser) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int line = parser.currentTokenLocation().getLineNr();
      parser.nextToken();
      if (map.put(key, value(file, parser)) != null) {
        throw new RuleException(file, line, "the key \"" + key + "\" is used twice");
      }
    }
    return map;
  }

  private static List<Object> list(String file, JsonParser parser) throws IOException {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(file, parser));
    }
    return list;
  }

  /** The parser's message without its drawing of the place. */
  private static String inOneLine(String message) {
    return message.lines().filter(line -> !line.startsWith(" ")).collect(Collectors.joining(", "));
  }
}
