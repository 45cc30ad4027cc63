package org.reflectory.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.rule.RuleException;

class CorpusTest {
  private static final Corpus CORPUS = Corpus.load();

  @ParameterizedTest(name = "{0} of {1}")
  @CsvFileSource(resources = "required-terms.csv", useHeadersInDisplayName = true)
  void everyRequiredTermIsThereInItsFamily(String term, String family) {
    assertThat(CORPUS.vocabulary().term(term).family()).isEqualTo(family);
  }

  @Test
  void everyTermStandsInTheFolderOfItsFamily() {
    assertThat(CORPUS.terms())
        .allSatisfy(
            term ->
                assertThat(Resources.yaml("vocabulary"))
                    .containsKey(
                        "vocabulary/" + term.term().family() + "/" + term.term().id() + ".yaml"));
  }

  @Test
  void twoLoadsGiveTheSameVersion() {
    assertThat(Corpus.load().version()).isEqualTo(CORPUS.version()).matches("[0-9a-f]{12}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vocabulary/tool/scaling.yaml",
        "vocabulary/classes.yaml",
        "stance/cues.yaml",
        "programme/units/8580-501.yaml",
        "programme/checklist.yaml",
        "framework/competences.yaml",
        "framework/session-models.yaml"
      })
  void theVersionChangesWithEachFile(String file) {
    Map<String, String> texts = texts();
    texts.merge(file, "# a remark\n", String::concat);
    assertThat(Corpus.of(texts).version()).isNotEqualTo(CORPUS.version());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vocabulary/irregular.yaml",
        "stance/cues.yaml",
        "programme/checklist.yaml",
        "framework/session-models.yaml"
      })
  void aMissingFileIsNamed(String file) {
    Map<String, String> texts = texts();
    texts.remove(file);
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> Corpus.of(texts))
        .withMessage(file + ": the file is missing");
  }

  @Test
  void aWrongPatternIsNamedWithFileLineAndPlace() {
    Map<String, String> texts = texts();
    String file = "programme/checklist.yaml";
    texts.computeIfPresent(file, (name, text) -> text.replace("- ~propose", "- (propose"));
    int line = 1 + (int) texts.get(file).lines().takeWhile(l -> !l.contains("(propose")).count();
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> Corpus.of(texts))
        .withMessage(
            file + ", line " + line + ": pattern \"(propose\", character 9: expected \")\"");
  }

  @Test
  void aUnitThatAProgrammeNamesMustBeThere() {
    Map<String, String> texts = texts();
    texts.remove("programme/units/D5.02.yaml");
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> Corpus.of(texts))
        .withMessageContaining("no such unit: D5.02");
  }

  @Test
  void moreGroupsThanThereAreCannotBeNeeded() {
    Map<String, String> texts = texts();
    String file = "programme/units/D5.04.yaml";
    texts.computeIfPresent(
        file, (name, text) -> text.replaceFirst("needGroups: 2", "needGroups: 9"));
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> Corpus.of(texts))
        .withMessageContaining(file)
        .withMessageContaining("\"needGroups\" is 9, but there are 2 different labels");
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    Stream.of("vocabulary", "stance", "programme", "framework")
        .forEach(folder -> texts.putAll(Resources.yaml(folder)));
    return texts;
  }
}
