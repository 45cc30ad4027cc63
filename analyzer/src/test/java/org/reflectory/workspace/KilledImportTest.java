package org.reflectory.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reflectory.fixture.Workspaces.take;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.corpus.Samples;
import org.reflectory.fixture.SmallPortfolio;
import org.reflectory.fixture.Workspaces;
import org.reflectory.json.Json;
import org.reflectory.store.Source;

/** {@code -Dreflectory.kills=50} kills as often, with the larger portfolio of the sample. */
class KilledImportTest {
  private static final String KILLS = "reflectory.kills";
  private static final int ROUNDS = Integer.getInteger(KILLS, 6);
  private static final boolean LARGE = System.getProperty(KILLS) != null;
  private static final Duration BUDGET = LARGE ? Duration.ofHours(1) : Duration.ofSeconds(20);
  private static final int STARTING_MILLIS = 2_000;
  private static final int IMPORTING_MILLIS = LARGE ? 3_000 : 900;

  @TempDir Path folder;

  /**
   * Whatever moment a process is killed at, the workspace opens and holds all that was reported as
   * imported.
   */
  @Test
  void nothingThatWasReportedIsLost() throws Exception {
    Path home = folder.resolve("workspace");
    Path files = LARGE ? sample() : SmallPortfolio.copy(folder);
    int sessions = sessions(files);
    long seed = System.nanoTime();
    Random random = new Random(seed);
    long end = System.nanoTime() + BUDGET.toNanos();
    int reported = 0;
    int rounds = 0;
    while (rounds < ROUNDS && System.nanoTime() < end) {
      Process process =
          ImportForever.start(home, files, "me", 1_000, reported + 1, folder.resolve("said"));
      if (rounds % 3 == 1) {
        TimeUnit.MILLISECONDS.sleep(random.nextInt(STARTING_MILLIS));
      } else {
        while (Files.size(folder.resolve("said")) == 0 && process.isAlive()) {
          TimeUnit.MILLISECONDS.sleep(5);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(IMPORTING_MILLIS));
      }
      rounds++;
      String when = "seed " + seed + ", round " + rounds;
      assertThat(process.isAlive()).as(when + ": ends only where it is killed").isTrue();
      process.destroyForcibly().waitFor();
      reported = ImportForever.lastDone(folder.resolve("said"), reported);
      isWhole(home, reported, sessions, when);
    }
    assertThat(rounds).isGreaterThanOrEqualTo(LARGE ? ROUNDS : 2);
    saysWhatAFreshWorkspaceSays(home, files);
  }

  private Path sample() {
    Samples.copyTo(folder.resolve("sample"));
    return folder.resolve("sample").resolve("gareth");
  }

  private int sessions(Path files) throws IOException {
    try (Workspace untouched = Workspaces.open(folder.resolve("untouched"))) {
      return take(untouched, files).sessions();
    }
  }

  private static void isWhole(Path home, int reported, int sessions, String when) throws Exception {
    try (Workspace workspace = Workspaces.open(home)) {
      if (reported == 0 && workspace.learners().isEmpty()) {
        return;
      }
      Map<String, Source> sources =
          workspace.sources("me").stream()
              .collect(Collectors.toMap(Source::name, Function.identity()));
      for (Source source : sources.values()) {
        assertThat(
                hash(
                    home.resolve("sources")
                        .resolve(source.hash().substring(0, 2))
                        .resolve(source.hash())))
            .as(when)
            .isEqualTo(source.hash());
      }
      for (int i = 1; i <= reported; i++) {
        assertThat(sources).as(when).containsKey("more " + i + ".md");
      }
      LearnerSnapshot now = workspace.snapshot("me");
      assertThat(now.content().notes().stream().map(n -> n.note().source().file()))
          .as(when)
          .containsAll(
              sources.keySet().stream()
                  .filter(name -> name.startsWith("more") || name.startsWith("counter"))
                  .toList());
      if (reported > 0) {
        assertThat(now.report().sessions()).as(when).hasSize(sessions);
        assertThat(counter(now)).as(when).isGreaterThanOrEqualTo(reported);
      }
    }
  }

  private static int counter(LearnerSnapshot now) {
    return now.content().notes().stream()
        .filter(n -> n.note().source().file().equals(ImportForever.COUNTER))
        .map(n -> n.note().text().replaceAll("\\D", ""))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private void saysWhatAFreshWorkspaceSays(Path home, Path files) throws IOException {
    try (Workspace survivor = Workspaces.open(home);
        Workspace fresh = Workspaces.open(folder.resolve("fresh"))) {
      take(survivor, files);
      take(fresh, files);
      assertThat(Json.write(survivor.snapshot("me").report()))
          .isEqualTo(Json.write(fresh.snapshot("me").report()));
    }
  }

  private static String hash(Path file) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
