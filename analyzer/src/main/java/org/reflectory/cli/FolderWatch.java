package org.reflectory.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Follows files and folders by looking at sizes and times again and again: this also works on
 * network drives and cloud folders, where change events are not to be had. Work begins once nothing
 * has changed between two looks, so that a file is not read half-written.
 */
final class FolderWatch {
  private final List<Path> paths;
  private final Duration pause;
  private final Map<Path, String> first;

  /**
   * Takes a first look: what changes from here on counts.
   *
   * @param pause how long to wait between two looks
   */
  FolderWatch(List<Path> paths, Duration pause) throws IOException {
    this.paths = paths;
    this.pause = pause;
    this.first = look();
  }

  /** What to do after a change. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /** Runs work after every change until the thread is interrupted. */
  void follow(Work work) throws IOException {
    Map<Path, String> done = first;
    Map<Path, String> before = first;
    try {
      while (true) {
        Thread.sleep(pause);
        Map<Path, String> now = look();
        if (!now.equals(done) && now.equals(before)) {
          work.run();
          done = now;
        }
        before = now;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Map<Path, String> look() throws IOException {
    Map<Path, String> state = new TreeMap<>();
    for (Path path : paths) {
      try (Stream<Path> files =
          Files.find(
              path, Integer.MAX_VALUE, (p, a) -> a.isRegularFile(), FileVisitOption.FOLLOW_LINKS)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          state.put(file, describe(file));
        }
      } catch (NoSuchFileException | UncheckedIOException e) {
        state.put(path, "gone");
      }
    }
    return state;
  }

  private static String describe(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.size() + " " + attributes.lastModifiedTime();
    } catch (IOException e) {
      return "gone";
    }
  }
}
