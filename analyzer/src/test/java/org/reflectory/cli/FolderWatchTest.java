package org.reflectory.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
  @TempDir Path folder;
  private final LinkedBlockingQueue<Long> runs = new LinkedBlockingQueue<>();
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private FolderWatch watch;
  private Thread thread;

  @BeforeEach
  void look() throws Exception {
    Files.writeString(folder.resolve("a.md"), "a");
    watch = new FolderWatch(List.of(folder), Duration.ofMillis(20));
    thread =
        new Thread(
            () -> {
              try {
                watch.follow(() -> runs.add(System.nanoTime()));
                ended.complete(null);
              } catch (Exception e) {
                ended.completeExceptionally(e);
              }
            });
  }

  @AfterEach
  void stop() throws Exception {
    thread.interrupt();
    ended.get(5, TimeUnit.SECONDS);
  }

  private boolean ranAgain() throws InterruptedException {
    return runs.poll(10, TimeUnit.SECONDS) != null;
  }

  @Test
  void newChangedAndDeletedFilesAreNoticed() throws Exception {
    thread.start();
    Files.writeString(folder.resolve("b.md"), "b");
    assertThat(ranAgain()).isTrue();
    Files.writeString(folder.resolve("b.md"), "longer");
    assertThat(ranAgain()).isTrue();
    Files.delete(folder.resolve("a.md"));
    assertThat(ranAgain()).isTrue();
  }

  @Test
  void whatChangedSinceTheFirstLookIsNoticed() throws Exception {
    Files.writeString(folder.resolve("a.md"), "changed while the first import ran");
    thread.start();
    assertThat(ranAgain()).isTrue();
  }

  @Test
  void nothingRunsWhileNothingChanges() throws Exception {
    thread.start();
    assertThat(runs.poll(200, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void aFolderThatGoesAndComesBackIsStillFollowed() throws Exception {
    thread.start();
    Files.delete(folder.resolve("a.md"));
    Files.delete(folder);
    assertThat(ranAgain()).isTrue();
    Files.createDirectory(folder);
    Files.writeString(folder.resolve("a.md"), "back again");
    assertThat(ranAgain()).isTrue();
  }
}
