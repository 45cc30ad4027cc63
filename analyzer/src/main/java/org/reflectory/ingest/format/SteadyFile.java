package org.reflectory.ingest.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.document.UnreadableFileException;

/** A file that must be of a size to be read, and stay as it is meanwhile. */
final class SteadyFile {
  /** Reads the file. */
  interface Reading {
    SourceDocument read() throws UnreadableFileException;
  }

  private record State(long size, FileTime written) {}

  private SteadyFile() {}

  /**
   * Reads a file, unless it is empty, too large or gone.
   *
   * @throws UnreadableFileException if it cannot be read, or was changed by the end: half an old
   *     file and half a new one is no document, even where it could be read
   */
  static SourceDocument read(Path content, Reading reading) throws UnreadableFileException {
    State before = state(content);
    checkSize(before.size);
    try {
      SourceDocument document = reading.read();
      checkUnchanged(content, before, null);
      return document;
    } catch (UnreadableFileException e) {
      checkUnchanged(content, before, e);
      throw e;
    }
  }

  private static State state(Path content) throws UnreadableFileException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(content, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        throw new UnreadableFileException(Broken.GONE);
      }
      return new State(attributes.size(), attributes.lastModifiedTime());
    } catch (IOException e) {
      throw Broken.disk(e);
    }
  }

  private static void checkSize(long size) throws UnreadableFileException {
    if (size == 0) {
      throw new UnreadableFileException(
          "The file is empty. If it should hold text, save it again and import it anew.");
    }
    if (size > DocumentReaders.LARGEST_FILE) {
      throw new UnreadableFileException(
          "The file is larger than 50 MB. Save a copy without its pictures, or split it, and import that.");
    }
  }

  private static void checkUnchanged(Path content, State before, @Nullable Exception cause)
      throws UnreadableFileException {
    if (!state(content).equals(before)) {
      throw new UnreadableFileException(
          "The file was changed while it was being read. Close it in the program that writes it and import it again.",
          cause);
    }
  }
}
