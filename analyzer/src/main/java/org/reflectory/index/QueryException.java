package org.reflectory.index;

import java.io.Serial;

/**
 * A query is not well formed. The message tells the person who wrote it what is wrong and what
 * would be right.
 */
public final class QueryException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public QueryException(String message) {
    super(message);
  }
}
