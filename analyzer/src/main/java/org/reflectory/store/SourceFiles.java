package org.reflectory.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The originals, each under the hash of its bytes. A file is either there whole or not there. */
public final class SourceFiles {
  private final Path folder;

  /**
   * @throws IOException if the folder cannot be made
   */
  public SourceFiles(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** A file that was kept. */
  public record Kept(String hash, long size) {}

  /**
   * Keeps a copy of a file.
   *
   * @throws IOException if it cannot be read or written
   */
  public Kept keep(Path file) throws IOException {
    Path temporary = Files.createTempFile(folder, "incoming-", ".part");
    try {
      MessageDigest digest = digest();
      long size;
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        size = Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
      }
      String hash = HexFormat.of().formatHex(digest.digest());
      Path kept = path(hash);
      if (!Files.exists(kept)) {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        Files.createDirectories(kept.getParent());
        Files.move(temporary, kept, StandardCopyOption.ATOMIC_MOVE);
      }
      return new Kept(hash, size);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Where the file with this hash lies. */
  public Path path(String hash) {
    return folder.resolve(hash.substring(0, 2)).resolve(hash);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
