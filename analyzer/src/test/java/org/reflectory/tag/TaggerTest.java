package org.reflectory.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.corpus.Corpus;
import org.reflectory.note.Section;
import org.reflectory.vocabulary.Stance;

/** What the tagger makes of whole sentences, traps above all. */
class TaggerTest {
  private static final Tagger TAGGER = new Tagger(Corpus.load());

  @Test
  void oskarIsNotOscar() {
    assertThat(terms("I used the OSKAR model with her.")).contains("oskar").doesNotContain("oscar");
    assertThat(terms("I used the OSCAR model with her.")).contains("oscar").doesNotContain("oskar");
  }

  @Test
  void metaMirrorIsNotMetaModel() {
    assertThat(terms("We tried the meta-mirror on her quarrel with Jo."))
        .contains("perceptual-positions")
        .doesNotContain("precision-questions");
    assertThat(terms("I asked two meta-model questions."))
        .contains("precision-questions")
        .doesNotContain("perceptual-positions");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She will send the rota on Friday.",
        "I will ring him next week.",
        "Will he get the job?",
        "He wants to grow the business.",
        "Good will all round."
      })
  void aModalWillIsNoStageOfGrow(String sentence) {
    assertThat(terms(sentence)).doesNotContain("grow-will", "grow");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He works for an NHS Trust.",
        "Her stock options are worth nothing.",
        "The plan was clear to all of them.",
        "It is a challenge for the whole ward.",
        "The biggest challenge he faces is the new shift pattern."
      })
  void theCoacheesOwnStoryIsNoPractice(String sentence) {
    assertThat(TAGGER.tag("s", sentence, Section.OTHER).mentions()).isEmpty();
  }

  @Test
  void ofTwoNamesTheLongestWins() {
    assertThat(terms("We did a 360 degree feedback survey."))
        .contains("feedback-360")
        .doesNotContain("giving-feedback", "coachee-feedback");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "I used scaling questions.                                        # practised",
        "Used scaling questions again.                                    # practised",
        "I should have used scaling questions.                            # gap",
        "I forgot to use the scaling questions.                           # gap",
        "Next time I will use scaling questions.                          # planned",
        "I want to try scaling questions with her.                        # planned",
        "The handout calls scaling questions a tool of brief therapy.     # mentioned"
      })
  void theStanceFollowsTenseNegationAndMood(String sentence, String stance) {
    assertThat(stance(sentence, "scaling")).isEqualTo(Stance.from(stance));
  }

  @Test
  void aNeedDeniedIsNoMention() {
    assertThat(terms("There was no need for a scaling question.")).doesNotContain("scaling");
  }

  @Test
  void aCueDoesNotReachIntoTheNextClause() {
    String sentence = "I should have waited, but I used scaling questions.";
    assertThat(stance(sentence, "scaling")).isEqualTo(Stance.PRACTISED);
  }

  @Test
  void theSectionDecidesWhereTheWordsAreSilent() {
    String words = "Scaling questions";
    assertThat(stance(words, "scaling", Section.TOOLS)).isEqualTo(Stance.PRACTISED);
    assertThat(stance(words, "scaling", Section.GAPS)).isEqualTo(Stance.GAP);
    assertThat(stance(words, "scaling", Section.PLAN)).isEqualTo(Stance.PLANNED);
  }

  @Test
  void whatSomebodyElseDidIsNotTheCoachs() {
    assertThat(terms("I challenged her on that.")).contains("challenge");
    assertThat(terms("Challenged her on that.")).contains("challenge");
    assertThat(stancesOf("Her boss challenged her on that.", "challenge"))
        .doesNotContain(Stance.PRACTISED);
  }

  @Test
  void spansCoverTheWordsAsWritten() {
    String sentence = "“G.R.O.W.” model, then a 1–10 scale…";
    for (Mention mention : TAGGER.tag("s", sentence, Section.TOOLS).mentions()) {
      assertThat(mention.span().of(sentence)).isNotBlank();
    }
    assertThat(TAGGER.tag("s", sentence, Section.TOOLS).mentions())
        .extracting(mention -> mention.term() + ": " + mention.span().of(sentence))
        .contains("scaling: 1–10 scale");
  }

  @Test
  void aSentenceWithoutTermsHasNoMentions() {
    assertThat(TAGGER.tag("s", "It rained all afternoon.", Section.OTHER).mentions()).isEmpty();
    assertThat(TAGGER.tag("s", "", Section.OTHER).mentions()).isEmpty();
  }

  private static List<String> terms(String sentence) {
    return TAGGER.tag("s", sentence, Section.OTHER).mentions().stream().map(Mention::term).toList();
  }

  private static Stance stance(String sentence, String term) {
    return stance(sentence, term, Section.OTHER);
  }

  private static Stance stance(String sentence, String term, Section section) {
    List<Mention> found =
        TAGGER.tag("s", sentence, section).mentions().stream()
            .filter(mention -> mention.term().equals(term))
            .toList();
    assertThat(found).as(sentence).hasSize(1);
    return found.get(0).stance();
  }

  private static List<Stance> stancesOf(String sentence, String term) {
    return TAGGER.tag("s", sentence, Section.OTHER).mentions().stream()
        .filter(mention -> mention.term().equals(term))
        .map(Mention::stance)
        .toList();
  }
}
