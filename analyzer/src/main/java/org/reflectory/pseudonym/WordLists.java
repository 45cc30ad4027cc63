package org.reflectory.pseudonym;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the lists of names and words that ship with the program. */
final class WordLists {
  private static final String FOLDER = "/org/reflectory/names/";

  private WordLists() {}

  /**
   * The lines of a list by the {@code [part]} they stand in, in order; those before the first part
   * have the empty name. Empty lines and those that begin with {@code #} are left out.
   */
  static Map<String, List<String>> read(String file) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    List<String> part = parts.computeIfAbsent("", p -> new ArrayList<>());
    for (String line : lines(file)) {
      if (line.startsWith("[")) {
        String name = line.substring(1, line.length() - 1);
        part = parts.computeIfAbsent(name, p -> new ArrayList<>());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        part.add(line);
      }
    }
    return parts;
  }

  private static List<String> lines(String file) {
    try (@Nullable InputStream in = WordLists.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + FOLDER + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().map(String::strip).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
