package org.reflectory.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.corpus.Samples;

/**
 * An import as a person sees it: the launcher is started anew, with a new workspace.
 *
 * @param sentences how many sentences the imported portfolio holds
 * @param seconds the median of the runs, from the start of the process to its end
 */
record ColdImport(int sentences, double seconds) {
  private static final int RUNS = 3;
  private static final int MINUTES = 10;
  private static final Pattern SENTENCES = Pattern.compile("(\\d+) sentences in all");

  /**
   * Measures it.
   *
   * @param launcher the script that starts the product
   * @param sentences how many sentences the portfolio must hold; the sample is copied until it does
   * @param sample how many the sample holds
   * @param folder where the copies and the workspaces are put
   * @throws IOException if an import fails
   */
  static ColdImport measure(Path launcher, int sentences, int sample, Path folder)
      throws IOException {
    Path portfolio = folder.resolve("portfolio");
    int copies = Math.ceilDiv(sentences, sample);
    for (int i = 1; i <= copies; i++) {
      Samples.copyTo(portfolio.resolve("copy-" + i));
    }
    int[] imported = {0};
    double seconds =
        new Rounds(0, RUNS).of(() -> imported[0] = run(launcher, portfolio, folder)).seconds();
    return new ColdImport(imported[0], seconds);
  }

  private static int run(Path launcher, Path portfolio, Path folder) {
    try {
      Path workspace = Files.createTempDirectory(folder, "workspace");
      Path output = Files.createTempFile(folder, "import", ".txt");
      Process process =
          new ProcessBuilder(
                  launcher.toString(),
                  "import",
                  "--workspace",
                  workspace.toString(),
                  portfolio.toString())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroy();
        throw new IllegalStateException("The import did not end within " + MINUTES + " minutes.");
      }
      String said = Files.readString(output);
      Matcher sentences = SENTENCES.matcher(said);
      if (!sentences.find()) {
        throw new IllegalStateException("The import failed:\n" + said);
      }
      return Integer.parseInt(sentences.group(1));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
