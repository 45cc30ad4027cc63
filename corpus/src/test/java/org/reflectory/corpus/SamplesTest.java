package org.reflectory.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {
  @TempDir Path folder;

  @Test
  void copiesEveryFileOfEveryLearnerAndNothingElse() throws IOException {
    Samples.copyTo(folder);
    List<String> listed =
        Samples.learners().stream().flatMap(learner -> learner.files().stream()).toList();
    try (Stream<Path> paths = Files.walk(folder)) {
      assertThat(paths.filter(Files::isRegularFile))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }

  @Test
  void aSecondCopyOverwritesTheFirst() throws IOException {
    Samples.copyTo(folder);
    Path file = folder.resolve(Samples.learners().get(0).files().get(0));
    byte[] original = Files.readAllBytes(file);
    Files.writeString(file, "spoilt");
    Samples.copyTo(folder);
    assertThat(file).hasBinaryContent(original);
  }

  @Test
  void everyLearnerFollowsAKnownProgramme() {
    assertThat(Samples.learners())
        .isNotEmpty()
        .allSatisfy(
            learner ->
                assertThat(Corpus.load().programmes().find(learner.programme())).isPresent());
  }
}
