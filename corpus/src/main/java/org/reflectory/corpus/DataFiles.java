package org.reflectory.corpus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reflectory.rule.DataNode;
import org.reflectory.rule.RuleException;

/** The corpus's files, each read once. */
final class DataFiles {
  private final Map<String, DataNode> files;

  /**
   * @param texts the files' texts, by name
   * @throws RuleException if one of them is not YAML
   */
  DataFiles(Map<String, String> texts) {
    files =
        texts.entrySet().parallelStream()
            .map(file -> DataNode.read(file.getKey(), file.getValue()))
            .collect(Collectors.toMap(DataNode::file, file -> file, (a, b) -> a, TreeMap::new));
  }

  /**
   * The file of this name.
   *
   * @throws RuleException if it is missing
   */
  DataNode file(String name) {
    DataNode found = files.get(name);
    if (found == null) {
      throw new RuleException(name, 0, "the file is missing");
    }
    return found;
  }

  /** The files whose names begin with {@code folder}, in order of name. */
  List<DataNode> below(String folder) {
    return files.values().stream().filter(file -> file.file().startsWith(folder)).toList();
  }
}
