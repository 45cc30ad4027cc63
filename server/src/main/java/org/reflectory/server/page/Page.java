package org.reflectory.server.page;

import java.io.IOException;

/** Makes the view model of a page. */
@FunctionalInterface
interface Page {
  /**
   * The view model.
   *
   * @throws org.reflectory.server.http.ProblemException if what the page is about is not there
   * @throws IOException if the workspace cannot be read
   */
  Object view(Visit visit) throws IOException;
}
