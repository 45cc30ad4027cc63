package org.reflectory.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.corpus.Corpus;
import org.reflectory.note.Section;
import org.reflectory.vocabulary.Stance;

/** A term of the user's own, with ten sentences, works without training. */
class DescribedTermsTest {
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
        - We paced round the car park while it was dry.
        - Out of the building, round the block, four times.
        - The second half we spent strolling by the allotments.
        - Boots on, up the hill, and only then did she begin.
      """;

  @TempDir Path folder;

  @Test
  void sentencesLikeThoseAreFoundAndOthersAreNot() throws IOException {
    Path file = folder.resolve("vocabulary/tool/walk-and-talk.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, WALK);
    Tagger tagger = Tagger.shipped(Corpus.load(folder));
    assertThat(terms(tagger, "We walked round the park for the hour.")).contains("walk-and-talk");
    assertThat(terms(tagger, "Her budget was cut by a third in April."))
        .doesNotContain("walk-and-talk");
    assertThat(terms(tagger, "I summarised what she had said so far."))
        .doesNotContain("walk-and-talk");
    assertThat(
            tagger
                .tag("s", "We walked round the park for the hour.", Section.TECHNIQUES)
                .mentions())
        .filteredOn(m -> m.term().equals("walk-and-talk"))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.stance()).isEqualTo(Stance.PRACTISED);
              assertThat(m.explicit()).isFalse();
              assertThat(m.confidence()).isBetween(0.5, 1.0);
            });
  }

  private static java.util.List<String> terms(Tagger tagger, String sentence) {
    return tagger.tag("s", sentence, Section.TECHNIQUES).mentions().stream()
        .map(Mention::term)
        .toList();
  }
}
