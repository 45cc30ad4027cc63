package org.reflectory.ingest.format;

import java.io.IOException;
import java.nio.file.Path;
import org.reflectory.ingest.document.DocumentReader;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.document.UnreadableFileException;

/**
 * Plain text: paragraphs by blank lines, tables by tabs, with the little markup that converted
 * templates carry.
 */
final class TextReader implements DocumentReader {
  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(FileTypes.PLAIN)
        || (mediaType.startsWith("text/")
            && !mediaType.equals(FileTypes.HTML)
            && !mediaType.equals(FileTypes.CSV)
            && !mediaType.equals(FileTypes.TSV)
            && !mediaType.equals(FileTypes.MARKDOWN));
  }

  @Override
  public SourceDocument read(String file, Path content) throws UnreadableFileException {
    try {
      String text = TextDecoder.read(content);
      Limits.checkLines(text, '\t');
      return new SourceDocument(file, new TextBlocks(text).blocks());
    } catch (IOException e) {
      throw Broken.disk(e);
    }
  }
}
