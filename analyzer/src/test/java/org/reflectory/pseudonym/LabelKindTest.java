package org.reflectory.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelKindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JT | INITIALS",
        "J.T. | INITIALS",
        "J. T. | INITIALS",
        "J T | INITIALS",
        "J | INITIALS",
        "J. | INITIALS",
        "B | INITIALS",
        "JTK | INITIALS",
        "jt | INITIALS",
        "JT (HR) | INITIALS",
        "Coachee A | GENERIC",
        "Client 2 | GENERIC",
        "client b | GENERIC",
        "Mentee | GENERIC",
        "C1 | GENERIC",
        "#4 | GENERIC",
        "Team leader | GENERIC",
        "Finance manager | GENERIC",
        "Head of HR | GENERIC",
        "new starter | GENERIC",
        "HR | GENERIC",
        "'' | GENERIC",
        "Jean | NAME",
        "jean | NAME",
        "Jean (HR) | NAME",
        "Jo | NAME",
        "JO | NAME",
        "SAM | NAME",
        "JEAN | NAME",
        "Sam K. | NAME",
        "J. Taylor | NAME",
        "Mr Smith | NAME",
        "Team leader Jean | NAME",
        "priya shah | NAME",
        "Xochitl | NAME"
      })
  void aLabelIsANameOrInitialsOrNeither(String label, LabelKind expected) {
    assertThat(LabelKind.of(label)).isEqualTo(expected);
  }
}
