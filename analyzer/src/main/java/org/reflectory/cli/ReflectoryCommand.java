package org.reflectory.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.reflectory.gold.GoldException;
import org.reflectory.index.QueryException;
import org.reflectory.model.ModelException;
import org.reflectory.rule.RuleException;
import org.reflectory.workspace.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root of the command line. */
@Command(
    name = "reflectory",
    description = {
      "Finds patterns, gaps and criterion coverage in a coaching learner's log, diary and reflective notes, with the sentences that prove"
          + " them. Nothing leaves this machine.",
      ""
    },
    subcommands = {
      ImportCommand.class,
      ReportCommand.class,
      SearchCommand.class,
      TagCommand.class,
      EvaluateCommand.class,
      ReflectCommand.class
    },
    mixinStandardHelpOptions = true,
    version = "reflectory 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeOnInvalidInput = ExitCodes.FAILED,
    exitCodeOnExecutionException = ExitCodes.FAILED,
    footer = {"", "To begin: reflectory demo, then reflectory import FOLDER and reflectory serve."})
public final class ReflectoryCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** A command line that tells people's mistakes apart from the program's. */
  public static CommandLine commandLine() {
    Logging.configure();
    CommandLine commandLine = new CommandLine(new ReflectoryCommand());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.registerConverter(LocalDate.class, ReflectoryCommand::day);
    commandLine.setExecutionExceptionHandler(ReflectoryCommand::failed);
    return commandLine;
  }

  private static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException(
          "\"" + written + "\" is no date. Write year, month and day, such as 2026-06-30.");
    }
  }

  private static int failed(
      Exception exception, CommandLine commandLine, CommandLine.ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    if (isForPeople(exception)) {
      err.println(exception.getMessage());
    } else {
      err.println("Reflectory failed, which is a fault of the program: " + exception);
      exception.printStackTrace(err);
    }
    err.flush();
    return ExitCodes.FAILED;
  }

  private static boolean isForPeople(Exception exception) {
    return exception instanceof WorkspaceException
        || exception instanceof QueryException
        || exception instanceof RuleException
        || exception instanceof GoldException
        || exception instanceof ModelException;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Say which command.");
  }
}
