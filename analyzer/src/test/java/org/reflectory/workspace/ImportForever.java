package org.reflectory.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.reflectory.corpus.Corpus;

/**
 * A program that imports a folder for a learner again and again, each time with one note more and
 * one note changed, and says {@code done n} once it was told that import n is done; before the
 * first, {@code open}.
 */
final class ImportForever {
  static final String COUNTER = "counter.md";

  private ImportForever() {}

  /**
   * @param args workspace, folder of files, learner, how often, number to begin with
   */
  public static void main(String[] args) throws IOException {
    Path files = Path.of(args[1]);
    int first = Integer.parseInt(args[4]);
    try (Workspace workspace = Workspace.open(Path.of(args[0]), Corpus.load(), Clock.systemUTC())) {
      System.out.println("open");
      System.out.flush();
      for (int i = first; i < first + Integer.parseInt(args[3]); i++) {
        Files.writeString(
            files.resolve(COUNTER), "# Note\n\nI used scaling " + i + " times today.\n");
        Files.writeString(
            files.resolve("more " + i + ".md"),
            "# Note\n\nI left silence. This is text " + i + ".\n");
        workspace.importFiles(args[2], null, List.of(files), ImportProgress.SILENT);
        System.out.println("done " + i);
        System.out.flush();
      }
    }
  }

  /**
   * Starts it as a process.
   *
   * @param said the file that holds what it says
   */
  static Process start(Path workspace, Path files, String learner, int times, int first, Path said)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED"));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), ImportForever.class.getName()));
    command.addAll(
        List.of(
            workspace.toString(),
            files.toString(),
            learner,
            String.valueOf(times),
            String.valueOf(first)));
    return new ProcessBuilder(command)
        .redirectOutput(said.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The number of the last import that was reported, or {@code before} if none was. */
  static int lastDone(Path said, int before) throws IOException {
    return Files.readString(said, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.matches("done \\d+"))
        .mapToInt(line -> Integer.parseInt(line.substring("done ".length())))
        .max()
        .orElse(before);
  }
}
