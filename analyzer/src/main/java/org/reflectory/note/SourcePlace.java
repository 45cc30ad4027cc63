package org.reflectory.note;

/**
 * Where in a learner's files something stands, in the words that a person would look for.
 *
 * @param file the file as the learner knows it: its path within the imported folder, with {@code /}
 * @param locator a row, a sheet and row, a heading, a page or a line, such as {@code sheet Log, row
 *     7}; empty for the file as a whole
 */
public record SourcePlace(String file, String locator) implements Comparable<SourcePlace> {
  @Override
  public int compareTo(SourcePlace other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : locator.compareTo(other.locator);
  }

  @Override
  public String toString() {
    return locator.isEmpty() ? file : file + ", " + locator;
  }
}
