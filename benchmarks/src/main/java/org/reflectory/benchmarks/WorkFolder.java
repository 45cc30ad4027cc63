package org.reflectory.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for what a run writes; gone when it is closed. */
record WorkFolder(Path path) implements AutoCloseable {

  static WorkFolder make() throws IOException {
    return new WorkFolder(Files.createTempDirectory("reflectory-bench"));
  }

  /** A new folder within it. */
  Path folder(String name) throws IOException {
    return Files.createDirectory(path.resolve(name));
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> paths = Files.walk(path)) {
      for (Path each : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(each);
      }
    }
  }
}
