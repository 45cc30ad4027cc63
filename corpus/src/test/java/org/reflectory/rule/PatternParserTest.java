package org.reflectory.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternParserTest {

  @Test
  void readsWordsInTheirNormalForm() {
    assertThat(items("Summarized Two things"))
        .containsExactly(word("summarised"), word("2"), word("things"));
  }

  @Test
  void hyphensPartWords() {
    assertThat(items("meta-mirror")).containsExactly(word("meta"), word("mirror"));
  }

  @Test
  void numbersWithInnerMarksAreOneWord() {
    assertThat(items("70/30")).containsExactly(word("70/30"));
  }

  @Test
  void readsInflectedWords() {
    assertThat(items("~listen to")).containsExactly(new Item.Inflected("listen", null), word("to"));
  }

  @Test
  void readsExactWords() {
    assertThat(items("\"GROW\" model")).containsExactly(new Item.Exact("GROW"), word("model"));
  }

  @Test
  void readsPartsOfSpeech() {
    assertThat(items("~challenge@VERB back@ADV"))
        .containsExactly(new Item.Inflected("challenge", "VERB"), new Item.Word("back", "ADV"));
  }

  @Test
  void readsAlternativesOfSeveralWords() {
    assertThat(items("(her|the team)"))
        .containsExactly(
            new Item.Either(List.of(List.of(word("her")), List.of(word("the"), word("team")))));
  }

  @Test
  void readsAlternativesWithinAlternatives() {
    assertThat(items("(a (b|c)|d)"))
        .containsExactly(
            new Item.Either(
                List.of(
                    List.of(
                        word("a"),
                        new Item.Either(List.of(List.of(word("b")), List.of(word("c"))))),
                    List.of(word("d")))));
  }

  @Test
  void readsOptionalWordsAndGroups() {
    assertThat(items("again? (the|a)?"))
        .containsExactly(
            new Item.Optional(word("again")),
            new Item.Optional(new Item.Either(List.of(List.of(word("the")), List.of(word("a"))))));
  }

  @Test
  void anOptionalWordOfTwoPartsIsOptionalAsAWhole() {
    assertThat(items("x well-formed?"))
        .containsExactly(
            word("x"),
            new Item.Optional(new Item.Either(List.of(List.of(word("well"), word("formed"))))));
  }

  @Test
  void readsAnyWordAndGaps() {
    assertThat(items("a * b ... c ..7 d"))
        .containsExactly(
            word("a"),
            new Item.AnyWord(),
            word("b"),
            new Item.Gap(3),
            word("c"),
            new Item.Gap(7),
            word("d"));
  }

  @Test
  void readsClassesStartEndAndSpanMarks() {
    assertThat(items("^ {coach} [ asked ] her $"))
        .containsExactly(
            new Item.Start(),
            new Item.ClassOf("coach"),
            new Item.Open(),
            word("asked"),
            new Item.Close(),
            word("her"),
            new Item.End());
  }

  @Test
  void keepsWhatWasWritten() {
    assertThat(TagPattern.parse("~ask ..2 (for|about)").source()).isEqualTo("~ask ..2 (for|about)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(her|him     ; 9  ; \")\"",
        "her)         ; 4  ; no \")\" here",
        "(|him)       ; 2  ; a word in each alternative",
        "\"GROW       ; 2  ; a closing \"",
        "\"GR OW\"    ; 8  ; one word between quotes",
        "{coach       ; 1  ; \"}\"",
        "a ..0 b      ; 6  ; a gap of 1 to 9 words",
        "a .. b       ; 3  ; \"...\" or \"..\" and a digit",
        "~well-formed ; 13 ; one word after ~",
        "walk@VERBS   ; 11 ; a part of speech"
      })
  void saysWhatWasExpectedAndWhere(String pattern, int character, String expected) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TagPattern.parse(pattern))
        .withMessageStartingWith(
            "pattern \"" + pattern + "\", character " + character + ": expected " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "-", "()", "?", "a (b|c", "(((((", "~", "@", "|", "a | b", "}"})
  void refusesWhatMakesNoSense(String pattern) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TagPattern.parse(pattern))
        .withMessageContaining("expected ");
  }

  private static List<Item> items(String pattern) {
    return TagPattern.parse(pattern).items();
  }

  private static Item word(String form) {
    return new Item.Word(form, null);
  }
}
