package org.reflectory.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.reflectory.ingest.document.UnreadableFileException;

/** Refuses office files (zip archives) that would unpack to far more than they seem: zip bombs. */
final class ZipGuard {
  private static final int MOST_ENTRIES = 20_000;
  private static final long LARGEST_XML = 64L << 20;
  private static final long LARGEST_TOTAL = 512L << 20;

  /** Below this size any ratio is harmless. */
  private static final long SMALL = 1L << 20;

  private static final int HIGHEST_RATIO = 100;

  private ZipGuard() {}

  /**
   * Unpacks every entry once, counting, and keeps nothing.
   *
   * @throws UnreadableFileException if the archive is broken, or too large once unpacked
   */
  static void check(Path file) throws UnreadableFileException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw bomb();
      }
      long total = 0;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      byte[] buffer = new byte[1 << 16];
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        total += measure(zip, entry, buffer, LARGEST_TOTAL - total);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableFileException(Broken.MESSAGE, e);
    }
  }

  private static long measure(ZipFile zip, ZipEntry entry, byte[] buffer, long most)
      throws IOException, UnreadableFileException {
    boolean xml = entry.getName().endsWith(".xml");
    long packed = Math.max(1, entry.getCompressedSize());
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      int read = in.read(buffer);
      while (read >= 0) {
        size += read;
        if (size > most
            || (xml && size > LARGEST_XML)
            || (size > SMALL && size / packed > HIGHEST_RATIO)) {
          throw bomb();
        }
        read = in.read(buffer);
      }
    }
    return size;
  }

  private static UnreadableFileException bomb() {
    return new UnreadableFileException(
        "The file would unpack to far more than a portfolio needs, so it was not opened. "
            + "Copy its text into a new document and import that.");
  }
}
