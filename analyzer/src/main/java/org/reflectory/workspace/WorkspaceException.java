package org.reflectory.workspace;

import java.io.Serial;

/**
 * Something asked of a workspace cannot be done. The message is for the person who asked: what is
 * wrong and what to do.
 */
public final class WorkspaceException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public WorkspaceException(String message) {
    super(message);
  }

  public WorkspaceException(String message, Throwable cause) {
    super(message, cause);
  }
}
