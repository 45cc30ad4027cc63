package org.reflectory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reflectory.corpus.Corpus;
import org.reflectory.corpus.TrainingNotes;
import org.reflectory.eval.GoldComparison;
import org.reflectory.gold.GoldNote;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;
import org.reflectory.tag.Mention;
import org.reflectory.tag.SplitText;
import org.reflectory.tag.TaggedSentence;
import org.reflectory.tag.Tagger;

/** Holds the weights that ship to what is said of them. */
class ShippedModelTest {
  private static final long MOST_BYTES = 60L * 1024 * 1024;
  private static final List<String> FILES =
      List.of(
          "encoder.onnx",
          "heads.safetensors",
          "words.safetensors",
          "neighbours.safetensors",
          "vocabulary.txt",
          "model.json",
          "fusion.json");

  private static final Tagger TAGGER = Tagger.shipped(Corpus.load());
  private static final JsonNode CARD = card();

  private static JsonNode card() {
    try (InputStream in = ShippedModelTest.class.getResourceAsStream("model.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theWeightsAreSmall() throws IOException {
    long all = 0;
    for (String file : FILES) {
      try (InputStream in = ShippedModelTest.class.getResourceAsStream(file)) {
        all += in.readAllBytes().length;
      }
    }
    assertThat(all).isLessThan(MOST_BYTES);
  }

  @Test
  void theyLoadSoon() {
    long begun = System.nanoTime();
    PracticeModel.load().close();
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(6));
  }

  /** The scores in the model's card are those of these weights on the voices that it names. */
  @Test
  void theScoresBelongToTheWeights() {
    Set<String> heldOut = new HashSet<>();
    CARD.path("heldOutVoices").forEach(voice -> heldOut.add(voice.asText()));
    assertThat(heldOut).isNotEmpty();
    List<GoldNote> gold =
        TrainingNotes.voices().stream()
            .filter(voice -> heldOut.contains(voice.id()))
            .flatMap(voice -> voice.notes().stream())
            .toList();
    Map<String, List<Mention>> found = new ConcurrentHashMap<>();
    gold.parallelStream()
        .flatMap(note -> tag(note).stream())
        .forEach(tagged -> found.put(tagged.sentence().id(), tagged.mentions()));
    GoldComparison scores = GoldComparison.of(gold, found);
    JsonNode said = CARD.path("scores").path("shipped");
    assertThat(scores.sentences()).isEqualTo(CARD.path("scores").path("sentences").asInt());
    assertThat(scores.term().f1()).isCloseTo(said.path("termF1").asDouble(), within(0.01));
    assertThat(scores.strict().f1()).isCloseTo(said.path("strictF1").asDouble(), within(0.01));
    assertThat(scores.stanceAccuracy())
        .isCloseTo(said.path("stanceAccuracy").asDouble(), within(0.01));
    assertThat(scores.quiet()).isCloseTo(said.path("quiet").asDouble(), within(0.02));
  }

  private static List<TaggedSentence> tag(GoldNote note) {
    return TAGGER.tag(
        NoteKind.from(note.kind()).orElseThrow(),
        note.sentences().stream()
            .map(s -> new SplitText.Line(s.id(), s.text(), Section.from(s.section()).orElseThrow()))
            .toList());
  }

  /** A sentence's reading does not depend on what else is read at the same time. */
  @Test
  void whatStandsBesideASentenceInABatchDoesNotMatter() {
    List<String> sentences =
        TrainingNotes.voices().stream()
            .flatMap(v -> v.notes().stream().limit(2))
            .map(n -> n.sentences().get(0).text())
            .limit(100)
            .toList();
    assertThat(sentences).hasSize(100);
    Map<String, List<Mention>> alone = new HashMap<>();
    sentences.forEach(s -> alone.put(s, TAGGER.tag("s", s, Section.OTHER).mentions()));
    List<String> shuffled = new ArrayList<>(sentences);
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(shuffled, new Random(round));
      List<List<Mention>> together =
          shuffled.parallelStream().map(s -> TAGGER.tag("s", s, Section.OTHER).mentions()).toList();
      IntStream.range(0, shuffled.size())
          .forEach(i -> assertThat(together.get(i)).isEqualTo(alone.get(shuffled.get(i))));
    }
    PracticeModel model = PracticeModel.shipped();
    float[] first = model.vector(sentences.get(0));
    sentences.parallelStream().forEach(model::vector);
    assertThat(model.vector(sentences.get(0))).containsExactly(first);
  }

  @Test
  void practiceThatIsOnlyDescribedIsFound() {
    Map<String, String> described =
        Map.of(
            "I bit my tongue and let the clock tick until she went on.", "silence",
            "Asked him where he would put himself between one and ten today.", "scaling",
            "She rang the number for the counselling service that I had written down for her.",
                "referral");
    described.forEach(
        (sentence, term) ->
            assertThat(TAGGER.tag("s", sentence, Section.TECHNIQUES).mentions())
                .as(sentence)
                .extracting(Mention::term)
                .contains(term));
  }
}
