package org.reflectory.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.reflectory.model.Neighbours;
import org.reflectory.model.PracticeModel;

class ExplainerTest {
  private static final Explainer EXPLAINER =
      new Explainer(PracticeModel.shipped(), Neighbours.shipped());

  @Test
  void showsTrainingSentencesWithTheTermMostAlikeFirst() {
    var similar = EXPLAINER.explain("I let the pause run on and on.", "silence").similar();
    assertThat(similar).hasSize(3);
    assertThat(similar)
        .allSatisfy(s -> assertThat(s.tags()).anyMatch(tag -> tag.term().equals("silence")));
    assertThat(similar.get(0).likeness()).isGreaterThanOrEqualTo(similar.get(2).likeness());
  }

  @Test
  void showsWordsOfTheSentence() {
    String sentence = "I let the pause run on and on.";
    assertThat(EXPLAINER.explain(sentence, "silence").words())
        .isNotEmpty()
        .allSatisfy(word -> assertThat(sentence).contains(word.word()))
        .extracting(Explainer.Weighty::word)
        .contains("pause");
  }

  @Test
  void aTermThatTheModelDoesNotKnowIsRefused() {
    assertThatThrownBy(() -> EXPLAINER.explain("Words.", "no-such-term"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-term");
  }
}
