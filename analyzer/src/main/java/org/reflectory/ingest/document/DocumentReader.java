package org.reflectory.ingest.document;

import java.nio.file.Path;

/** Reads one file format. Implementations are stateless and safe to use from many threads. */
public interface DocumentReader {

  /**
   * Whether this reader takes files of a media type.
   *
   * @param mediaType as found by content first and name second, such as {@code text/csv}
   */
  boolean reads(String mediaType);

  /**
   * Reads a whole file.
   *
   * @param file the file as the learner knows it: its path within the imported folder, with {@code
   *     /}
   * @param content where its bytes lie; the path's own name means nothing
   * @throws UnreadableFileException if it is broken, protected or too large; the message tells the
   *     learner why and what to do
   */
  SourceDocument read(String file, Path content) throws UnreadableFileException;
}
