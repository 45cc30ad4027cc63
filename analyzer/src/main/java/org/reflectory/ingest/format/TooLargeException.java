package org.reflectory.ingest.format;

import java.io.Serial;

/** A file holds more than is read. The message is for the learner. */
final class TooLargeException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  TooLargeException(String message) {
    super(message);
  }
}
