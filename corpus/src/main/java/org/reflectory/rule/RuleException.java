package org.reflectory.rule;

import java.io.Serial;

/**
 * One of the corpus's files is wrong. The message names the file, the line where it is known, and
 * what was expected.
 */
public final class RuleException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /**
   * @param file the file, as a person would look for it
   * @param line from 1; 0 where it is not known
   * @param expected what is wrong and what was expected
   */
  public RuleException(String file, int line, String expected) {
    super(file + (line > 0 ? ", line " + line : "") + ": " + expected);
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
