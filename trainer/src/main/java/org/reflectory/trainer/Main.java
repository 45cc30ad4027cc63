package org.reflectory.trainer;

import picocli.CommandLine;

/** Starts {@code reflectory train}. */
public final class Main {
  private Main() {}

  /** Ends the process: the engine leaves threads behind. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainCommand()).execute(arguments));
  }
}
