package org.reflectory.server.api;

import java.io.IOException;
import java.util.List;

/**
 * A list that the API serves.
 *
 * @param <T> its rows
 */
interface Listing<T> {

  /**
   * What a list holds before anything is filtered.
   *
   * @param items all rows
   * @param version changes whenever they do
   */
  record Rows<T>(List<T> items, String version) {}

  /** Its name in the path. */
  String noun();

  /** The record of a row; it decides the columns in CSV. */
  Class<T> rowType();

  /** The parameters that leave rows out. */
  default List<Filter<T>> filters() {
    return List.of();
  }

  /** Whether it is about one learner. */
  default boolean isPersonal() {
    return true;
  }

  /**
   * All rows.
   *
   * @throws IOException if the workspace cannot be read
   */
  Rows<T> rows(Request request) throws IOException;
}
