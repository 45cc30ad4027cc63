package org.reflectory.server.http;

import io.javalin.http.Context;

/** Shows a problem to a person with a browser. */
@FunctionalInterface
public interface ErrorPage {
  /** Writes the page; the status is set. */
  void write(Context ctx, Problem problem);
}
