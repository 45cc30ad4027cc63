package org.reflectory.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;

/** Keeps libraries quiet on standard error. */
final class Logging {
  private static final String CONFIGURATION = "logging.properties";

  private Logging() {}

  /** Takes effect for the whole process. */
  static void configure() {
    try (@Nullable InputStream in = Logging.class.getResourceAsStream(CONFIGURATION)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + CONFIGURATION);
      }
      LogManager.getLogManager().readConfiguration(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
