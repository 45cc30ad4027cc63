package org.reflectory.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "well-formed outcome        ; well|-formed| outcome",
        "Parent/Adult/Child         ; Parent|/Adult|/Child",
        "a 70/30 split              ; a| 70/30| split",
        "1.5 hours at 10:30         ; 1.5| hours| at| 10:30",
        "G.R.O.W. works             ; G.R.O.W.| works",
        "the G.R.O.W model          ; the| G.R.O.W| model",
        "Gibbs' cycle               ; Gibbs'| cycle",
        "didn't do R&D              ; didn't| do| R|&|D",
        "end of it. Next            ; end| of| it|. Next",
        "naïve Schön                ; naïve| Schön",
        "'quoted' words             ; 'quoted|' words",
        "360° feedback              ; 360|° feedback"
      })
  void wordsEndWhereTheyShould(String text, String parted) {
    assertThat(written(text)).isEqualTo(wordsOf(parted));
  }

  private static List<String> wordsOf(String parted) {
    List<String> words = new ArrayList<>();
    for (String part : parted.split("\\|", -1)) {
      words.add(part.replaceFirst("^[^\\p{L}\\p{N}&]+", ""));
    }
    return words;
  }

  private static List<String> written(String text) {
    List<String> words = new ArrayList<>();
    Words.visit(text, (start, end) -> words.add(text.substring(start, end)));
    return words;
  }

  @Test
  void theWordsOfAPlainTextAreThoseOfTheExpression() {
    for (String word : List.of("listened", "GROW", "4D", "9", "abc123")) {
      List<String> visited = new ArrayList<>();
      Words.visit(word, (start, end) -> visited.add(NormalForm.of(word.substring(start, end))));
      assertThat(Words.in(word)).isEqualTo(visited);
    }
  }

  @Test
  void textWithoutWordsHasNone() {
    assertThat(Words.in("")).isEmpty();
    assertThat(Words.in(" -- ... 🙂 ?!")).isEmpty();
  }

  @Test
  void aLetterWithItsMarkIsOneWord() {
    assertThat(written("cafe\u0301 au lait")).containsExactly("cafe\u0301", "au", "lait");
  }
}
