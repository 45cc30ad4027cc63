package org.reflectory.model;

import java.io.Serial;

/** The model cannot be read or run. The message says which part. */
public final class ModelException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public ModelException(String message) {
    super(message);
  }

  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
