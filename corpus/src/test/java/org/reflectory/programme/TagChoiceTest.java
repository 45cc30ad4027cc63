package org.reflectory.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Term;

class TagChoiceTest {
  private static final Term SCALING = new Term("scaling", "tool", "Scaling", "");
  private static final Term SWOT = new Term("swot", "tool", "SWOT", "");
  private static final Term GROW = new Term("grow", "model", "GROW", "");

  @Test
  void acceptsTermsByIdOrFamilyInTheStancesThatItNames() {
    TagChoice choice =
        new TagChoice(Set.of("grow"), Set.of("tool"), Set.of(Stance.PRACTISED, Stance.GAP), 1);
    assertThat(choice.accepts(GROW, Stance.PRACTISED)).isTrue();
    assertThat(choice.accepts(SWOT, Stance.GAP)).isTrue();
    assertThat(choice.accepts(SWOT, Stance.PLANNED)).isFalse();
  }

  @Test
  void refusesOtherTerms() {
    TagChoice choice = new TagChoice(Set.of("swot"), Set.of(), Set.of(Stance.PRACTISED), 1);
    assertThat(choice.accepts(SCALING, Stance.PRACTISED)).isFalse();
  }

  @Test
  void withoutStancesAnyWillDo() {
    TagChoice choice = new TagChoice(Set.of("swot"), Set.of(), Set.of(), 1);
    for (Stance stance : Stance.values()) {
      assertThat(choice.accepts(SWOT, stance)).isTrue();
    }
  }

  @Test
  void withoutTermsAndFamiliesNothingCounts() {
    TagChoice choice = new TagChoice(Set.of(), Set.of(), Set.of(), 1);
    assertThat(choice.isEmpty()).isTrue();
    assertThat(choice.accepts(SWOT, Stance.PRACTISED)).isFalse();
  }

  @Test
  void itTakesAtLeastOneTerm() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TagChoice(Set.of("swot"), Set.of(), Set.of(), 0))
        .withMessageContaining("at least 1");
  }
}
