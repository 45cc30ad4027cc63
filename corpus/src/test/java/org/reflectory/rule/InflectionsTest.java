package org.reflectory.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {
  private final Inflections inflections =
      new Inflections(Map.of("give", List.of("gave", "given"), "set", List.of()));

  @ParameterizedTest
  @CsvSource({
    "listen, listens listened listening",
    "challenge, challenges challenged challenging",
    "plan, plans planned planning",
    "focus, focuses focused focussed focusing focussing",
    "model, models modelled modeled modelling modeling",
    "clarify, clarifies clarified clarifying",
    "play, plays played playing",
    "coach, coaches coached coaching",
    "agree, agrees agreed agreeing",
    "lie, lies lied lying",
    "go, goes going",
    "summarize, summarise summarises summarised summarising"
  })
  void formsFollowTheSpellingRules(String lemma, String forms) {
    assertThat(inflections.of(lemma)).contains(forms.split(" ", -1));
  }

  @Test
  void theWordItselfIsAmongItsForms() {
    assertThat(inflections.of("question")).contains("question");
  }

  @Test
  void irregularFormsTakeThePlaceOfThePast() {
    assertThat(inflections.of("give"))
        .containsExactlyInAnyOrder("give", "gives", "giving", "gave", "given");
  }

  @Test
  void aWordThatNeverChangesHasNoRegularPast() {
    assertThat(inflections.of("set"))
        .contains("set", "sets", "setting")
        .doesNotContain("seted", "setted");
  }

  @Test
  void anEndingInConsonantAndYHasNoPlainPast() {
    assertThat(inflections.of("clarify")).doesNotContain("clarifyed", "clarifys");
  }

  @Test
  void formsAreNormal() {
    assertThat(inflections.of("prioritize"))
        .allSatisfy(form -> assertThat(NormalForm.of(form)).isEqualTo(form));
  }

  @Test
  void aSingleLetterIsNoTrouble() {
    assertThat(inflections.of("x")).contains("x");
  }
}
