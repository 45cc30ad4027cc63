package org.reflectory.gold;

import java.io.Serial;

/** A file of notes is wrong. The message names the file, the line and what was expected. */
public final class GoldException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /**
   * @param file the file, as a person would look for it
   * @param line from 1
   * @param expected what was expected
   */
  public GoldException(String file, int line, String expected) {
    super(file + ", line " + line + ": " + expected);
    this.file = file;
    this.line = line;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }
}
