package org.reflectory.ingest.document;

import java.util.List;

/**
 * A file, read.
 *
 * @param file the file as the learner knows it: its path within the imported folder, with {@code /}
 * @param blocks its content in reading order
 * @param unread parts of it that could not be read
 */
public record SourceDocument(String file, List<Block> blocks, List<Unread> unread) {
  public SourceDocument {
    blocks = List.copyOf(blocks);
    unread = List.copyOf(unread);
  }

  /** A file of which everything was read. */
  public SourceDocument(String file, List<Block> blocks) {
    this(file, blocks, List.of());
  }

  /**
   * A part of a file that could not be read.
   *
   * @param place where a person finds it, such as {@code page 3}
   * @param message what is wrong and what to do, for the learner
   */
  public record Unread(String place, String message) {}
}
