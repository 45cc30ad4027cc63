package org.reflectory.ingest.format;

import java.io.IOException;
import java.nio.file.Files;
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
          new OdfReader(),
          new PdfReader(),
          new HtmlReader(),
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
    try {
      checkSize(content);
      String type = FileTypes.of(file, content);
      for (DocumentReader reader : READERS) {
        if (reader.reads(type)) {
          return reader.read(file, content);
        }
      }
      throw new UnreadableFileException(OtherTypes.advice(type, file));
    } catch (IOException e) {
      throw new UnreadableFileException(
          "The file could not be read from the disk: " + e.getMessage() + ".", e);
    } catch (StackOverflowError e) {
      throw new UnreadableFileException(
          "The file nests tables or lists too deeply to be read. Copy its text into a new document and import that.",
          e);
    } catch (RuntimeException e) {
      throw new UnreadableFileException(Broken.MESSAGE, e);
    }
  }

  private static void checkSize(Path content) throws IOException, UnreadableFileException {
    if (!Files.isRegularFile(content)) {
      throw new UnreadableFileException("There is no such file any more. Import the folder again.");
    }
    long size = Files.size(content);
    if (size == 0) {
      throw new UnreadableFileException(
          "The file is empty. If it should hold text, save it again and import it anew.");
    }
    if (size > LARGEST_FILE) {
      throw new UnreadableFileException(
          "The file is larger than 50 MB. Save a copy without its pictures, or split it, and import that.");
    }
  }
}
