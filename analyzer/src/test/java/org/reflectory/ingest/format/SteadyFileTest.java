package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.document.UnreadableFileException;

class SteadyFileTest {
  private static final SourceDocument READ = new SourceDocument("a.txt", List.of());

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void setUp() throws Exception {
    file = Files.writeString(folder.resolve("any"), "text");
  }

  private interface Change {
    void make() throws IOException;
  }

  private static SteadyFile.Reading after(Change change, boolean fails) {
    return () -> {
      try {
        change.make();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (fails) {
        throw new UnreadableFileException(Broken.MESSAGE);
      }
      return READ;
    };
  }

  @Test
  void readsAFileThatStaysAsItIs() throws Exception {
    assertThat(SteadyFile.read(file, () -> READ)).isSameAs(READ);
    assertThatThrownBy(() -> SteadyFile.read(file, after(() -> {}, true)))
        .hasMessage(Broken.MESSAGE);
  }

  @Test
  void saysThatAFileWasChangedMeanwhile() {
    for (boolean fails : new boolean[] {true, false}) {
      assertThatThrownBy(
              () ->
                  SteadyFile.read(
                      file, after(() -> Files.writeString(file, "more text " + fails), fails)))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("changed while it was being read")
          .hasMessageContaining("import it again");
    }
  }

  @Test
  void saysThatAFileWentMeanwhile() {
    assertThatThrownBy(() -> SteadyFile.read(file, after(() -> Files.delete(file), true)))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(Broken.GONE);
  }

  @Test
  void neverOpensAFileThatIsTooLarge() throws Exception {
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(500L << 20);
    }

    assertThatThrownBy(
            () ->
                SteadyFile.read(
                    file,
                    () -> {
                      throw new AssertionError("opened");
                    }))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("50 MB");
  }
}
