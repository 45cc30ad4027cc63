package org.reflectory.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.rule.RuleException;

class OwnFilesTest {
  private static final String WALK =
      """
      id: walk-and-talk
      family: tool
      label: Walk and talk
      gloss: coaching on foot, out of doors
      described:
        - We did the whole hour on the canal path.
        - Took her round the park instead of the meeting room.
        - Two laps of the reservoir and he was talking freely.
        - I suggested coats on and out along the river.
        - Walking side by side he found it easier to say.
        - Held the session on foot, up to the church and back.
        - We paced the car park while it was dry.
        - Out of the building, round the block, four times.
        - The second half we spent strolling by the allotments.
        - Boots on, up the hill, and only then did she begin.
      """;

  @TempDir Path folder;

  @Test
  void aTermOfTheUsersOwnIsAdded() throws IOException {
    write("vocabulary/tool/walk-and-talk.yaml", WALK);
    Corpus corpus = Corpus.load(folder);
    assertThat(corpus.vocabulary().term("walk-and-talk").label()).isEqualTo("Walk and talk");
    assertThat(corpus.terms())
        .filteredOn(t -> t.term().id().equals("walk-and-talk"))
        .singleElement()
        .satisfies(t -> assertThat(t.described()).hasSize(10));
    assertThat(corpus.version()).isNotEqualTo(Corpus.load().version());
  }

  @Test
  void withoutAFolderItIsTheShippedCorpus() throws IOException {
    assertThat(Corpus.load(folder.resolve("missing")).version()).isEqualTo(Corpus.load().version());
  }

  @Test
  void tooFewSentencesAreRefusedWithTheFile() throws IOException {
    write("vocabulary/tool/walk-and-talk.yaml", WALK.replaceAll("(?m)^  - [WTIH].*\n", ""));
    assertThatThrownBy(() -> Corpus.load(folder))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("walk-and-talk.yaml");
  }

  @Test
  void aFileInThePlaceOfNothingIsRefused() throws IOException {
    write("vocabulary/walk-and-talk.yaml", WALK);
    assertThatThrownBy(() -> Corpus.load(folder))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("vocabulary/<family>/<id>.yaml");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
