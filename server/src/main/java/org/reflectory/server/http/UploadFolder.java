package org.reflectory.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for files on their way in, for its owner alone; gone when it is closed. */
public final class UploadFolder implements AutoCloseable {
  private final Path folder;

  /**
   * @throws IOException if it cannot be made
   */
  public UploadFolder() throws IOException {
    folder = Files.createTempDirectory("reflectory-");
  }

  /** Where it is. */
  public Path path() {
    return folder;
  }

  /**
   * A new empty folder within it, for one upload.
   *
   * @throws IOException if it cannot be made
   */
  public Path begin() throws IOException {
    return Files.createTempDirectory(folder, "upload-");
  }

  /** Removes a folder with all that it holds. */
  public static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    remove(folder);
  }
}
