package org.reflectory.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteSearchTest {
  private static NoteIndex index;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    index = IndexFixture.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // words, in any form and capitals, all of them
        "confidence | n1.2",
        "QUESTIONS | n2.2",
        "silence | n1.1, n3.2",
        "avoided challenge | n3.1",
        "scaling liked | n2.2",
        "manager's | n1.2, n3.1, t1.1",
        "nowhere |",
        "challeng* | n1.1, n3.1, t1.1",
        "challenging* | n1.1, n3.1, t1.1",
        "te* |",
        "stance* |",
        // phrases
        "\"left no silence\" | n1.1",
        "\"no left silence\" |",
        "\"scaling question\" | n2.2",
        "\"challenge silence\"~5 | n1.1",
        "\"challenge silence\"~1 |",
        // terms, stances, families
        "term:challenge | n1.1, n3.1, t1.1",
        "term:scaling | n1.2, n2.1",
        "term:Scaling | n1.2, n2.1",
        "family:communication | n1.1, n1.3, n3.1, t1.1",
        "stance:gap | n1.1, n3.1",
        "stance:planned | n1.3",
        "term:(scaling OR grow) | n1.2, n2.1",
        "term:challenge AND silence | n1.1",
        // where and when
        "client:Priya challenge | n1.1, n3.1",
        "client:\"Priya Shah\" stance:practised | n1.1, n1.2",
        "client:Shah client:Priya stance:planned | n1.3",
        "client:Pri* stance:planned | n1.3",
        "client:Sarah |",
        "learner:you | t1.1",
        "learner:me scaling | n1.2, n2.1, n2.2",
        "kind:diary | n2.1, n2.2",
        "kind:reflective-note term:challenge | n1.1, n3.1",
        "section:conclusions | n1.3, n3.1, n3.2",
        "section:TOOLS | n2.1",
        "note:n2 | n2.1, n2.2",
        "after:2026-02-10 before:2026-03-15 | n2.1, n2.2",
        "after:2026-03 learner:me | n3.1, n3.2",
        "before:2026-01-05 |",
        "before:2026-01-06 silence | n1.1",
        // and, or, not, brackets
        "confidence OR liked | n1.2, n2.2",
        "scaling NOT question | n1.2, n2.1",
        "scaling -question | n1.2, n2.1",
        "NOT learner:me | t1.1",
        "-term:challenge -term:scaling -stance:planned learner:me | n2.2, n3.2",
        "kind:diary (liked OR grow) | n2.1, n2.2",
        "silence learner:me OR liked | n1.1, n2.2, n3.2",
        "liked OR silence client:Priya | n1.1, n2.2, n3.2",
        "(liked OR silence) client:Tom | n2.2",
        "NOT (kind:diary OR kind:reflective-note) | t1.1",
        "* kind:diary | n2.1, n2.2",
        // a term near a word
        "\"term:challenge avoided\"~5 | n3.1",
        "\"avoided term:challenge\"~5 | n3.1",
        "\"term:challenge avoided\"~1 |",
        "\"stance:gap avoided\"~5 | n3.1",
        "\"family:tool confidence\"~3 | n1.2"
      })
  void findsExactlyTheSentencesThatFit(String query, String expected) throws IOException {
    List<String> ids = expected == null ? List.of() : List.of(expected.split(", "));
    assertThat(IndexFixture.found(index, query)).containsExactlyElementsOf(ids);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "term:challenge stance:gap | n3.1",
        "stance:gap term:challenge | n3.1",
        "term:silence stance:gap | n1.1",
        "term:challenge NOT stance:gap | n1.1, t1.1",
        "term:challenge -stance:gap -stance:mentioned | n1.1",
        "family:communication stance:planned | n1.3",
        "(term:challenge OR term:rapport) stance:gap | n3.1",
        "term:(challenge OR silence) stance:gap | n1.1, n3.1",
        "term:challenge (stance:gap OR stance:mentioned) | n3.1, t1.1",
        "term:challenge stance:(gap OR practised) kind:reflective-note | n1.1, n3.1",
        "term:challenge term:silence stance:gap | ",
        "term:challenge stance:gap stance:practised | ",
        "(term:challenge stance:practised) (term:silence stance:gap) | n1.1",
        "(term:challenge stance:gap) OR (term:silence stance:planned) | n1.3, n3.1",
        "(term:challenge client:Priya) stance:gap | n3.1",
        "stance:gap NOT term:challenge | ",
        "stance:gap stance:practised | n1.1"
      })
  void aTermAndAStanceTogetherHoldOfOneMention(String query, String expected) throws IOException {
    List<String> ids = expected == null ? List.of() : List.of(expected.split(", "));
    assertThat(IndexFixture.found(index, query)).containsExactlyElementsOf(ids);
  }

  @Test
  void aTermNearAWordKeepsToItsStanceToo() throws IOException {
    assertThat(IndexFixture.found(index, "\"term:challenge left\"~5 stance:gap")).isEmpty();
    assertThat(IndexFixture.found(index, "\"term:challenge left\"~5 stance:practised"))
        .containsExactly("n1.1");
  }

  @Test
  void aHitIsAKeywordInItsContextWithOffsetsIntoTheNote() throws IOException {
    Hit hit = IndexFixture.search(index, "term:silence stance:gap").hits().get(0);
    assertThat(hit.before()).isEqualTo("I challenged her but left no ");
    assertThat(hit.match()).isEqualTo("silence");
    assertThat(hit.after()).isEqualTo(".");
    assertThat(IndexFixture.mine().build().notes().get(0).text().substring(hit.begin(), hit.end()))
        .isEqualTo("silence");
    assertThat(hit.mentions()).extracting(m -> m.term()).containsExactly("challenge", "silence");
  }

  @Test
  void theMatchReachesFromTheFirstToTheLastWordAskedFor() throws IOException {
    Hit hit = IndexFixture.search(index, "left challenged").hits().get(0);
    assertThat(hit.match()).isEqualTo("challenged her but left");
  }

  @Test
  void whereNoWordsWereAskedForTheWholeSentenceIsTheMatch() throws IOException {
    Hit hit = IndexFixture.search(index, "learner:you").hits().get(0);
    assertThat(hit.before()).isEmpty();
    assertThat(hit.match()).isEqualTo("My supervisor challenged me on managers.");
    assertThat(hit.after()).isEmpty();
  }

  @Test
  void whatANoteDoesNotSayIsTakenFromItsSession() throws IOException {
    Hit hit = IndexFixture.search(index, "avoided").hits().get(0);
    assertThat(hit.date()).hasToString("2026-03-15");
    assertThat(hit.client()).isEqualTo("Priya Shah");
    assertThat(hit.file()).isEqualTo("notes.docx");
    assertThat(hit.kind()).isEqualTo("reflective-note");
  }

  @Test
  void anEmptyQueryFindsEverySentence() throws IOException {
    assertThat(IndexFixture.found(index, " ")).hasSize(8);
    assertThat(index.search(new NoteQuery("", Optional.of("you"), 10, 0)).total()).isEqualTo(1);
  }

  @Test
  void pagesFollowEachOtherAndTheTotalCountsAll() throws IOException {
    List<Hit> all = IndexFixture.search(index, "").hits();
    SearchResult page = index.search(new NoteQuery("", Optional.empty(), 3, 4));
    assertThat(page.total()).isEqualTo(8);
    assertThat(page.hits()).isEqualTo(all.subList(4, 7));
    assertThat(index.search(new NoteQuery("", Optional.empty(), 5, 100)).hits()).isEmpty();
    assertThat(index.search(new NoteQuery("", Optional.empty(), 0, 0)).total()).isEqualTo(8);
    assertThat(index.search(new NoteQuery("", Optional.empty(), Integer.MAX_VALUE, 3)).hits())
        .hasSize(5);
  }

  @Test
  void facetsSayHowAllHitsFall() throws IOException {
    List<Facet> facets =
        index
            .search(new NoteQuery("learner:me term:(challenge OR scaling)", Optional.empty(), 1, 0))
            .facets();
    assertThat(facets)
        .extracting(Facet::name)
        .containsExactlyInAnyOrder("term", "stance", "client", "kind", "month");
    assertThat(values(facets, "term"))
        .contains(
            tuple("challenge", 2), tuple("scaling", 2), tuple("silence", 1), tuple("grow", 1));
    assertThat(values(facets, "client"))
        .containsExactlyInAnyOrder(tuple("Priya Shah", 3), tuple("Tom", 1));
    assertThat(values(facets, "month"))
        .containsExactlyInAnyOrder(tuple("2026-01", 2), tuple("2026-02", 1), tuple("2026-03", 1));
    assertThat(values(facets, "kind"))
        .containsExactly(tuple("reflective-note", 3), tuple("diary", 1));
    assertThat(IndexFixture.search(index, "nowhere").facets()).isEmpty();
  }

  private static List<org.assertj.core.groups.Tuple> values(List<Facet> facets, String name) {
    return facets.stream()
        .filter(facet -> facet.name().equals(name))
        .flatMap(facet -> facet.values().stream())
        .map(value -> tuple(value.value(), value.count()))
        .toList();
  }
}
