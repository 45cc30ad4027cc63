package org.reflectory.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.note.SourcePlace;

class LeakCheckTest {
  private static final SourcePlace PLACE = new SourcePlace("note.docx", "line 3");

  private static LeakCheck check() {
    PortfolioBuilder portfolio =
        new PortfolioBuilder()
            .held("2026-01-05", "Jean Taylor", null, 1)
            .held("2026-01-12", "Grace", null, 1)
            .held("2026-01-12", "Coachee B", null, 1);
    return new LeakCheck(portfolio.sessions().clients(), OtherNames.NONE, new NameFinder());
  }

  private static List<String> names(String... texts) {
    return check()
        .check(java.util.Arrays.stream(texts).map(t -> new PlacedText(PLACE, t)).toList())
        .stream()
        .map(Leak::name)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "I met Jean. | Jean",
        "I met jean taylor. | jean taylor",
        "So I asked Jaen again. | Jaen",
        "So I asked jaen again. | jaen",
        "We wrote to Tailor about it. | Tailor",
        "I told grace so. | grace",
        "Coachee A (JT) was late. | JT",
        "Coachee A (J) was late. | J",
        "KM = Coachee A in the log. | KM",
        "Coachee A Tailer was late. | Tailer",
        "Coachee B Okoro was late. | Okoro",
        "Then Sarah Connor rang from Acme Ltd. | Acme Ltd, Sarah Connor"
      })
  void whatStillStandsIsSaid(String text, String expected) {
    assertThat(String.join(", ", names(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Coachee A and Coachee B met Person C at Organisation AB.",
        "Coachee A (HR) said that grace and a tailor help.",
        "Coachee A Monday, Coachee B Session 3.",
        "Lean thinking. Many a jean jacket is worn.",
        ""
      })
  void whatIsNoNameIsNot(String text) {
    assertThat(names(text.replace("jean", "denim"))).isEmpty();
  }

  @Test
  void aWordInLowerCaseElsewhereIsNoMisspeltName() {
    assertThat(names("She met Tailor.")).containsExactly("Tailor");
    assertThat(names("She met Tailor.", "a tailor")).isEmpty();
  }

  @Test
  void filesAndPlacesAreReadToo() {
    List<Leak> leaks =
        check()
            .check(
                List.of(
                    new PlacedText(new SourcePlace("2026 JeanNotes.docx", "sheet Jaen"), "Fine."),
                    new PlacedText(new SourcePlace("2026 JeanNotes.docx", "row 2"), "Fine.")));
    assertThat(leaks).extracting(Leak::name).containsExactly("Jaen", "Jean");
  }

  @Test
  void aLeakIsShownWithItsWords() {
    Leak leak =
        check()
            .check(
                List.of(
                    new PlacedText(
                        PLACE,
                        "It was late in the afternoon when at last I met Jean in the garden behind"
                            + " the house.")))
            .get(0);
    assertThat(leak.place()).isEqualTo(PLACE);
    assertThat(leak.around())
        .isEqualTo("\u2026 afternoon when at last I met Jean in the garden behind the \u2026");
  }
}
