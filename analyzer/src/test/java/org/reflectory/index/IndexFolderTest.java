package org.reflectory.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {
  @TempDir Path root;

  private IndexFolder folder(String corpus) throws IOException {
    return new IndexFolder(root.resolve("index"), corpus);
  }

  private Path build(String corpus) throws IOException {
    IndexFolder folder = folder(corpus);
    Path built = folder.begin();
    Files.writeString(built.resolve("segments"), corpus);
    folder.use(built);
    return built;
  }

  private long folders() throws IOException {
    try (Stream<Path> paths = Files.list(root.resolve("index"))) {
      return paths.filter(Files::isDirectory).count();
    }
  }

  @Test
  void aNewFolderHoldsNoIndex() throws IOException {
    assertThat(folder("abc").current()).isEmpty();
  }

  @Test
  void aBuiltIndexIsInUse() throws IOException {
    Path built = build("abc");
    assertThat(folder("abc").current()).contains(built);
  }

  @Test
  void anIndexOfAnotherCorpusIsNotUsed() throws IOException {
    build("abc");
    assertThat(folder("abd").current()).isEmpty();
    assertThat(folder("ab").current()).isEmpty();
  }

  @Test
  void aNewIndexTakesThePlaceOfTheOldOne() throws IOException {
    Path old = build("abc");
    Path built = build("abd");
    assertThat(folder("abd").current()).contains(built);
    assertThat(old).doesNotExist();
    assertThat(folders()).isEqualTo(1);
  }

  @Test
  void whatAKilledProcessHadHalfBuiltIsNeverUsedAndIsClearedAway() throws IOException {
    Path old = build("abc");
    Path half = folder("abd").begin();
    Files.writeString(half.resolve("segments"), "half");
    Files.writeString(root.resolve("index/current.next"), "half");
    assertThat(folder("abc").current()).contains(old);
    assertThat(folder("abd").current()).isEmpty();
    Path built = build("abd");
    assertThat(folder("abd").current()).contains(built);
    assertThat(half).doesNotExist();
  }

  @Test
  void aNameWithoutAFolderIsNoIndex() throws IOException {
    Path built = build("abc");
    Files.delete(built.resolve("segments"));
    Files.delete(built);
    assertThat(folder("abc").current()).isEmpty();
  }

  @Test
  void anEmptiedNameFileIsNoIndex() throws IOException {
    build("abc");
    Files.writeString(root.resolve("index/current"), "");
    assertThat(folder("abc").current()).isEmpty();
    assertThat(folder("").current()).isEmpty();
  }
}
