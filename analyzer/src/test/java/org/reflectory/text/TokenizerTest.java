package org.reflectory.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.text.Token.Break;

class TokenizerTest {

  @Test
  void offsetsCountFromTheStartOfTheWholeText() {
    String text = "Late. She asked me back.";
    List<Token> tokens = Tokenizer.tokens(text, 6, text.length());
    assertThat(tokens)
        .extracting(t -> text.substring(t.start(), t.end()))
        .containsExactly("She", "asked", "me", "back");
    assertThat(tokens.get(0).start()).isEqualTo(6);
  }

  @Test
  void tokensHaveTheirNormalForm() {
    assertThat(forms("She\u2019d summarized Tomasz\u2019s two G.R.O.W. goals"))
        .containsExactly("she'd", "summarised", "tomasz", "2", "grow", "goals");
  }

  @Test
  void aCapitalIsRememberedThoughTheFormIsLowerCase() {
    assertThat(tokens("Asked Marcus why"))
        .extracting(Token::capitalised)
        .containsExactly(true, true, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "well-formed outcome            # well formed outcome",
        "asked, then waited             # asked , then waited",
        "goals (two of them) met        # goals , 2 of them , met",
        "asked; then waited             # asked | then waited",
        "tools: scaling                 # tools | scaling",
        "listened - then asked          # listened | then asked",
        "listened – then asked          # listened | then asked",
        "listened—then asked            # listened | then asked",
        "listened -- asked              # listened | asked",
        "1–10 scale                     # 1 10 scale",
        "\"why\" he said              # why he said",
        "wait… what                     # wait | what",
        "Parent/Adult                   # parent adult",
        "GROW + scaling                 # grow , scaling"
      })
  void breaksBetweenWordsAreAsStrongAsTheirMarks(String text, String expected) {
    String shown =
        tokens(text).stream()
            .map(t -> sign(t.before()) + t.form())
            .collect(Collectors.joining(" "));
    assertThat(shown).isEqualTo("| " + expected);
  }

  private static String sign(Break before) {
    return switch (before) {
      case NONE -> "";
      case SOFT -> ", ";
      case HARD -> "| ";
    };
  }

  @Test
  void theFirstWordStandsAfterAHardBreak() {
    assertThat(tokens("Asked").get(0).before()).isEqualTo(Break.HARD);
  }

  @Test
  void textWithoutWordsHasNoTokens() {
    assertThat(tokens(" ... – 🙂 ")).isEmpty();
  }

  private static List<Token> tokens(String text) {
    return Tokenizer.tokens(text, 0, text.length());
  }

  private static List<String> forms(String text) {
    return tokens(text).stream().map(Token::form).toList();
  }
}
