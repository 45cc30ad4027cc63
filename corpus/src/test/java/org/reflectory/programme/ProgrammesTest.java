package org.reflectory.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.reflectory.corpus.Corpus;

class ProgrammesTest {
  private final Programmes programmes = Corpus.load().programmes();

  @Test
  void aProgrammesCriteriaComeUnitByUnitInOrder() {
    Programme diploma = programmes.programme("ilm-l5-diploma");
    assertThat(programmes.criteria(diploma))
        .extracting(Criterion::key)
        .startsWith("D5.01/1.1", "D5.01/1.2")
        .containsSubsequence("D5.01/2.4", "D5.02/1.1", "D5.03/1.1", "D5.04/1.1")
        .endsWith("D5.04/4.1")
        .doesNotHaveDuplicates();
  }

  @Test
  void unitsAreFoundById() {
    assertThat(programmes.unit("8589-702").clients()).isEqualTo(new ClientRange(6, 9, null));
    assertThat(programmes.find("ilm-l9")).isEmpty();
  }

  @Test
  void anUnknownIdIsAnsweredWithTheKnownOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> programmes.programme("ilm-l9"))
        .withMessageContaining("ilm-l9")
        .withMessageContaining("ilm-l5-certificate");
    assertThatIllegalArgumentException().isThrownBy(() -> programmes.criterion("8580-501/9.9"));
  }

  @Test
  void entriesWithTheSameLabelAreAlternativesOfOneGroup() {
    EvidenceRule rule = programmes.criterion("D5.03/3.2").evidence();
    assertThat(rule.groups())
        .extracting(EvidenceRule.Group::label)
        .containsExactly("what went well", "what did not", "what you made of it");
    assertThat(rule.groups().get(1).alternatives()).hasSize(2);
  }

  @Test
  void sessionNotesAreNoPlaceToLookForAnAssignment() {
    Assessment assessment = programmes.assessment();
    assertThat(assessment.noteKinds(AssessedBy.ASSIGNMENT)).containsExactly("assignment");
    assertThat(assessment.noteKinds(AssessedBy.PRACTICE)).contains("reflective-note", "diary");
    assertThat(assessment.verdicts())
        .extracting(Assessment.Wording::id)
        .containsExactly("covered", "thin", "missing");
  }
}
