package org.reflectory.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reflectory.gold.GoldSentence;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Tag;

/** Holds the training notes to what their data card promises. */
class TrainingNotesTest {
  private static final List<TrainingNotes.Voice> VOICES = TrainingNotes.voices();
  private static final List<GoldSentence> SENTENCES =
      VOICES.stream()
          .flatMap(v -> v.notes().stream())
          .flatMap(n -> n.sentences().stream())
          .toList();
  private static final Corpus CORPUS = Corpus.load();

  @Test
  void thereAreManySentencesInManyVoices() {
    assertThat(VOICES).hasSizeGreaterThanOrEqualTo(40);
    assertThat(SENTENCES).hasSizeGreaterThanOrEqualTo(6_000);
  }

  @Test
  void sentencesStandInWholeNotes() {
    assertThat(VOICES)
        .allSatisfy(
            voice ->
                assertThat(voice.notes())
                    .allSatisfy(note -> assertThat(note.sentences()).hasSizeGreaterThan(3)));
  }

  @Test
  void everyTermOfTheContractHasSentencesAndNoOtherTermDoes() {
    Set<String> used =
        SENTENCES.stream()
            .flatMap(s -> s.tags().stream())
            .map(Tag::term)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(used).hasSize(95);
    assertThat(used)
        .allSatisfy(term -> assertThat(CORPUS.vocabulary().find(term)).as(term).isPresent());
  }

  @Test
  void elementsOfReflectionArePractised() {
    assertThat(SENTENCES)
        .allSatisfy(
            sentence ->
                assertThat(sentence.tags())
                    .allSatisfy(
                        tag -> {
                          if (CORPUS.vocabulary().term(tag.term()).isReflection()) {
                            assertThat(tag.stance()).isEqualTo(Stance.PRACTISED);
                          }
                        }));
  }

  @Test
  void aThirdOfTheSentencesIsUntagged() {
    long untagged = SENTENCES.stream().filter(s -> s.tags().isEmpty()).count();
    assertThat((double) untagged / SENTENCES.size()).isGreaterThan(0.3);
  }

  /** "Fair enough." may; a sentence of five words or more may not. */
  @Test
  void noSentenceStandsTwice() {
    assertThat(SENTENCES.stream().map(GoldSentence::text).filter(t -> t.split(" ").length >= 5))
        .doesNotHaveDuplicates();
  }

  @Test
  void idsAreUsedOnce() {
    assertThat(SENTENCES).extracting(GoldSentence::id).doesNotHaveDuplicates();
  }
}
