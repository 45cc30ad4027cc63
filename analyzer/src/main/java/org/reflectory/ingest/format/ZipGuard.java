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

  /** The most tags in all parts together: what is made of them takes far more room than they. */
  private static final int MOST_TAGS = 2_500_000;

  private int tags;

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
      ZipGuard guard = new ZipGuard();
      Enumeration<? extends ZipEntry> entries = zip.entries();
      byte[] buffer = new byte[1 << 16];
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        total += guard.measure(zip, entry, buffer, LARGEST_TOTAL - total);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableFileException(Broken.MESSAGE, e);
    }
  }

  private long measure(ZipFile zip, ZipEntry entry, byte[] buffer, long most)
      throws IOException, UnreadableFileException {
    boolean xml = entry.getName().endsWith(".xml");
    long packed = Math.max(1, entry.getCompressedSize());
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      int read = in.read(buffer);
      while (read >= 0) {
        size += read;
        tags += xml ? tags(buffer, read) : 0;
        if (size > most
            || (xml && (size > LARGEST_XML || tags > MOST_TAGS))
            || (size > SMALL && size / packed > HIGHEST_RATIO)) {
          throw bomb();
        }
        read = in.read(buffer);
      }
    }
    return size;
  }

  private static int tags(byte[] xml, int length) {
    int tags = 0;
    for (int i = 0; i < length; i++) {
      tags += xml[i] == '<' ? 1 : 0;
    }
    return tags;
  }

  private static UnreadableFileException bomb() {
    return new UnreadableFileException(
        "The file would unpack to far more than a portfolio needs, so it was not opened. "
            + "Copy its text into a new document and import that.");
  }
}
