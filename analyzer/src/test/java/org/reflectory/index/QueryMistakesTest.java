package org.reflectory.index;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.fixture.Shared;

class QueryMistakesTest {

  private static void read(String query) {
    ConditionQuery.of(new NoteQueryParser(Shared.corpus().vocabulary()).read(query));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "term:chalenge | There is no term \"chalenge\". Did you mean challenge",
        "term:listening | Did you mean active-listening",
        "term:quidditch | There is no term \"quidditch\"",
        "stance:done | There are practised, planned, gap and mentioned",
        "family:tools | There are",
        "kind:note | reflective-note",
        "section:middle | conclusions",
        "after:yesterday | after: wants a date such as after:2026-01-31",
        "before:2026-13-01 | \"2026-13-01\" is none",
        "before:2026-02-30 | is none",
        "author:Tom | \"author:\" is not a field. There are after, before, client",
        "http://example.org | is not a field",
        "term: challenge | Say after \"term:\"",
        "client: | Say after \"client:\"",
        "(silence | never closed",
        "silence) | never opened",
        "client:(Tom | never closed",
        "\"left no silence | quotation mark",
        "silence AND | nothing to look for at the end",
        "silence OR | nothing to look for at the end",
        "AND silence | nothing to look for before \"AND\"",
        "silence OR OR rapport | nothing to look for before \"OR\"",
        "() | nothing to look for",
        "silence NOT | what must not be there",
        "... | nothing to look for",
        "*lence | at the end of a word only",
        "si*ce | at the end of a word only",
        "\"term:chalenge avoided\"~5 | Did you mean challenge"
      })
  void areAnsweredWithWhatIsWrong(String query, String said) {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> read(query))
        .withMessageContaining(said);
  }

  @Test
  void ofExcessiveLengthOrDepthAreRefused() {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> read("a ".repeat(1001)))
        .withMessageContaining("longer");
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> read("(".repeat(500) + "a" + ")".repeat(500)))
        .withMessageContaining("brackets");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what?",
        "70/30",
        "7:30",
        "talk-ratio",
        "didn\u2019t",
        "don't",
        "C++",
        "[template]",
        "{x}",
        "a^2",
        "soft~",
        "back\\slash",
        "50%",
        "\u00fcben",
        "and or not",
        "silence - rapport",
        "\"70/30 split\"",
        "\u201cquoted\u201d",
        "-silence",
        "+silence",
        "caf\u00e9*",
        "\ud83d\ude00 smile"
      })
  void areNotSeenInOrdinaryWriting(String query) {
    assertThatNoException().isThrownBy(() -> read(query));
  }
}
