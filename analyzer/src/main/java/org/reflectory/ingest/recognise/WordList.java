package org.reflectory.ingest.recognise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that the program knows, kept in a file of its resources: one a line, notes after a hash.
 */
final class WordList {
  private WordList() {}

  /**
   * The words of a list.
   *
   * @throws IllegalStateException if the program has no such list
   */
  static Set<String> of(String name) {
    try (InputStream in = WordList.class.getResourceAsStream("/org/reflectory/ingest/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
