package org.reflectory.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Tag;

class GoldReaderTest {
  @TempDir Path folder;

  @Test
  void readsNotesWithTheirTags() throws IOException {
    List<GoldNote> notes =
        read(
            """
            {"note":"N1","learner":"L","kind":"diary","hours":1.0,"sentences":[\
            {"id":"N1.1","section":"purpose","text":"Asked more than I told.",\
            "tags":[{"term":"questioning","stance":"practised","by":"me"}]},\
            {"id":"N1.2","section":"gaps","text":"Rain all day.","tags":[]}]}
            """);
    assertThat(notes)
        .containsExactly(
            new GoldNote(
                "N1",
                "diary",
                List.of(
                    new GoldSentence(
                        "N1.1",
                        "purpose",
                        "Asked more than I told.",
                        Set.of(new Tag("questioning", Stance.PRACTISED))),
                    new GoldSentence("N1.2", "gaps", "Rain all day.", Set.of()))));
  }

  @Test
  void sentencesNeedNeitherTagsNorSection() throws IOException {
    assertThat(read("{\"sentences\":[{\"id\":\"a\",\"text\":\"Hm.\"}]}"))
        .containsExactly(
            new GoldNote("", "other", List.of(new GoldSentence("a", "other", "Hm.", Set.of()))));
  }

  @Test
  void emptyLinesAndAByteOrderMarkArePassedOver() throws IOException {
    Path file = folder.resolve("notes.jsonl");
    Files.writeString(file, "\uFEFF{\"sentences\":[]}\r\n\r\n  \n{\"sentences\":[]}");
    assertThat(GoldReader.read(file)).hasSize(2);
  }

  @Test
  void aFileWithoutNotesHasNone() throws IOException {
    assertThat(read("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "{'sentences':[                            # expected a note in JSON",
        "{'sentences':[]} {'sentences':[]}         # expected a note in JSON",
        "plain words                               # expected a note in JSON",
        "[1,2]                                     # a list of \"sentences\"",
        "{'note':'N2'}                             # a list of \"sentences\"",
        "{'sentences':[{'text':'x'}]}              # a text as \"id\"",
        "{'sentences':[{'id':'x','text':7}]}       # a text as \"text\"",
        "{'sentences':[{'id':'x','text':'y','tags':[{'stance':'gap'}]}]}           # a \"term\"",
        "{'sentences':[{'id':'x','text':'y','tags':[{'term':'t','stance':'z'}]}]}  # no such"
            + " stance: z"
      })
  void aWrongLineIsNamedByItsNumber(String line, String expected) {
    assertThatExceptionOfType(GoldException.class)
        .isThrownBy(() -> read("{\"sentences\":[]}\n\n" + line.replace('\'', '"') + "\n"))
        .withMessageStartingWith("gold.jsonl, line 3: ")
        .withMessageContaining(expected)
        .satisfies(e -> assertThat(e.line()).isEqualTo(3));
  }

  private static List<GoldNote> read(String lines) throws IOException {
    return GoldReader.read("gold.jsonl", new StringReader(lines));
  }
}
