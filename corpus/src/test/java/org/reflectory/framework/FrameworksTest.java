package org.reflectory.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.corpus.Corpus;
import org.reflectory.vocabulary.Term;

class FrameworksTest {
  private static final Corpus CORPUS = Corpus.load();
  private final Frameworks frameworks = CORPUS.frameworks();

  @ParameterizedTest
  @CsvSource({"hill, 10", "icf-2019, 8", "icf-2025, 8", "emcc-v2, 8", "ac, 12"})
  void everyFrameworkHasItsCompetences(String id, int competences) {
    assertThat(frameworks.framework(id).competences()).hasSize(competences);
  }

  @Test
  void theCompetenceTableListsHillsTen() {
    assertThat(frameworks.ofCompetenceTable().competences())
        .extracting(Competence::id)
        .containsExactly(
            "initiating-the-relationship",
            "developing-the-relationship",
            "managing-self",
            "ethical-code",
            "working-with-beliefs",
            "communicating",
            "focusing-on-goals",
            "striving-for-excellence",
            "flexible-approach",
            "thinking-and-understanding");
    assertThat(frameworks.ofCompetenceTable().competences())
        .allSatisfy(competence -> assertThat(competence.behaviours()).isNotEmpty());
  }

  @Test
  void aCompetenceLeadsToOthersByTheCrosswalk() {
    Competence communicating = frameworks.ofCompetenceTable().find("communicating").orElseThrow();
    assertThat(communicating.crosswalk().icf())
        .map(number -> frameworks.framework("icf-2025").find(number).orElseThrow().name())
        .containsExactly("Listens Actively", "Evokes Awareness");
  }

  @Test
  void theOlderSetPointsToTheOneInUse() {
    Framework icf = frameworks.framework("icf-2019");
    assertThat(icf.former()).hasSize(11);
    assertThat(frameworks.framework("icf-2025").replaces()).isEqualTo(icf.id());
  }

  @Test
  void aVariantFallsUnderTheTermOfItsModel() {
    SessionModel tgrow = frameworks.model("tgrow");
    assertThat(tgrow.variantOf()).isEqualTo("grow");
    assertThat(tgrow.termIn(CORPUS.vocabulary()).map(Term::id)).contains("grow");
    assertThat(tgrow.stages())
        .extracting(SessionModel.Stage::id)
        .containsExactly("topic", "goal", "reality", "options", "will");
  }

  @Test
  void modelsAreSortedByWhatTheyAreModelsOf() {
    assertThat(frameworks.models(SessionModel.Kind.SUPERVISION))
        .extracting(SessionModel::id)
        .contains("seven-eyed", "proctor")
        .doesNotContain("grow", "kolb");
  }

  @Test
  void onlySequencesAndCyclesAskForAllStages() {
    assertThat(frameworks.model("grow").shape().asksForAllStages()).isTrue();
    assertThat(frameworks.model("gibbs").shape().asksForAllStages()).isTrue();
    assertThat(frameworks.model("kirkpatrick").shape().asksForAllStages()).isFalse();
    assertThat(frameworks.model("seven-eyed").shape().asksForAllStages()).isFalse();
  }

  @Test
  void anUnknownIdIsAnsweredWithTheKnownOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> frameworks.framework("icf-1999"))
        .withMessageContaining("icf-2019");
    assertThatIllegalArgumentException().isThrownBy(() -> frameworks.model("shrink"));
  }
}
