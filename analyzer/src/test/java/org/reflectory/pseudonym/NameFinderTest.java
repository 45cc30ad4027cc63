package org.reflectory.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.pseudonym.NameFinder.Found;
import org.reflectory.pseudonym.NameFinder.Kind;

class NameFinderTest {
  private static final NameFinder FINDER = new NameFinder();
  private static final Pattern MARK = Pattern.compile("\\{([^}]*)}|\\[([^\\]]*)]");

  private static String names(String text) {
    return String.join("; ", FINDER.find(text).stream().map(Found::name).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Sarah Connor\u2019s team | Sarah Connor",
        "told Anne-Marie and Si\u00e2n O'Brien | Anne-Marie; Si\u00e2n O'Brien",
        "I met Sam K. and Owain ap Dafydd. | Sam K; Owain ap Dafydd",
        "Mr. Jones and Dr J. Patel came | Mr. Jones; Dr J. Patel",
        "Mark said so. I told Mark. With Grace, no. | Mark; Mark; Grace",
        "Will\u2019s feedback was short. | Will",
        "Tom, Dick and Harriet | Tom; Dick; Harriet",
        "She joined St Mary's Primary School. | St Mary's Primary School",
        "The University of Leeds and Acme Ltd agreed. | University of Leeds; Acme Ltd"
      })
  void namesAreFoundWhole(String text, String expected) {
    assertThat(names(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Will you mark my words in May? Grace is a virtue; hope helps.",
        "Goal, Reality, Options and then Will.",
        "A Johari window, Myers Briggs, Thomas-Kilmann and Honey and Mumford.",
        "Peter Hill and John Whitmore wrote books; Dr Egan did too.",
        "In Jordan, near Lincoln, on Victoria Road, at St James's Park.",
        "The Primary School, the Trust and our Executive Group.",
        "Human Resources and Customer Services were asked.",
        "Oscar model, OSCAR, GROW, CLEAR.",
        ""
      })
  void whatIsNobodysIsNotFound(String text) {
    assertThat(FINDER.find(text)).isEmpty();
  }

  @Test
  void aNameThatIsAWordCountsOnceItIsOneForSure() {
    assertThat(FINDER.find("The new plan suits Hope.")).isEmpty();
    assertThat(names("Hope said so. The new plan suits Hope.")).isEqualTo("Hope; Hope");
  }

  @Test
  void moreNamesMayBePublic() {
    assertThat(new NameFinder(List.of("Marcus wheel")).find("A Marcus wheel helped.")).isEmpty();
    assertThat(names("A Marcus wheel helped.")).isEmpty();
    assertThat(new NameFinder(List.of("Kwame")).find("Kwame came.")).isEmpty();
  }

  @Test
  void spansPointIntoTheText() {
    String text = "So  Sarah\u00a0Connor left Acme Ltd.";
    assertThat(FINDER.find(text))
        .extracting(f -> f.span().of(text), Found::kind, Found::name)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Sarah\u00a0Connor", Kind.PERSON, "Sarah Connor"),
            org.assertj.core.groups.Tuple.tuple("Acme Ltd", Kind.ORGANISATION, "Acme Ltd"));
  }

  @Test
  void longTextsTakeNoLongerPerWord() {
    String text = "I told Sarah that Northgate Housing Trust was late. ".repeat(20_000);
    assertThat(FINDER.find(text)).hasSize(40_000);
    assertThat(FINDER.find("Aa ".repeat(200_000))).isEmpty();
    assertThat(FINDER.find("Sarah ".repeat(50_000))).isNotEmpty();
  }

  /** The floors are what was measured; see the files for what the sentences are. */
  @ParameterizedTest
  @CsvSource({"named-sentences.txt, 0.97, 0.95", "held-out-sentences.txt, 0.93, 0.85"})
  void mostNamesAreFoundAndLittleElse(String file, double precision, double recall) {
    int right = 0;
    int found = 0;
    int marked = 0;
    for (String line : lines(file)) {
      Set<String> gold = new TreeSet<>();
      StringBuilder text = new StringBuilder();
      Matcher mark = MARK.matcher(line);
      int done = 0;
      while (mark.find()) {
        text.append(line, done, mark.start());
        String name = mark.group(1) != null ? mark.group(1) : mark.group(2);
        gold.add(text.length() + name.replaceAll("\\.$", ""));
        text.append(name);
        done = mark.end();
      }
      text.append(line.substring(done));
      Set<String> names = new TreeSet<>();
      FINDER.find(text.toString()).forEach(f -> names.add(f.span().start() + f.name()));
      marked += gold.size();
      found += names.size();
      names.retainAll(gold);
      right += names.size();
    }
    assertThat(right / (double) found).isGreaterThanOrEqualTo(precision);
    assertThat(right / (double) marked).isGreaterThanOrEqualTo(recall);
  }

  private static List<String> lines(String file) {
    try (InputStream in = NameFinderTest.class.getResourceAsStream(file)) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank() && !line.endsWith("#skip"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
