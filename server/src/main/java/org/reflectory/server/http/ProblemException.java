package org.reflectory.server.http;

import java.io.Serial;

/**
 * A request cannot be answered, and it is the request's fault. The message tells whoever asked what
 * is wrong and what to do.
 */
public final class ProblemException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final ProblemType type;

  public ProblemException(ProblemType type, String detail) {
    super(detail);
    this.type = type;
  }

  public ProblemType type() {
    return type;
  }
}
