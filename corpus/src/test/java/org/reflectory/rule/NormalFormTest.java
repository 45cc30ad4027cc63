package org.reflectory.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalFormTest {

  @ParameterizedTest
  @CsvSource({
    "Listened, listened",
    "GROW, grow",
    "SUMMARIZED, summarised",
    "organization, organisation",
    "prioritizing, prioritising",
    "size, size",
    "prize, prize",
    "&, and",
    "Two, 2",
    "ten, 10",
    "eleven, eleven",
    "G.R.O.W, grow",
    "S.M.A.R.T., smart",
    "café, café",
    "ﬁnally, finally"
  })
  void unifiesSpellings(String written, String form) {
    assertThat(NormalForm.of(written)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "\"coachee's\", coachee",
    "\"coachee\u2019s\", coachee",
    "\"clients'\", clients",
    "\"Gibbs'\", gibbs",
    "\"it's\", it's",
    "\"She\u2019s\", she's",
    "\"didn\u2019t\", didn't",
    "\"I'd\", i'd"
  })
  void dropsThePossessiveAndKeepsTheVerb(String written, String form) {
    String plain = written.replace("\"", "");
    assertThat(NormalForm.of(plain)).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Organization's", "G.R.O.W", "Two", "ﬁnalized", "It's", "\u2019", "x", "&", "ΣΑΣ"})
  void aNormalFormIsItsOwnNormalForm(String written) {
    String form = NormalForm.of(written);
    assertThat(NormalForm.of(form)).isEqualTo(form);
  }
}
