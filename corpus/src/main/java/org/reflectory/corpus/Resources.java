package org.reflectory.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The corpus's own files, from the class path: a folder while developing, a jar once built. */
final class Resources {
  /** A file that stands in one place of the class path only; the others are found from there. */
  private static final String KNOWN = "/org/reflectory/vocabulary/families.yaml";

  private Resources() {}

  /**
   * Path below the root, with {@code /}, to the text of every YAML file below {@code folder}, in
   * order of path.
   */
  static Map<String, String> yaml(String folder) {
    return texts(folder, ".yaml");
  }

  /** The same for files with another ending. */
  static Map<String, String> texts(String folder, String ending) {
    Map<String, String> files = new TreeMap<>();
    withRoot(
        folder,
        root -> {
          try (Stream<Path> paths = Files.walk(root)) {
            for (Path path :
                (Iterable<Path>) paths.filter(p -> p.toString().endsWith(ending))::iterator) {
              files.put(
                  folder + "/" + root.relativize(path).toString().replace('\\', '/'),
                  Files.readString(path, StandardCharsets.UTF_8));
            }
          }
        });
    return files;
  }

  /** Copies every file below {@code folder} into {@code target}. */
  static void copy(String folder, Path target) {
    withRoot(
        folder,
        root -> {
          try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
              Path to = target.resolve(root.relativize(path).toString());
              Files.createDirectories(to.getParent());
              Files.copy(path, to, StandardCopyOption.REPLACE_EXISTING);
            }
          }
        });
  }

  private interface Work {
    void on(Path root) throws IOException;
  }

  private static void withRoot(String folder, Work work) {
    @Nullable URL known = Resources.class.getResource(KNOWN);
    if (known == null) {
      throw new IllegalStateException("missing from the class path: " + KNOWN);
    }
    try {
      URI uri = known.toURI();
      Path file = uri.getScheme().equals("jar") ? jar(uri).getPath(KNOWN) : Path.of(uri);
      work.on(file.resolve("../../" + folder).normalize());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A jar is opened once and stays open for the life of the process: others may be reading it. */
  private static synchronized FileSystem jar(URI uri) throws IOException {
    try {
      return FileSystems.newFileSystem(uri, Map.of());
    } catch (FileSystemAlreadyExistsException e) {
      return FileSystems.getFileSystem(uri);
    }
  }
}
