package org.reflectory.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder that holds the index: one subfolder a version, and a file {@code current} that names
 * the one in use. A new version is built beside the old one and put in its place by replacing that
 * file, so that a process killed half-way leaves the old one whole.
 */
public final class IndexFolder {
  private static final String CURRENT = "current";

  private final Path folder;
  private final String version;

  /**
   * @param folder the index's folder; made if missing
   * @param analysisVersion names the corpus and the model that notes are analysed with
   * @throws IOException if it cannot be made
   */
  public IndexFolder(Path folder, String analysisVersion) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.version = "v" + IndexFields.VERSION + "-" + analysisVersion;
  }

  /** The index in use, if it was made by this version of program and corpus. */
  public Optional<Path> current() throws IOException {
    try {
      String name = Files.readString(folder.resolve(CURRENT), StandardCharsets.UTF_8).strip();
      Path path = folder.resolve(name);
      return name.startsWith(version + "-") && Files.isDirectory(path)
          ? Optional.of(path)
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** A new, empty folder to build in. */
  public Path begin() throws IOException {
    return Files.createDirectory(
        folder.resolve(version + "-" + UUID.randomUUID().toString().substring(0, 8)));
  }

  /** Puts a built folder in use and removes the others. */
  public void use(Path built) throws IOException {
    Path next = folder.resolve(CURRENT + ".next");
    Files.writeString(
        next,
        built.getFileName().toString(),
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.DSYNC,
        StandardOpenOption.WRITE);
    Files.move(
        next,
        folder.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path other :
          (Iterable<Path>)
              folders.filter(Files::isDirectory).filter(p -> !p.equals(built))::iterator) {
        delete(other);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(path);
      }
    }
  }
}
