package org.reflectory.ingest.format;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.reflectory.ingest.document.UnreadableFileException;

/** What is said of a file whose inside is not what its kind promises. */
final class Broken {
  static final String GONE = "There is no such file any more. Import the folder again.";

  static final String MESSAGE =
      "The file is damaged or not complete. Open it in the program that wrote it, save it again, or fetch a fresh copy.";
  static final String PROTECTED =
      "The file is protected by a password. Save a copy without the password and import that.";

  private Broken() {}

  /** What is said where the disk, not the file, is at fault. */
  static UnreadableFileException disk(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return new UnreadableFileException(GONE, e);
    }
    if (e instanceof AccessDeniedException) {
      return new UnreadableFileException(
          "This program may not open the file. Allow yourself to read it, or copy it elsewhere, and import it again.",
          e);
    }
    return new UnreadableFileException(
        "The file could not be read from the disk: " + e.getMessage() + ".", e);
  }
}
