package org.reflectory.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reflectory.rule.RuleException;

/** A user's own files beside the shipped corpus; each is held to the schema of its kind. */
final class OwnFiles {
  private OwnFiles() {}

  /**
   * Name, as in the shipped corpus, to text of every YAML file.
   *
   * @param folder need not be there
   * @param kinds the folders below it that are looked at
   * @throws RuleException if a file has not the shape of its kind
   * @throws IOException if one cannot be read
   */
  static Map<String, String> read(Path folder, List<String> kinds) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String kind : kinds) {
      Path below = folder.resolve(kind);
      if (Files.isDirectory(below)) {
        try (Stream<Path> paths = Files.walk(below)) {
          for (Path path :
              (Iterable<Path>) paths.filter(p -> p.toString().endsWith(".yaml"))::iterator) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            texts.put(name, checked(name, path));
          }
        }
      }
    }
    return texts;
  }

  private static String checked(String name, Path path) throws IOException {
    String text = Files.readString(path);
    DataSchema schema;
    try {
      schema = DataSchema.of(name);
    } catch (IllegalArgumentException e) {
      throw new RuleException(
          path.toString(),
          0,
          "a file of this name is not used; a term is vocabulary/<family>/<id>.yaml");
    }
    List<RuleException> faults = schema.check(path.toString(), text);
    if (!faults.isEmpty()) {
      throw faults.get(0);
    }
    return text;
  }
}
