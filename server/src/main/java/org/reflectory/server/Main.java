package org.reflectory.server;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.reflectory.cli.ReflectoryCommand;
import picocli.CommandLine;

/**
 * The program: every command of the analyzer, and the two that serve. What libraries have to say
 * goes to standard error, and only if it is a warning.
 */
public final class Main {
  /** Kept here, for a logger that nobody holds forgets its level. */
  private static final Logger EVERYTHING = Logger.getLogger("");

  private Main() {}

  public static void main(String[] arguments) {
    EVERYTHING.setLevel(Level.WARNING);
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    int code = commandLine().execute(arguments);
    System.exit(code);
  }

  /** The whole command line. */
  static CommandLine commandLine() {
    return ReflectoryCommand.commandLine()
        .addSubcommand(new ServeCommand())
        .addSubcommand(new DemoCommand());
  }
}
