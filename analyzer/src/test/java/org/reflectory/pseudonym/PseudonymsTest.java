package org.reflectory.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.index.Facet;
import org.reflectory.index.Hit;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedPortfolio;
import org.reflectory.index.IndexedSentence;
import org.reflectory.json.Json;
import org.reflectory.portfolio.LogRow;
import org.reflectory.session.Client;
import org.reflectory.session.Sessions;

class PseudonymsTest {

  /** Pseudonyms for coachees of these labels, given in the order of their labels. */
  private static Pseudonyms of(PortfolioBuilder portfolio) {
    return new Pseudonyms(portfolio.sessions(), byClient(portfolio.sessions()));
  }

  private static Map<String, String> byClient(Sessions sessions) {
    Map<String, String> names = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Client client : sessions.clients().clients()) {
      String next = Pseudonyms.next(taken);
      taken.add(next);
      names.put(client.id(), next);
    }
    return names;
  }

  private static String replaced(String text, String... labels) {
    PortfolioBuilder portfolio = new PortfolioBuilder();
    List.of(labels).forEach(label -> portfolio.held("2026-01-05", label, null, 1));
    NoteBuilder note = NoteBuilder.reflective("n").says(text);
    return of(portfolio)
        .apply(new PortfolioBuilder().note(note).indexed())
        .notes()
        .get(0)
        .note()
        .text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "I met Priya Shah again. | I met Coachee A again.",
        "Priya's manager and PRIYA and priya. | Coachee A's manager and Coachee A and Coachee A.",
        "Priya\u2019s plan; (Priya) \u201cPriya\u201d | Coachee A\u2019s plan; (Coachee A) \u201cCoachee A\u201d",
        "Ms Shah said so. | Ms Coachee A said so.",
        "P. went on, and P said | Coachee A. went on, and Coachee A said",
        "Priya  Shah | Coachee A",
        "Priyanka and the shahs stay | Priyanka and the shahs stay",
        "Tom-Tom, Tomorrow, atom | Coachee B-Coachee B, Tomorrow, atom"
      })
  void namesAreReplacedAsWordsOfTheirOwn(String text, String expected) {
    assertThat(replaced(text, "Priya Shah", "P", "Tom")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Will | Will will hope. | Coachee A will hope.",
        "Mark | I mark my words, Mark. MARK! | I mark my words, Coachee A. Coachee A!",
        "A | A good start. I asked A about it. A's view. | A good start. I asked Coachee A about it. Coachee A's view.",
        "I | I think I did. | I think I did.",
        "Jo | Jo and jo and JO, job | Coachee A and jo and Coachee A, job",
        "Client A | My client was late. Client A, client a. | My client was late. Coachee A, Coachee A.",
        "Mr Smith | Mr Jones met Mr Smith and Smith. | Mr Jones met Coachee A and Coachee A.",
        "Manager | Her manager, a Manager | Her manager, a Manager",
        "Si\u00e2n | Si\u00e2n, SI\u00c2N and Sian | Coachee A, Coachee A and Coachee A",
        "Jean (HR) | Jean from HR | Coachee A from HR",
        "Anne-Marie | Anne-Marie and anne marie | Coachee A and Coachee A"
      })
  void namesThatAreWordsDoNotTakeTheWordsWithThem(String label, String text, String expected) {
    assertThat(replaced(text, label)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Priya, Tom | I asked P. about T.'s view. P.S. at 3 p.m., plan P | I asked Coachee A. about Coachee B.'s view. P.S. at 3 p.m., plan P",
        "Priya, Paul | I asked P. about it. | I asked P. about it.",
        "Anna | Part A. And A. | Part A. And A."
      })
  void aDottedInitialIsTheOnlyCoacheeWhoHasIt(String labels, String text, String expected) {
    assertThat(replaced(text, labels.split(", "))).isEqualTo(expected);
  }

  @Test
  void aLabelAloneIsReplacedWhateverItIs() {
    PortfolioBuilder portfolio =
        new PortfolioBuilder()
            .held("2026-01-05", "Manager", null, 1)
            .note(NoteBuilder.diary("d").client("I").says("Fine."));
    IndexedPortfolio hidden = of(portfolio).apply(portfolio.indexed());
    assertThat(hidden.portfolio().log().get(0).client()).isEqualTo("Coachee B");
    assertThat(hidden.notes().get(0).note().metadata().client()).isEqualTo("Coachee A");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-04 Priya.docx, 2026-03-04 Coachee A.docx",
    "notes/priya_shah 2.md, notes/Coachee A_Coachee A 2.md",
    "RN06Priya.docx, RN06Coachee A.docx",
    "priya1.md, Coachee A1.md",
    "NotesPriyaMay.md, NotesCoachee AMay.md",
    "2026-07-30 P.md, 2026-07-30 Coachee A.md",
    "Plan P.docx, Plan Coachee A.docx",
    "PP Plan.docx, PP Plan.docx"
  })
  void fileNamesLoseTheirNamesToo(String file, String expected) {
    PortfolioBuilder portfolio =
        new PortfolioBuilder()
            .held("2026-01-05", "Priya Shah", null, 1)
            .note(NoteBuilder.diary("d").client("P").file(file).says("Fine."));
    assertThat(of(portfolio).apply(portfolio.indexed()).notes().get(0).note().source().file())
        .isEqualTo(expected);
  }

  private static PortfolioBuilder portfolio() {
    return new PortfolioBuilder()
        .row(
            new LogRow(
                "r1",
                java.time.LocalDate.of(2026, 1, 5),
                java.time.LocalTime.of(9, 0),
                java.time.LocalTime.of(10, 0),
                "Priya Shah",
                "Priya's first",
                "Priya 1",
                1.0,
                1.0,
                LogRow.State.HELD,
                new org.reflectory.note.SourcePlace("Priya log.csv", "sheet Priya, row 2")))
        .held("2026-01-12", "Tom", "02", 1)
        .note(
            NoteBuilder.reflective("n1")
                .client("Priya")
                .date("2026-01-05")
                .says("Priya said that I [challenged Priya|challenge practised] and Tom.")
                .says("With Tom, [Priya's pause|silence practised] was long.")
                .says("[Waited|silence planned] for Priya Shah"));
  }

  @Test
  void everySpanPointsToTheSameWordsOfTheNewText() {
    IndexedNote hidden = of(portfolio()).apply(portfolio().indexed()).notes().get(0);
    String text = hidden.note().text();
    assertThat(text)
        .isEqualTo(
            "Coachee A said that I challenged Coachee A and Coachee B.\nWith Coachee B, Coachee A's pause was long.\nWaited for Coachee A");
    assertThat(hidden.sentences())
        .extracting(s -> s.span().of(text))
        .containsExactly(text.split("\n"));
    assertThat(hidden.note().passages())
        .extracting(p -> p.span().of(text))
        .containsExactly(text.split("\n"));
    assertThat(
            hidden.sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .map(m -> m.span().of(text)))
        .containsExactly("challenged Coachee A", "Coachee A's pause", "Waited");
  }

  @Test
  void noNameIsLeftAnywhere() {
    Pseudonyms names = of(portfolio());
    String content = Json.write(names.apply(portfolio().indexed()));
    String sessions =
        names.apply(portfolio().sessions()).toString()
            + names.apply(portfolio().sessions()).clients().clients();
    assertThat(content + sessions)
        .doesNotContainIgnoringCase("priya")
        .doesNotContain("Tom", "Shah");
  }

  @Test
  void idsAndTimesStay() {
    Sessions hidden = of(portfolio()).apply(portfolio().sessions());
    assertThat(hidden.sessions())
        .extracting(s -> s.id())
        .containsExactly("s-r1", "s-2".replace("2", "r2"));
    assertThat(hidden.clients().clients())
        .extracting(Client::id)
        .isEqualTo(portfolio().sessions().clients().clients().stream().map(Client::id).toList());
    assertThat(of(portfolio()).apply(portfolio().indexed()).portfolio().log().get(0).start())
        .hasToString("09:00");
  }

  @Test
  void aNoteIsLinkedUnderPseudonymsAsItWasBefore() {
    Sessions hidden = of(portfolio()).apply(portfolio().sessions());
    assertThat(hidden.clients().find("Coachee A"))
        .isEqualTo(hidden.clients().find("Priya Shah"))
        .isPresent();
    assertThat(hidden.byNote()).containsOnlyKeys("n1");
  }

  @Test
  void aHitKeepsItsPlaceAndItsContext() {
    IndexedNote note = portfolio().indexed().notes().get(0);
    IndexedSentence sentence = note.sentences().get(1);
    String text = note.note().text();
    int begin = text.indexOf("Priya's pause");
    Hit hit =
        new Hit(
            "n1",
            sentence.id(),
            "me",
            "reflective-note",
            null,
            "Priya",
            "Priya.docx",
            "",
            text.substring(sentence.span().start(), begin),
            "Priya's pause",
            text.substring(begin + 13, sentence.span().end()),
            begin,
            begin + 13,
            sentence.mentions());
    Hit hidden = of(portfolio()).apply(hit, note);
    String hiddenText = of(portfolio()).apply(portfolio().indexed()).notes().get(0).note().text();
    assertThat(hidden.before() + "|" + hidden.match() + "|" + hidden.after())
        .isEqualTo("With Coachee B, |Coachee A's pause| was long.");
    assertThat(hiddenText.substring(hidden.begin(), hidden.end())).isEqualTo(hidden.match());
    assertThat(hidden.client()).isEqualTo("Coachee A");
    assertThat(hidden.file()).isEqualTo("Coachee A.docx");
    assertThat(hidden.mentions().get(0).span().of(hiddenText)).isEqualTo("Coachee A's pause");
  }

  @Test
  void ofFacetsOnlyCoacheesAreRenamed() {
    PortfolioBuilder will = new PortfolioBuilder().held("2026-01-05", "Will", null, 1);
    assertThat(
            of(will)
                .apply(new Facet("client", List.of(new Facet.Value("Will", 2))))
                .values()
                .get(0)
                .value())
        .isEqualTo("Coachee A");
    assertThat(
            of(will)
                .apply(new Facet("term", List.of(new Facet.Value("grow-will", 2))))
                .values()
                .get(0)
                .value())
        .isEqualTo("grow-will");
  }

  @Test
  void pseudonymsAreLettersAndNeverTakenOnes() {
    assertThat(Pseudonyms.next(Set.of())).isEqualTo("Coachee A");
    assertThat(Pseudonyms.next(Set.of("Coachee A", "Coachee C"))).isEqualTo("Coachee B");
    Set<String> taken =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
            .chars()
            .mapToObj(c -> "Coachee " + (char) c)
            .collect(Collectors.toSet());
    assertThat(Pseudonyms.next(taken)).isEqualTo("Coachee AA");
  }

  @Test
  void withoutCoacheesNothingIsReplaced() {
    assertThat(replaced("Priya and I met.")).isEqualTo("Priya and I met.");
  }
}
