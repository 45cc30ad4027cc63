package org.reflectory.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Term;

class StanceCueTest {
  private static final Term SCALING = new Term("scaling", "tool", "Scaling", "");
  private static final Term BELBIN = new Term("belbin", "diagnostic", "Belbin", "");

  @Test
  void readsAllKeys() {
    StanceCue cue =
        read(
            """
            - id: late
              stance: gap
              side: sentence
              within: 3
              by: [coach]
              families: [tool]
              terms: [scaling]
              sections: [plan]
              match: [too late]
              unless: [not too late]
            """);
    assertThat(cue.stance()).isEqualTo(Stance.GAP);
    assertThat(cue.side()).isEqualTo(StanceCue.Side.SENTENCE);
    assertThat(cue.within()).isEqualTo(3);
    assertThat(cue.by()).containsExactly(Doer.COACH);
    assertThat(cue.match()).extracting(TagPattern::source).containsExactly("too late");
    assertThat(cue.unless()).hasSize(1);
    assertThat(cue.appliesTo(SCALING, "plan")).isTrue();
    assertThat(cue.appliesTo(SCALING, "other")).isFalse();
    assertThat(cue.appliesTo(BELBIN, "plan")).isFalse();
  }

  @Test
  void withoutLimitsItSpeaksOfEveryTermInEverySection() {
    StanceCue cue = read("- {id: any, stance: planned, side: before, match: [next time]}");
    assertThat(cue.within()).isEqualTo(8);
    assertThat(cue.by()).isEmpty();
    assertThat(List.of(SCALING, BELBIN)).allMatch(term -> cue.appliesTo(term, "other"));
  }

  @Test
  void noneDropsTheMention() {
    assertThat(read("- {id: no-need, stance: none, side: before, match: [no need]}").stance())
        .isNull();
  }

  @Test
  void aWrongPatternIsNamedByItsLine() {
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> read("- id: x\n  stance: gap\n  side: before\n  match:\n    - (a|\n"))
        .withMessageStartingWith("cues.yaml, line 5: pattern \"(a|\"");
  }

  private static StanceCue read(String yaml) {
    return StanceCue.read(DataNode.read("cues.yaml", yaml)).get(0);
  }
}
