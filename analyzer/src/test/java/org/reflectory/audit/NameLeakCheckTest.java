package org.reflectory.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.finding.AuditFinding;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.fixture.Reports;

class NameLeakCheckTest {

  /** Two sessions with a coachee under a label, the second with a sentence and a head. */
  private static List<AuditFinding> leaks(String label, String head, String sentence) {
    PortfolioBuilder portfolio =
        new PortfolioBuilder()
            .held("2026-01-05", label, "01", 1)
            .held("2026-01-12", label, "02", 1)
            .held("2026-01-13", "Oak", "03", 1)
            .note(
                NoteBuilder.reflective("n1")
                    .ref("01")
                    .date("2026-01-05")
                    .client(label)
                    .says("We met."))
            .note(
                NoteBuilder.reflective("n2")
                    .ref("02")
                    .date("2026-01-12")
                    .client(head)
                    .says(sentence));
    return Reports.of(portfolio).audit().stream()
        .filter(finding -> finding.code().equals("name-leak"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JT | JT | I asked Jane what she made of it.",
        "J.T. | J.T. | Jane Thorpe was late today.",
        "JT | Jane Thorpe | She was late today.",
        "PC D | PC D | Darren gave himself an eight.",
        "Coachee B | Coachee B | Danielle told me that the question had helped.",
        "Coachee B | Coachee B | “And what else, Danielle?”",
        "Coachee B | Danielle Frost | We met in her office.",
        "Client 2 | Client 2 | At the end Simon and I agreed on a date.",
        "Coachee A | Coachee A | Helen Marsh, who appears as Coachee A in my log, looked tired.",
        "Coachee A | Coachee A | Today Coachee A (Helen) looked tired.",
        "Ash | Ash | I reminded Daniel of our contract. All names have been changed.",
      })
  void aNameWhereTheCoacheeIsHiddenIsALeak(String label, String head, String sentence) {
    assertThat(leaks(label, head, sentence)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JT | JT | Her manager Jane was late today.",
        "JT | JT | I asked Paul from HR what they expect.",
        "Coachee B | Coachee B | Danielle is on leave until May.",
        "Coachee B | Coachee B | The row with her boss Danielle came up again.",
        "Coachee B | Coachee B | We used the Johari window.",
        "Jane | Jane | I asked Jane what she made of it.",
        "Jane | Jane T. | I asked Jane Thorpe what she made of it.",
        "Coachee B | Coachee B | In June and May she felt better.",
      })
  void whoIsSomebodyElseOrNotHiddenIsNoLeak(String label, String head, String sentence) {
    assertThat(leaks(label, head, sentence)).isEmpty();
  }
}
