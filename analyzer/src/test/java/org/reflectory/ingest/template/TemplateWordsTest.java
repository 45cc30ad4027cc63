package org.reflectory.ingest.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.ingest.template.TemplateWords.Use;

class TemplateWordsTest {
  private final TemplateWords template = TemplateWords.standard();

  @Test
  void knowsTheTemplatesPrompts() {
    assertThat(template.are(Use.PROMPT, "I used the following techniques within the session"))
        .isTrue();
    assertThat(template.are(Use.PROMPT, "I can confirm/ evidence competence:")).isTrue();
  }

  @Test
  void leavesALearnersOwnWordsAlone() {
    String own =
        "I asked Priya what she would keep if she could keep one thing, and waited until she spoke.";

    for (Use use : Use.values()) {
      assertThat(template.are(use, own)).isFalse();
    }
    assertThat(template.promptLength(own)).isZero();
  }

  @Test
  void partsAPromptFromTheWordsThatFollowIt() {
    String prompt = "I can confirm/ evidence competence:";

    assertThat(template.promptLength(prompt + " I always agree a contract first."))
        .isEqualTo(prompt.length());
  }

  @Test
  void shipsNoWordOfTheTemplate() throws IOException {
    try (InputStream in =
        TemplateWords.class.getResourceAsStream("/org/reflectory/ingest/template-words.txt")) {
      String resource = new String(in.readAllBytes(), StandardCharsets.US_ASCII);

      assertThat(resource.lines())
          .allMatch(line -> line.matches("#.*|\\[[A-Z]+]|[0-9a-f]{8}( [0-9a-f]{8})*"));
    }
  }

  @Test
  void canBeMadeFromACentresOwnTemplate(@TempDir Path folder) throws IOException {
    Path prompts =
        Files.write(
            folder.resolve("prompts"),
            List.of("Write here what your coachee hoped to get from the hour"));
    Path none = Files.createFile(folder.resolve("none"));
    Path made = folder.resolve("made");

    MakeTemplateWords.main(
        new String[] {made.toString(), "prompt=" + prompts, "sample=" + none, "criterion=" + none});

    TemplateWords own =
        TemplateWords.read(new BufferedReader(new StringReader(Files.readString(made))));
    assertThat(own.are(Use.PROMPT, "Write here what your coachee hoped to get from the hour:"))
        .isTrue();
    assertThat(own.are(Use.SAMPLE, "Write here what your coachee hoped to get from the hour:"))
        .isFalse();
  }
}
