package org.reflectory.ingest.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.reflectory.ingest.document.DocumentReader;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.document.UnreadableFileException;

/**
 * Web pages: headings, paragraphs, lists and tables; scripts, styles and pictures are left out,
 * nothing is fetched.
 */
final class HtmlReader implements DocumentReader {
  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(FileTypes.HTML) || mediaType.equals("application/xhtml+xml");
  }

  @Override
  public SourceDocument read(String file, Path content) throws UnreadableFileException {
    try {
      Document page = HtmlPages.page(Files.readAllBytes(content));
      return new SourceDocument(file, HtmlBlocks.of(page.body(), ""));
    } catch (IOException e) {
      throw Broken.disk(e);
    }
  }
}
