package org.reflectory.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Term;

class RuleReaderTest {
  private static final String FILE = "vocabulary/tool/flipchart.yaml";
  private static final String TERM =
      """
      id: flipchart
      family: tool
      label: Flipchart
      gloss: a big pad of paper that both can see
      names:
        - flipchart
        - flip chart ~pad
      fuzzy: [flipchart, flipchart paper]
      patterns:
        - id: drew-it
          match: [~draw it up, ~sketch it]
          unless: [~draw it up (to|on)]
          never_with: [~curtain]
          needs: [pen]
          sections: [techniques]
          by: coach
          stance: practised
          explicit: false
        - id: plain
          match: [big paper]
      examples:
        - {text: "We used the [[flipchart]] again.", stance: practised, section: tools}
      near_misses:
        - {text: "The chart flipped over.", why: other words}
      """;

  private final RuleReader reader = new RuleReader();

  @Test
  void readsTheTerm() {
    assertThat(reader.read(FILE, TERM).term())
        .isEqualTo(
            new Term("flipchart", "tool", "Flipchart", "a big pad of paper that both can see"));
  }

  @Test
  void readsNamesAndWhichOfThemMayBeMisspelt() {
    assertThat(reader.read(FILE, TERM).rules())
        .filteredOn(TagRule.Name.class::isInstance)
        .map(TagRule.Name.class::cast)
        .extracting(name -> name.id() + " " + name.pattern().source() + " " + name.fuzzy())
        .containsExactly(
            "flipchart/name-1 flipchart true",
            "flipchart/name-2 flip chart ~pad false",
            "flipchart/name-3 flipchart paper true");
  }

  @Test
  void readsWordings() {
    List<TagRule.Wording> wordings =
        reader.read(FILE, TERM).rules().stream()
            .filter(TagRule.Wording.class::isInstance)
            .map(TagRule.Wording.class::cast)
            .toList();
    TagRule.Wording drew = wordings.get(0);
    assertThat(drew.id()).isEqualTo("flipchart/drew-it");
    assertThat(drew.match())
        .extracting(TagPattern::source)
        .containsExactly("~draw it up", "~sketch it");
    assertThat(drew.unless()).hasSize(1);
    assertThat(drew.neverWith()).hasSize(1);
    assertThat(drew.needs()).hasSize(1);
    assertThat(drew.sections()).containsExactly("techniques");
    assertThat(drew.by()).isEqualTo(Doer.COACH);
    assertThat(drew.stance()).isEqualTo(Stance.PRACTISED);
    assertThat(drew.explicit()).isFalse();
    TagRule.Wording plain = wordings.get(1);
    assertThat(plain.by()).isEqualTo(Doer.ANY);
    assertThat(plain.stance()).isNull();
    assertThat(plain.explicit()).isTrue();
  }

  @Test
  void readsExamplesWithoutTheirMarks() {
    assertThat(reader.read(FILE, TERM).examples())
        .containsExactly(
            new RuleExample.Tagged(
                "We used the flipchart again.", "tools", 12, 21, Stance.PRACTISED),
            new RuleExample.Untagged("The chart flipped over.", "other", "other words"));
  }

  @Test
  void theFileMustBearTheTermsName() {
    refuses("vocabulary/tool/chart.yaml", TERM)
        .withMessage(
            "vocabulary/tool/chart.yaml, line 1: the id \"flipchart\" must be the file's name");
  }

  @Test
  void theEndOfTheNameIsNotEnough() {
    refuses("vocabulary/tool/bigflipchart.yaml", TERM)
        .withMessageContaining("must be the file's name");
  }

  @Test
  void anIdUsedTwiceIsRefused() {
    refuses(FILE, TERM.replace("id: plain", "id: drew-it"))
        .withMessageContaining("the pattern id \"drew-it\" is used twice");
  }

  @Test
  void aPatternThatIsNotWellFormedIsNamedByItsLine() {
    refuses(FILE, TERM.replace("big paper", "big (paper"))
        .withMessage(FILE + ", line 20: pattern \"big (paper\", character 11: expected \")\"");
  }

  @Test
  void anExampleHoldsExactlyOneMark() {
    refuses(FILE, TERM.replace("again.", "[[again]]."))
        .withMessageStartingWith(FILE + ", line 22: an example must hold exactly one [[ ]] mark");
  }

  @Test
  void anUnknownStanceIsRefused() {
    refuses(FILE, TERM.replace("stance: practised, section", "stance: done, section"))
        .withMessageContaining("no such stance: done");
  }

  private ThrowableAssertAlternative<RuleException> refuses(String file, String yaml) {
    return assertThatExceptionOfType(RuleException.class).isThrownBy(() -> reader.read(file, yaml));
  }
}
