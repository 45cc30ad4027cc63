package org.reflectory.index;

import java.util.List;

/**
 * How the hits of a search fall.
 *
 * @param name term, stance, kind, client or month
 * @param values most hits first
 */
public record Facet(String name, List<Value> values) {

  /**
   * @param value such as {@code challenge}
   * @param count hits with it
   */
  public record Value(String value, int count) {}
}
