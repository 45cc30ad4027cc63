package org.reflectory.ingest.document;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A file cannot be read. The message is for the learner: what is wrong and what to do. */
public final class UnreadableFileException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  public UnreadableFileException(String message) {
    super(message);
  }

  public UnreadableFileException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
