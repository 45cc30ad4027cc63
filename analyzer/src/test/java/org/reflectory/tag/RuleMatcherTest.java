package org.reflectory.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reflectory.note.Section;
import org.reflectory.rule.RuleException;

/** How names and wordings of terms compete, and what switches a wording off. */
class RuleMatcherTest {

  @Test
  void ofNamesThatOverlapTheLongestWinsOverAllTerms() {
    Tagger tagger = tagger("names: [life, wheel]", "names: [wheel of life]");
    assertThat(found(tagger, "We drew a wheel of life.")).containsExactly("term-2: wheel of life");
    assertThat(found(tagger, "We drew a wheel, for life."))
        .containsExactly("term-1: wheel", "term-1: life");
  }

  @Test
  void namesOfEqualLengthThatOverlapBothCount() {
    Tagger tagger = tagger("names: [power question]", "names: [question time]");
    assertThat(found(tagger, "A power question time.")).hasSize(2);
  }

  @Test
  void aWordingWithinALongerNameOfAnotherTermSaysNothing() {
    Tagger tagger =
        tagger("patterns: [{id: p, match: [~question]}]", "names: [precision ~question]");
    assertThat(found(tagger, "Two precision questions."))
        .containsExactly("term-2: precision questions");
  }

  @Test
  void aTermIsFoundOnceInTheSameWords() {
    Tagger tagger =
        tagger(
            """
            names: [feedback]
            patterns:
              - {id: longer, match: [~give her feedback]}
              - {id: described, match: [~give her], explicit: false}
            """);
    assertThat(found(tagger, "I gave her feedback.")).containsExactly("term-1: gave her feedback");
  }

  @Test
  void unlessSwitchesAMatchOffOnlyWhereItOverlaps() {
    Tagger tagger = tagger("patterns: [{id: p, match: [~scale], unless: [pay scale]}]");
    assertThat(found(tagger, "She is at the top of her pay scale.")).isEmpty();
    assertThat(found(tagger, "Her pay scale came up, so I used a scale."))
        .containsExactly("term-1: scale");
  }

  @Test
  void neverWithSwitchesAMatchOffAnywhereInTheSentence() {
    Tagger tagger = tagger("patterns: [{id: p, match: [~scale], never_with: [salary]}]");
    assertThat(found(tagger, "About her salary: I used a scale.")).isEmpty();
    assertThat(found(tagger, "I used a scale.")).hasSize(1);
  }

  @Test
  void whatIsNeededMustStandElsewhereInTheSentence() {
    Tagger tagger = tagger("patterns: [{id: p, match: ['4 out of 10'], needs: [confidence, out]}]");
    assertThat(found(tagger, "It was four out of ten.")).isEmpty();
    assertThat(found(tagger, "Her confidence was four out of ten.")).hasSize(1);
  }

  @Test
  void aWordingMayLookAtSomeSectionsOnly() {
    Tagger tagger = tagger("patterns: [{id: p, match: [cards], sections: [tools]}]");
    assertThat(tagger.tag("s", "Cards", Section.TOOLS).mentions()).hasSize(1);
    assertThat(tagger.tag("s", "Cards", Section.OTHER).mentions()).isEmpty();
  }

  @Test
  void aWordingMayAskWhoDidIt() {
    Tagger coach = tagger("patterns: [{id: p, match: [~challenge], by: coach}]");
    Tagger other = tagger("patterns: [{id: p, match: [~challenge], by: other}]");
    List<String> byCoach =
        List.of(
            "I challenged her on it.",
            "Challenged her on it.",
            "Listened, then challenged her.",
            "Forgot to challenge her.",
            "Plan to challenge him on the rota.",
            "I ducked it and never challenged her.",
            "Kept it short and challenged her.",
            "In the end we challenged it.");
    List<String> byOthers =
        List.of(
            "Her boss challenged her.",
            "She challenged me.",
            "Tomasz challenged the rota.",
            "I liked how she challenged it.");
    assertThat(byCoach).allSatisfy(s -> assertThat(found(coach, s)).as(s).hasSize(1));
    assertThat(byCoach).allSatisfy(s -> assertThat(found(other, s)).as(s).isEmpty());
    assertThat(byOthers).allSatisfy(s -> assertThat(found(coach, s)).as(s).isEmpty());
    assertThat(byOthers).allSatisfy(s -> assertThat(found(other, s)).as(s).hasSize(1));
  }

  @Test
  void aFuzzyNameIsFoundMisspeltRunTogetherOrSplit() {
    Tagger tagger = tagger("names: [force field analysis]\nfuzzy: [force field analysis]");
    assertThat(
            List.of(
                "a force field analysis",
                "a forse field analysis",
                "a forcefield analysis",
                "a force feild anaylsis"))
        .allSatisfy(s -> assertThat(found(tagger, s)).as(s).hasSize(1));
    assertThat(found(tagger, "a horse field analysis")).isEmpty();
    assertThat(found(tagger, "a force field. Analysis")).isEmpty();
  }

  @Test
  void aMisspeltNameIsLessSureThanOneSpeltRight() {
    Tagger tagger = tagger("names: [force field analysis]\nfuzzy: [force field analysis]");
    assertThat(confidence(tagger, "a forse field analysis"))
        .isLessThan(confidence(tagger, "a force field analysis"));
  }

  @Test
  void aDescriptionIsLessSureThanANameAndNotExplicit() {
    Tagger tagger =
        tagger(
            "names: [silence]\n"
                + "patterns: [{id: p, match: [sat on my hands], explicit: false}]");
    assertThat(confidence(tagger, "I sat on my hands."))
        .isLessThan(confidence(tagger, "I left a silence."));
    assertThat(tagger.tag("s", "I sat on my hands.", Section.OTHER).mentions())
        .singleElement()
        .satisfies(mention -> assertThat(mention.explicit()).isFalse());
  }

  @Test
  void aShortNameIsNeverFoundMisspelt() {
    Tagger tagger = tagger("names: [swot]\nfuzzy: [swot]");
    assertThat(found(tagger, "I tried a spot of swat.")).isEmpty();
  }

  @Test
  void aRuleThatCannotMatchIsNamed() {
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> tagger("patterns: [{id: open, match: ['{coachee} ...']}]"))
        .withMessageContaining("tool/term-1.yaml")
        .withMessageContaining("term-1/open")
        .withMessageContaining("expected a word that must be there");
  }

  private static Tagger tagger(String... terms) {
    return new Tagger(TestCorpus.of(terms));
  }

  private static List<String> found(Tagger tagger, String sentence) {
    return tagger.tag("s", sentence, Section.OTHER).mentions().stream()
        .map(mention -> mention.term() + ": " + mention.span().of(sentence))
        .toList();
  }

  private static double confidence(Tagger tagger, String sentence) {
    return tagger.tag("s", sentence, Section.OTHER).mentions().get(0).confidence();
  }
}
