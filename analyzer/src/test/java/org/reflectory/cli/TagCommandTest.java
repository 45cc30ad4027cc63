package org.reflectory.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.cli.Cli.Run;
import org.reflectory.fixture.SmallPortfolio;
import org.reflectory.json.Json;

class TagCommandTest {
  private static final String NOTE =
      """
      {"note": "x", "kind": "reflective-note", "sentences": [{"id": "x1", "section": "techniques", "text": "\ud83d\ude00 I used GROW.", "tags": [{"term": "silence", "stance": "gap"}]}, {"id": "x2", "section": "other", "text": "It rained."}]}
      {"sentences": [{"id": "y1", "text": "We did a SWOT."}]}
      """;

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static List<JsonNode> lines(Run run) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      lines.add(Json.MAPPER.readTree(line));
    }
    return lines;
  }

  @Test
  void sentencesThatAreSplitAlreadyAreTaggedOneByOne() throws IOException {
    Run run = Cli.bare("tag", "--sentences", file("notes.jsonl", NOTE));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    List<JsonNode> lines = lines(run);
    assertThat(lines).extracting(line -> line.get("id").asText()).containsExactly("x1", "x2", "y1");
    assertThat(lines.get(1).get("tags")).isEmpty();
    assertThat(lines.get(0).get("tags")).hasSize(1);
    JsonNode tag = lines.get(0).get("tags").get(0);
    assertThat(tag.fieldNames())
        .toIterable()
        .containsExactly("term", "stance", "confidence", "begin", "end", "explicit", "by");
    assertThat(tag.get("term").asText()).isEqualTo("grow");
    assertThat(tag.get("explicit").asBoolean()).isTrue();
    assertThat(
            "\ud83d\ude00 I used GROW.".substring(tag.get("begin").asInt(), tag.get("end").asInt()))
        .isEqualTo("GROW");
    assertThat(tag(lines.get(2), "swot").get("by").asText()).startsWith("swot/");
  }

  private static JsonNode tag(JsonNode line, String term) {
    for (JsonNode tag : line.get("tags")) {
      if (tag.get("term").asText().equals(term)) {
        return tag;
      }
    }
    throw new AssertionError("no " + term + " in " + line);
  }

  @Test
  void practiceThatIsOnlyDescribedIsTaggedByTheModel() throws IOException {
    Run run =
        Cli.bare(
            "tag",
            "--sentences",
            file(
                "notes.jsonl",
                """
                {"kind": "diary", "sentences": [{"id": "d1", "section": "techniques", "text": "I bit my tongue and let the clock tick until she went on."}]}
                """));
    JsonNode silence = tag(lines(run).get(0), "silence");
    assertThat(silence.get("by").asText()).startsWith("model-");
    assertThat(silence.get("explicit").asBoolean()).isFalse();
    assertThat(silence.get("begin").asInt()).isZero();
    assertThat(silence.get("confidence").asDouble()).isBetween(0.2, 1.0);
  }

  @Test
  void aLineThatIsNoNoteIsNamed() throws IOException {
    Run run = Cli.bare("tag", "--sentences", file("notes.jsonl", NOTE + "{\"note\": \"z\"}\n"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("notes.jsonl", "line 3").doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aDocumentIsReadSplitAndTagged() throws IOException {
    Path note = SmallPortfolio.files().resolve("notes/01 Priya.md");
    Run run = Cli.bare("tag", note);
    assertThat(run.code()).isZero();
    List<JsonNode> lines = lines(run);
    assertThat(lines)
        .extracting(line -> line.get("text").asText())
        .contains("I did not leave enough silence.");
    for (JsonNode line : lines) {
      for (JsonNode tag : line.get("tags")) {
        String text = line.get("text").asText();
        assertThat(tag.get("begin").asInt()).isBetween(0, text.length());
        assertThat(tag.get("end").asInt()).isBetween(tag.get("begin").asInt() + 1, text.length());
      }
    }
    JsonNode silence =
        lines.stream()
            .filter(l -> l.get("text").asText().startsWith("I did not leave"))
            .findFirst()
            .map(l -> tag(l, "silence"))
            .orElseThrow();
    assertThat(silence.get("stance").asText()).isEqualTo("gap");
    assertThat(
            "I did not leave enough silence."
                .substring(silence.get("begin").asInt(), silence.get("end").asInt()))
        .isEqualTo("silence");
  }

  @Test
  void whatIsNoReadableFileIsRefused() throws IOException {
    assertThat(Cli.bare("tag", folder.resolve("gone.md")).code()).isEqualTo(2);
    assertThat(Cli.bare("tag", folder).code()).isEqualTo(2);
    Run broken =
        Cli.bare("tag", Files.write(folder.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 9}));
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.err()).contains("broken.docx");
    assertThat(broken.out()).isEmpty();
  }

  @Test
  void aGoldFileIsEvaluated() throws IOException {
    Path gold =
        file(
            "gold.jsonl",
            """
            {"note": "x", "sentences": [{"id": "x1", "text": "I used GROW.", "tags": [{"term": "grow", "stance": "practised"}]}, {"id": "x2", "text": "It rained.", "tags": []}]}
            """);
    Run run = Cli.bare("evaluate", "--by-term", gold);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "2 sentences",
            "term     P 1.000  R 1.000  F1 1.000",
            "explicit precision 1.000 over 1",
            "grow");
    JsonNode json = Json.MAPPER.readTree(Cli.bare("evaluate", "--json", gold).out());
    assertThat(json.get("sentences").asInt()).isEqualTo(2);
    assertThat(json.get("strict").get("truePositives").asInt()).isEqualTo(1);
    assertThat(Cli.bare("evaluate", folder.resolve("gone.jsonl")).code()).isEqualTo(2);
  }
}
