package org.reflectory.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.reflectory.gold.GoldNote;
import org.reflectory.gold.GoldReader;
import org.reflectory.json.Json;
import org.reflectory.note.Span;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Tag;

/**
 * The figures expected here were computed once, from the same two files, by the script that this
 * comparison has to agree with.
 */
class GoldComparisonTest {
  private static final Offset<Double> EXACTLY = within(1e-12);

  private static Path file(String name) throws URISyntaxException {
    return Path.of(GoldComparisonTest.class.getResource(name).toURI());
  }

  private static List<GoldNote> gold() throws URISyntaxException, IOException {
    return GoldReader.read(file("gold.jsonl"));
  }

  private static Map<String, List<Mention>> tagged() throws URISyntaxException, IOException {
    Map<String, List<Mention>> found = new HashMap<>();
    for (String line : Files.readAllLines(file("tagged.jsonl"))) {
      JsonNode sentence = Json.MAPPER.readTree(line);
      List<Mention> mentions = new ArrayList<>();
      for (JsonNode tag : sentence.get("tags")) {
        mentions.add(
            mention(
                tag.get("term").asText(),
                tag.get("stance").asText(),
                tag.get("explicit").asBoolean()));
      }
      found.put(sentence.get("id").asText(), mentions);
    }
    return found;
  }

  private static Mention mention(String term, String stance, boolean explicit) {
    return new Mention(new Tag(term, Stance.from(stance)), new Span(0, 1), 1, explicit, "test");
  }

  @Test
  void everyFigureIsCountedAsTheScriptCountsIt() throws Exception {
    GoldComparison comparison = GoldComparison.of(gold(), tagged());
    assertThat(comparison.sentences()).isEqualTo(7);
    assertThat(comparison.term().precision()).isCloseTo(0.5714285714285714, EXACTLY);
    assertThat(comparison.term().recall()).isCloseTo(0.6666666666666666, EXACTLY);
    assertThat(comparison.term().f1()).isCloseTo(0.6153846153846153, EXACTLY);
    assertThat(comparison.macroF1()).isCloseTo(0.6, EXACTLY);
    assertThat(comparison.strict().precision()).isCloseTo(0.375, EXACTLY);
    assertThat(comparison.strict().recall()).isCloseTo(0.42857142857142855, EXACTLY);
    assertThat(comparison.strict().f1()).isCloseTo(0.39999999999999997, EXACTLY);
    assertThat(comparison.stanceAccuracy()).isCloseTo(0.75, EXACTLY);
    assertThat(comparison.quiet()).isCloseTo(0.6666666666666666, EXACTLY);
    assertThat(comparison.explicitPrecision()).isCloseTo(0.7142857142857143, EXACTLY);
    assertThat(comparison.explicitMentions()).isEqualTo(7);
  }

  @Test
  void onlyTermsOfTheGoldHaveARow() throws Exception {
    Map<String, PrecisionRecall> byTerm = GoldComparison.of(gold(), tagged()).byTerm();
    assertThat(byTerm)
        .containsOnlyKeys("challenge", "rapport", "scaling", "silence", "wheel-of-life");
    assertThat(byTerm.get("silence")).isEqualTo(new PrecisionRecall(2, 0, 0));
    assertThat(byTerm.get("rapport")).isEqualTo(new PrecisionRecall(0, 0, 1));
  }

  @Test
  void aTaggerThatFindsNothingIsQuietAndUseless() throws Exception {
    GoldComparison comparison = GoldComparison.of(gold(), Map.of());
    assertThat(comparison.quiet()).isEqualTo(1);
    assertThat(
            List.of(
                comparison.term().f1(),
                comparison.macroF1(),
                comparison.strict().f1(),
                comparison.stanceAccuracy(),
                comparison.explicitPrecision()))
        .containsOnly(0.0);
  }

  @Test
  void theGoldItselfIsPerfect() throws Exception {
    Map<String, List<Mention>> found = new HashMap<>();
    gold()
        .forEach(
            note ->
                note.sentences()
                    .forEach(
                        s ->
                            found.put(
                                s.id(),
                                s.tags().stream()
                                    .map(t -> mention(t.term(), t.stance().id(), true))
                                    .toList())));
    GoldComparison comparison = GoldComparison.of(gold(), found);
    assertThat(
            List.of(
                comparison.term().f1(),
                comparison.macroF1(),
                comparison.strict().f1(),
                comparison.stanceAccuracy(),
                comparison.quiet(),
                comparison.explicitPrecision()))
        .containsOnly(1.0);
  }

  @Test
  void withoutASentenceThereIsNothingToDivideBy() {
    GoldComparison comparison = GoldComparison.of(List.of(), Map.of());
    assertThat(comparison.sentences()).isZero();
    assertThat(comparison.quiet()).isEqualTo(1);
    assertThat(comparison.term().f1()).isZero();
  }
}
