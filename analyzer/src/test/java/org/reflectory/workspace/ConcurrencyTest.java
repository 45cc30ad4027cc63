package org.reflectory.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reflectory.fixture.Workspaces.take;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.finding.Hours;
import org.reflectory.fixture.SmallPortfolio;
import org.reflectory.fixture.Workspaces;
import org.reflectory.index.NoteQuery;
import org.reflectory.note.Span;
import org.reflectory.store.Decision;
import org.reflectory.store.Source;

class ConcurrencyTest {
  @TempDir Path folder;

  private static void all(List<Callable<?>> work) throws Exception {
    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
      work.forEach(one -> running.add(threads.submit(one)));
      for (Future<?> one : running) {
        one.get(90, TimeUnit.SECONDS);
      }
    }
  }

  @Test
  void threadsOfTwoWorkspaceObjectsLoseNothing() throws Exception {
    Path home = folder.resolve("workspace");
    Path files = SmallPortfolio.copy(folder);
    try (Workspace one = Workspaces.open(home);
        Workspace two = Workspaces.open(home)) {
      all(
          List.of(
              () -> take(one, files.resolve("log.csv")),
              () -> take(two, files.resolve("notes")),
              () -> take(one, files.resolve("diary.csv"), files.resolve("plan.md")),
              () ->
                  two.importFiles(
                      "sam", null, List.of(files.resolve("log.csv")), ImportProgress.SILENT)));
      assertThat(one.sources("me")).hasSize(7);
      assertThat(one.snapshot("me").report().hours())
          .isEqualTo(two.snapshot("me").report().hours())
          .extracting(Hours::total)
          .isEqualTo(5.5);
      assertThat(one.snapshot("me").report().notes()).hasSize(9);
      assertThat(two.snapshot("sam").report().sessions()).hasSize(5);
    }
  }

  @Test
  void readersSeeAWholePortfolioWhileItChanges() throws Exception {
    Path files = SmallPortfolio.copy(folder);
    try (Workspace workspace = Workspaces.open(folder.resolve("workspace"))) {
      take(workspace, files);
      Callable<?> reader =
          () -> {
            for (int i = 0; i < 25; i++) {
              LearnerSnapshot now = workspace.snapshot("me");
              assertThat(now.report().sessions()).hasSize(5);
              assertThat(now.report().notes()).hasSameSizeAs(now.content().notes());
              assertThat(
                      workspace.search(new NoteQuery("term:grow", Optional.of("me"), 5, 0)).total())
                  .isGreaterThan(0);
            }
            return null;
          };
      Callable<?> writer =
          () -> {
            for (int i = 0; i < 4; i++) {
              Files.writeString(files.resolve("more.md"), "# Note\n\nText " + i + " on scaling.\n");
              take(workspace, files);
            }
            return null;
          };
      Callable<?> decider =
          () -> {
            String note = workspace.snapshot("me").content().notes().get(0).note().id();
            for (int i = 0; i < 3; i++) {
              long id =
                  workspace.decide(
                      new CorrectionRequest(
                          "me", note, new Span(0, 4), "grow", Decision.Action.REMOVE, null));
              workspace.undo("me", id);
            }
            return null;
          };
      all(List.of(reader, reader, writer, decider));
      assertThat(workspace.decisions("me")).isEmpty();
    }
  }

  @Test
  void twoProcessesImportAtOnce() throws Exception {
    Path home = folder.resolve("workspace");
    Path files = SmallPortfolio.copy(folder);
    Path others = SmallPortfolio.copy(Files.createDirectory(folder.resolve("other")));
    try (Workspace workspace = Workspaces.open(home)) {
      Process process = ImportForever.start(home, others, "other", 3, 1, folder.resolve("said"));
      int imports = 0;
      while (process.isAlive()) {
        Files.writeString(
            files.resolve("mine.md"), "# Note\n\nI used scaling " + ++imports + " times.\n");
        take(workspace, files);
        workspace.search(new NoteQuery("scaling", Optional.empty(), 5, 0));
      }
      assertThat(process.waitFor()).isZero();
      assertThat(ImportForever.lastDone(folder.resolve("said"), 0)).isEqualTo(3);
      assertThat(imports).isPositive();
      assertThat(workspace.sources("other"))
          .extracting(Source::name)
          .contains("more 1.md", "more 2.md", "more 3.md");
      assertThat(workspace.snapshot("other").report().sessions()).hasSize(5);
      assertThat(workspace.snapshot("me").report().sessions()).hasSize(5);
      assertThat(
              workspace.search(new NoteQuery("learner:other text", Optional.empty(), 5, 0)).total())
          .isEqualTo(3);
    }
  }
}
