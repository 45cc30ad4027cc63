package org.reflectory.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.reflectory.workspace.ImportProgress;
import picocli.CommandLine.Help.Ansi;

/**
 * Shows an import's progress on standard error with its rate and the time left: as a bar in a
 * terminal that takes colours, else as a line now and then.
 */
final class ProgressLine implements ImportProgress, AutoCloseable {
  private static final int UPDATE_MILLIS = 200;

  private final boolean terminal = Ansi.AUTO.enabled();
  private final ProgressText lines = new ProgressText(System.err, System::nanoTime);
  private @Nullable ProgressBar bar;
  private String task = "";

  @Override
  public void copying(int done, int of, String file) {
    show("Copying", " files", done, of);
  }

  @Override
  public void analysing(int done, int of) {
    show("Reading", " files", done, of);
  }

  @Override
  public void tagging(int done, int of) {
    show("Finding practice", " notes", done, of);
  }

  private synchronized void show(String what, String unit, int done, int of) {
    if (!terminal) {
      lines.show(what, unit, done, of);
      return;
    }
    if (!task.equals(what)) {
      close();
      task = what;
      bar =
          new ProgressBarBuilder()
              .setTaskName(what)
              .setInitialMax(of)
              .setUnit(unit, 1)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(UPDATE_MILLIS)
              .showSpeed()
              .build();
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
