package org.reflectory.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
  @TempDir Path folder;
  private SourceFiles files;

  @BeforeEach
  void open() throws IOException {
    files = new SourceFiles(folder.resolve("sources"));
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> paths = Files.walk(folder.resolve("sources"))) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void aFileIsKeptUnderTheHashOfItsBytes() throws IOException {
    SourceFiles.Kept kept = files.keep(Files.writeString(folder.resolve("a.txt"), "abc"));
    assertThat(kept.hash())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(kept.size()).isEqualTo(3);
    assertThat(files.path(kept.hash())).hasContent("abc");
  }

  @Test
  void theSameBytesAreKeptOnce() throws IOException {
    files.keep(Files.writeString(folder.resolve("a.txt"), "abc"));
    files.keep(Files.writeString(folder.resolve("b.txt"), "abc"));
    assertThat(kept()).hasSize(1);
  }

  @Test
  void aChangedFileLeavesTheEarlierOneInPlace() throws IOException {
    Path file = folder.resolve("a.txt");
    SourceFiles.Kept before = files.keep(Files.writeString(file, "abc"));
    SourceFiles.Kept after = files.keep(Files.writeString(file, "abd"));
    assertThat(files.path(before.hash())).hasContent("abc");
    assertThat(files.path(after.hash())).hasContent("abd");
  }

  @Test
  void aFileThatIsGoneLeavesNothingBehind() throws IOException {
    assertThatThrownBy(() -> files.keep(folder.resolve("gone.txt")))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(kept()).isEmpty();
  }

  @Test
  void anEmptyFileIsAFile() throws IOException {
    assertThat(files.keep(Files.createFile(folder.resolve("empty"))).size()).isZero();
    assertThat(kept()).hasSize(1);
  }
}
