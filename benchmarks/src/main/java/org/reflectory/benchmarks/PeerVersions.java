package org.reflectory.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versions of the peers, as the build wrote them down. */
final class PeerVersions {
  private PeerVersions() {}

  /** The version of a peer by its key in {@code peers.properties}. */
  static String of(String key) {
    Properties versions = new Properties();
    try (InputStream in = PeerVersions.class.getResourceAsStream("peers.properties")) {
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return versions.getProperty(key);
  }
}
