package org.reflectory.ingest.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.reflectory.ingest.document.DocumentReader;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.document.UnreadableFileException;

/**
 * All formats together: picks the reader for a file and keeps to the limits. Safe to use from many
 * threads.
 */
public final class DocumentReaders {
  /** The largest file that is read, in bytes. */
  public static final long LARGEST_FILE = 50L << 20;

  private static final List<DocumentReader> READERS =
      List.of(
          new DocxReader(),
          new XlsxReader(),
          new XlsReader(),
          new DocReader(),
          new OdfReader(),
          new PdfReader(),
          new HtmlReader(),
          new RtfReader(),
          new EmlReader(),
          new CsvReader(),
          new MarkdownReader(),
          new TextReader());

  /**
   * Reads a file with the reader of its kind.
   *
   * @param file the file as the learner knows it
   * @param content where its bytes lie
   * @throws UnreadableFileException if it cannot be read, for whatever reason; the message is for
   *     the learner
   */
  public SourceDocument read(String file, Path content) throws UnreadableFileException {
    return SteadyFile.read(content, () -> readWithinLimits(file, content));
  }

  private static SourceDocument readWithinLimits(String file, Path content)
      throws UnreadableFileException {
    try {
      SourceDocument document = readAsItsKind(file, content);
      Limits.check(document.blocks());
      return document;
    } catch (TooLargeException e) {
      throw new UnreadableFileException(e.getMessage(), e);
    }
  }

  private static SourceDocument readAsItsKind(String file, Path content)
      throws UnreadableFileException {
    try {
      String type = FileTypes.of(file, content);
      for (DocumentReader reader : READERS) {
        if (reader.reads(type)) {
          return reader.read(file, content);
        }
      }
      throw new UnreadableFileException(OtherTypes.advice(type, file));
    } catch (IOException e) {
      throw Broken.disk(e);
    } catch (StackOverflowError e) {
      throw new UnreadableFileException(Limits.TOO_DEEP, e);
    } catch (OutOfMemoryError e) {
      // What the file asked for is let go of by now; the limits are there to keep it from asking.
      throw new UnreadableFileException(Limits.TOO_MANY, e);
    } catch (TooLargeException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new UnreadableFileException(Broken.MESSAGE, e);
    }
  }
}
