package org.reflectory.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.note.Section;
import org.reflectory.note.Span;
import org.reflectory.text.Sentence;
import org.reflectory.text.Tokenizer;

class QuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "COACH   # I asked, \"What would you do with it?\"",
        "COACH   # \"What would you do with it?\" I asked.",
        "COACH   # \"What would you do with it?\"",
        "COACHEE # \"I never thought of it,\" she said.",
        "COACHEE # \u201cI never thought of it.\u201d",
        "COACHEE # 'I can't stand it any more,' he told me.",
        "COACHEE # She said \"I never thought of it\" and I waited.",
        "COACHEE # \"I never thought of it. "
      })
  void speakerIsNamedNearby(String speaker, String text) {
    assertThat(quotations(text).around(word(text, "it")))
        .hasValueSatisfying(q -> assertThat(q.speaker().name()).isEqualTo(speaker));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "true  # \"I never thought of it,\" she said.",
        "false # \"You never talked about it,\" she said.",
        "false # \"Where did it go from there?\" I asked."
      })
  void whatTheCoacheeSaysOfTheCoachIsFeedback(boolean own, String text) {
    Quotations quotations = quotations(text);
    assertThat(quotations.isCoacheesOwn(quotations.around(word(text, "it")).orElseThrow()))
        .isEqualTo(own);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {"He called it his \"wheel thing\".", "It was the boss's and the team's."})
  void aFewWordsOrApostrophesAreNoSpeech(String text) {
    assertThat(words(text).size()).isPositive();
    for (int i = 0; i < words(text).size(); i++) {
      assertThat(quotations(text).isQuoted(i)).isFalse();
    }
  }

  private static Quotations quotations(String text) {
    return words(text).quotations();
  }

  private static WordRange word(String text, String form) {
    SentenceText words = words(text);
    int at = 0;
    while (!words.form(at).equals(form)) {
      at++;
    }
    return new WordRange(at, at + 1, at, at + 1);
  }

  private static SentenceText words(String text) {
    Sentence sentence =
        new Sentence(
            "x",
            new Span(0, text.length()),
            Section.OTHER,
            "",
            Tokenizer.tokens(text, 0, text.length()));
    return new SentenceText(text, sentence, () -> new String[sentence.tokens().size()]);
  }
}
