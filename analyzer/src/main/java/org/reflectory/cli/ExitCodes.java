package org.reflectory.cli;

/** What a command's exit code says. */
public final class ExitCodes {
  /** Done, also when there was nothing new to do. */
  public static final int DONE = 0;

  /** Done, but something could not be read or checked. */
  public static final int WITH_PROBLEMS = 1;

  /** Wrong usage, or it could not be done at all. */
  public static final int FAILED = 2;

  private ExitCodes() {}
}
