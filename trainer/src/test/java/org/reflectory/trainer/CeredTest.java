package org.reflectory.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.gold.GoldException;
import org.reflectory.model.ReflectiveCategory;
import org.reflectory.model.WordPieces;

class CeredTest {
  @TempDir Path folder;

  @Test
  void sentencesThatShareContextShareAGroup() throws IOException {
    String shared = "we did the sums on the board and then they all went out";
    List<CategoryExample> read =
        read(
            line("We did the sums.", shared, "Experience"),
            line("I was glad.", "I was glad, for " + shared, "Feeling"),
            line("It rained.", "it rained and rained and rained all day long in town", "Other"));
    assertThat(read).extracting(CategoryExample::text).contains("I was glad.");
    assertThat(read.get(0).group()).isEqualTo(read.get(1).group());
    assertThat(read.get(2).group()).isNotEqualTo(read.get(0).group());
    assertThat(read.get(1).category()).isEqualTo(ReflectiveCategory.FEELING.ordinal());
  }

  @Test
  void aLabelThatThereIsNotIsRefusedWithItsLine() {
    assertThatThrownBy(() -> read(line("Yes.", "yes", "Other"), line("No.", "no", "Joy")))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("line 2");
  }

  private static String line(String sentence, String context, String label) {
    return "{\"id\":\"x\",\"sentence\":\"%s\",\"context\":\"%s\",\"label\":\"%s\"}"
        .formatted(sentence, context, label);
  }

  private List<CategoryExample> read(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("cered.jsonl"), List.of(lines));
    try (InputStream vocabulary = WordPieces.class.getResourceAsStream("vocabulary.txt")) {
      return Cered.read(file, WordPieces.read(vocabulary));
    }
  }
}
