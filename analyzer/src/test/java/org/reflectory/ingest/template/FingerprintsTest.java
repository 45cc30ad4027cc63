package org.reflectory.ingest.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private static final String PROMPT =
      "Say in your own words what the learner ought to write in this box and why it matters to us";

  private final Fingerprints fingerprints =
      Fingerprints.of(List.of(PROMPT, "Tell us what you did"));

  @Test
  void knowsATextWhateverItsCaseAndPunctuation() {
    assertThat(fingerprints.knows("(" + PROMPT.toUpperCase(java.util.Locale.ROOT) + "!)")).isTrue();
  }

  @Test
  void knowsALongTextThatWasEditedALittle() {
    assertThat(fingerprints.knows(PROMPT.replace("to us", "to them all"))).isTrue();
  }

  @Test
  void doesNotKnowATextThatSharesOnlySomeWords() {
    assertThat(
            fingerprints.knows(
                "Say in your own words how the session with Priya went and what you felt about it"))
        .isFalse();
  }

  @Test
  void knowsAShortTextOnlyWordForWord() {
    assertThat(fingerprints.knows("tell us what you did:")).isTrue();
    assertThat(fingerprints.knows("tell us what you did today")).isFalse();
  }

  @Test
  void neverKnowsFewerThanFourWords() {
    assertThat(Fingerprints.of(List.of("Rapport building")).knows("Rapport building")).isFalse();
  }
}
