package org.reflectory.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.reflectory.rule.Item;
import org.reflectory.rule.RuleExample;
import org.reflectory.rule.TagPattern;
import org.reflectory.rule.TagRule;
import org.reflectory.rule.TermRules;

/**
 * Patterns are well formed where the corpus loads at all; here is what loading does not look at.
 */
class PatternsTest {
  private static final Corpus CORPUS = Corpus.load();

  @TestFactory
  Stream<DynamicTest> everyWordClassThatAPatternNamesExists() {
    return patterns().entrySet().stream()
        .map(
            place ->
                DynamicTest.dynamicTest(
                    place.getKey(),
                    () ->
                        place
                            .getValue()
                            .forEach(pattern -> checkClasses(pattern, pattern.items()))));
  }

  private static void checkClasses(TagPattern pattern, List<Item> items) {
    for (Item item : items) {
      switch (item) {
        case Item.ClassOf named ->
            assertThatCode(() -> CORPUS.classes().named(named.name()))
                .as(pattern.source())
                .doesNotThrowAnyException();
        case Item.Optional optional -> checkClasses(pattern, List.of(optional.item()));
        case Item.Either either -> either.alternatives().forEach(run -> checkClasses(pattern, run));
        default -> {}
      }
    }
  }

  private static Map<String, List<TagPattern>> patterns() {
    Map<String, List<TagPattern>> patterns = new LinkedHashMap<>();
    for (TermRules term : CORPUS.terms()) {
      patterns.put(
          "term " + term.term().id(),
          term.rules().stream().flatMap(PatternsTest::patterns).toList());
    }
    CORPUS
        .cues()
        .forEach(
            cue ->
                patterns.put(
                    "cue " + cue.id(),
                    Stream.concat(cue.match().stream(), cue.unless().stream()).toList()));
    CORPUS
        .programmes()
        .units()
        .forEach(
            unit ->
                patterns.put(
                    "unit " + unit.id(),
                    unit.criteria().stream()
                        .flatMap(criterion -> criterion.evidence().groups().stream())
                        .flatMap(group -> group.alternatives().stream())
                        .flatMap(alternative -> alternative.phrases().stream())
                        .toList()));
    CORPUS
        .programmes()
        .checklist()
        .items()
        .forEach(item -> patterns.put("checklist " + item.id(), item.cues()));
    CORPUS
        .frameworks()
        .models()
        .forEach(
            model -> {
              List<TagPattern> all = new ArrayList<>(model.names());
              model.stages().forEach(stage -> all.addAll(stage.cues()));
              patterns.put("model " + model.id(), all);
            });
    return patterns;
  }

  private static Stream<TagPattern> patterns(TagRule rule) {
    return switch (rule) {
      case TagRule.Name name -> Stream.of(name.pattern());
      case TagRule.Wording wording ->
          Stream.of(wording.match(), wording.unless(), wording.neverWith(), wording.needs())
              .flatMap(List::stream);
    };
  }

  @Test
  void namesAreUnbrokenRunsOfWords() {
    for (TermRules term : CORPUS.terms()) {
      for (TagRule rule : term.rules()) {
        if (rule instanceof TagRule.Name name) {
          assertThat(name.pattern().items())
              .as(rule.id() + ": " + name.pattern().source())
              .noneMatch(item -> item instanceof Item.Gap || item instanceof Item.AnyWord);
        }
      }
    }
  }

  @Test
  void ruleIdsAreUniqueOverTheVocabulary() {
    assertThat(CORPUS.terms().stream().flatMap(term -> term.rules().stream()).map(TagRule::id))
        .doesNotHaveDuplicates();
  }

  @Test
  void noTermHasAnExampleTwice() {
    for (TermRules term : CORPUS.terms()) {
      assertThat(term.examples())
          .as(term.term().id())
          .extracting(RuleExample::text)
          .doesNotHaveDuplicates();
    }
  }
}
