package org.reflectory.rule;

import java.util.List;

/**
 * A pattern over the words of a sentence.
 *
 * @param source as written in the file
 * @param items in order
 */
public record TagPattern(String source, List<Item> items) {
  public TagPattern {
    items = List.copyOf(items);
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it is not well formed; the message says what was expected
   *     and where
   */
  public static TagPattern parse(String source) {
    return new TagPattern(source, new PatternParser(source).parse());
  }
}
