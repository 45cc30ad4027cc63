package org.reflectory.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.finding.NoteFinding.TalkRatio;

class TalkRatiosTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was about 60 me, 40 her. | 60 | 40",
        "60 me 40 her | 60 | 40",
        "Roughly 30% me and 70% him. | 30 | 70",
        "Talk ratio 30% talking, 70% listening. | 30 | 70",
        "70% listening and 30% talking this time | 30 | 70",
        "I reckon 80% her 20% me | 20 | 80",
        "She had 75% of it and I had 25%, so 75 her to 25 me. | 25 | 75",
        "The airtime was 40:60 coach to coachee. | 40 | 60",
        "Coachee 65%, coach 35% | 35 | 65",
        "me 20, her 80 | 20 | 80",
        "I spoke 55% and she spoke 45% | 55 | 45",
        "It went 60/40, me talking most. | 60 | 40",
        "60/40 me | 60 | 40",
        "30/70 in her favour | 30 | 70",
        "70/30 in my favour, which is too much | 70 | 30",
        "70/30 to her | 30 | 70",
        "We were 50/50 in talking, me and him. | 50 | 50"
      })
  void sharesThatAreAttributedAreRead(String sentence, int coach, int coachee) {
    assertThat(TalkRatios.in(sentence)).contains(new TalkRatio(coach, coachee, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talk ratio 70/30.",
        "Talking: 30/70",
        "About 70/30 on talking, I think.",
        "talk split roughly 30-70",
        "70% to 30% talk time"
      })
  void ofUnattributedSharesTheLargerGoesToTheCoacheeAsAGuess(String sentence) {
    assertThat(TalkRatios.in(sentence)).contains(new TalkRatio(30, 70, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We met on 30/11 and talked.",
        "She scored 40 and then 60 on the form.",
        "He is 6/10 on talking to his boss.",
        "We spoke from 10:40 to 11:60.",
        "We talked for 60 minutes and after 40 she cried.",
        "She split her week 70/30 between sites.",
        "The mark was 60/40.",
        "Section 30, paragraph 70, says it.",
        "His plan is 80/20.",
        "I asked 30 people and 70 answered.",
        "He talked about a 60 hour week and 40 emails a day.",
        "Nothing about it.",
        "100/0",
        "1970/30 talk"
      })
  void otherNumbersAreNoTalkRatio(String sentence) {
    assertThat(TalkRatios.in(sentence)).isEmpty();
  }
}
