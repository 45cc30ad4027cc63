package org.reflectory.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordClassesTest {
  private final WordClasses classes =
      WordClasses.read(
          DataNode.read(
              "classes.yaml",
              """
              use: {words: [~use, "did"]}
              person: {words: [she, "I'd"], capitalised: true}
              number: {words: ["1"], digits: true}
              """),
          new Inflections(Map.of()));

  @Test
  void wordsWithATildeAreThereInAllTheirForms() {
    assertThat(classes.named("use").forms()).contains("use", "used", "using", "uses", "did");
    assertThat(classes.named("use").capitalised()).isFalse();
  }

  @Test
  void formsAreNormal() {
    assertThat(classes.named("person").forms())
        .containsExactlyInAnyOrderElementsOf(List.of("she", "i'd"));
  }

  @Test
  void classesMayBeOpen() {
    assertThat(classes.named("person").capitalised()).isTrue();
    assertThat(classes.named("number").digits()).isTrue();
  }

  @Test
  void anUnknownClassIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> classes.named("colour"))
        .withMessageContaining("{colour}")
        .withMessageContaining("person");
  }
}
