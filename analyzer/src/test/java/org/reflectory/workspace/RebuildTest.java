package org.reflectory.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reflectory.fixture.Workspaces.take;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.corpus.Corpus;
import org.reflectory.fixture.Shared;
import org.reflectory.fixture.SmallPortfolio;
import org.reflectory.fixture.Workspaces;
import org.reflectory.json.Json;

/** The index is derived: it is made anew whenever it does not fit, and says the same. */
class RebuildTest {
  @TempDir Path folder;
  private Path home;
  private String before;

  @BeforeEach
  void fill() throws IOException {
    home = folder.resolve("workspace");
    try (Workspace workspace = Workspaces.open(home)) {
      take(workspace, SmallPortfolio.files());
      before = Json.write(workspace.snapshot("me").report());
    }
  }

  private String reportNow() throws IOException {
    try (Workspace workspace = Workspaces.open(home)) {
      return Json.write(workspace.snapshot("me").report());
    }
  }

  private List<Path> indexFolders() throws IOException {
    try (Stream<Path> paths = Files.list(home.resolve("index"))) {
      return paths.filter(Files::isDirectory).toList();
    }
  }

  /** The corpus without the rules of one term, under another version. */
  private static Corpus without(String term) {
    Corpus corpus = Shared.corpus();
    return new Corpus(
        corpus.vocabulary(),
        corpus.terms().stream().filter(rules -> !rules.term().id().equals(term)).toList(),
        corpus.classes(),
        corpus.inflections(),
        corpus.cues(),
        corpus.programmes(),
        corpus.frameworks(),
        "other");
  }

  @Test
  void anotherCorpusRebuildsTheIndexFromTheSources() throws IOException {
    List<Path> old = indexFolders();
    try (Workspace workspace = Workspace.open(home, without("grow"), Workspaces.TODAY)) {
      assertThat(workspace.snapshot("me").report().corpusVersion()).isEqualTo("other");
      assertThat(workspace.snapshot("me").report().tools())
          .extracting(t -> t.term())
          .contains("scaling")
          .doesNotContain("grow");
    }
    assertThat(indexFolders()).hasSize(1).doesNotContainAnyElementsOf(old);
    assertThat(reportNow()).as("back to the first corpus").isEqualTo(before);
  }

  @Test
  void anIndexThatIsGoneIsMadeAnew() throws IOException {
    for (Path path : indexFolders()) {
      try (Stream<Path> files = Files.list(path)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Files.delete(file);
        }
      }
    }
    assertThat(reportNow()).isEqualTo(before);
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws IOException {
    try (Stream<Path> files = Files.list(indexFolders().get(0))) {
      Path segments =
          files
              .filter(file -> file.getFileName().toString().startsWith("segments_"))
              .findFirst()
              .orElseThrow();
      Files.writeString(segments, "not an index", StandardCharsets.UTF_8);
    }
    assertThat(reportNow()).isEqualTo(before);
  }

  @Test
  void aFolderLeftHalfBuiltByAKilledProcessIsNotUsed() throws IOException {
    Path half = Files.createDirectory(home.resolve("index/v1-half-12345678"));
    Files.writeString(half.resolve("_0.fdt"), "half");
    Files.delete(home.resolve("index/current"));
    assertThat(reportNow()).isEqualTo(before);
    assertThat(half).doesNotExist();
  }
}
