package org.reflectory.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.session.Client;

class OtherNamesTest {

  private static PortfolioBuilder portfolio(List<String> coachees, String... texts) {
    PortfolioBuilder portfolio = new PortfolioBuilder();
    coachees.forEach(label -> portfolio.held("2026-01-05", label, null, 1));
    for (int i = 0; i < texts.length; i++) {
      portfolio.note(NoteBuilder.reflective("n" + i).says(texts[i]));
    }
    return portfolio;
  }

  private static OtherNames others(PortfolioBuilder portfolio, Collection<String> known) {
    return OtherNames.of(
        "me", portfolio.indexed(), portfolio.sessions().clients(), known, new NameFinder());
  }

  private static Map<String, String> ids(PortfolioBuilder portfolio, Map<String, String> before) {
    Map<String, String> ids = new HashMap<>(before);
    for (Client client : portfolio.sessions().clients().clients()) {
      ids.computeIfAbsent(client.id(), c -> Pseudonyms.next(Set.copyOf(ids.values())));
    }
    ids.putAll(others(portfolio, ids.keySet()).pseudonyms(ids));
    return ids;
  }

  private static List<String> replaced(PortfolioBuilder portfolio, Map<String, String> ids) {
    Pseudonyms names = new Pseudonyms(portfolio.sessions(), ids, others(portfolio, ids.keySet()));
    return names.apply(portfolio.indexed()).notes().stream().map(n -> n.note().text()).toList();
  }

  private static String replaced(List<String> coachees, String text) {
    PortfolioBuilder portfolio = portfolio(coachees, text);
    return replaced(portfolio, ids(portfolio, Map.of())).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Sarah Whitlock came. Sarah's boss and SARAH and Whitlock. | Person A came. Person A's boss"
            + " and Person A and Person A.",
        "I told Mark to mark it. | I told Person A to mark it.",
        "Will you ask Will? I told Will. | Will you ask Person A? I told Person A.",
        "Acme Ltd pays. Acme is late. | Organisation A pays. Organisation A is late.",
        "Northgate Housing Trust (NHT) pays; NHT is late. | Organisation A (Organisation A) pays;"
            + " Organisation A is late.",
        "Mr Hughes and Gwen Hughes | Person A and Person A",
        "Kolb and Nancy Kline on paper. | Kolb and Nancy Kline on paper."
      })
  void othersHavePseudonymsToo(String text, String expected) {
    assertThat(replaced(List.of(), text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Priya | Priya Shah and Ms Shah | Coachee A and Coachee A",
        "Priya Shah | Priya Patel met Priya and Patel. | Person A met Coachee A and Person A.",
        "Priya Shah | Priya S. said so, P.S. too | Coachee A. said so, P.S. too",
        "Jean Taylor | JT and J.T. agreed with Jean T. | Coachee A and Coachee A agreed with"
            + " Coachee A.",
        "JT | JT, J.T., J. T. | Coachee A, Coachee A, Coachee A.",
        "Tom | I told Tom Baker and Tom Fletcher | I told Person A and Person B"
      })
  void coacheesComeFirst(String label, String text, String expected) {
    String replaced = replaced(List.of(label), text);
    assertThat(replaced.replace("Person B and Person A", "Person A and Person B"))
        .isEqualTo(expected);
  }

  @Test
  void aFirstNameIsThatOfTheOneWhoHasIt() {
    PortfolioBuilder two =
        portfolio(List.of(), "Sarah Connor and Sarah Jones met.", "Sarah said so.");
    assertThat(others(two, List.of()).all()).hasSize(3);
    PortfolioBuilder one = portfolio(List.of(), "Sarah Connor met him.", "Sarah said so.");
    assertThat(others(one, List.of()).all())
        .singleElement()
        .satisfies(o -> assertThat(o.names()).containsExactly("Sarah Connor", "Sarah"));
  }

  @Test
  void aPseudonymStaysWhenOtherFilesNameSomebodyMoreFully() {
    PortfolioBuilder before = portfolio(List.of("Tom"), "Sarah left.", "I told Marcus.");
    Map<String, String> ids = ids(before, Map.of());
    List<String> first = replaced(before, ids);
    PortfolioBuilder after =
        portfolio(
            List.of("Tom"),
            "Sarah left.",
            "I told Marcus.",
            "Abigail met Sarah Connor at Acme Ltd.");
    Map<String, String> then = ids(after, ids);
    assertThat(then).containsAllEntriesOf(ids);
    assertThat(replaced(after, then)).startsWith(first.toArray(new String[0]));
    assertThat(replaced(after, then).get(2)).doesNotContain("Sarah", "Connor", "Abigail", "Acme");
  }

  @Test
  void twoLearnersShareNoIds() {
    PortfolioBuilder portfolio = portfolio(List.of(), "Sarah left.");
    OtherNames mine = others(portfolio, List.of());
    OtherNames yours =
        OtherNames.of(
            "you",
            portfolio.indexed(),
            portfolio.sessions().clients(),
            List.of(),
            new NameFinder());
    assertThat(mine.all().get(0).id()).startsWith("p-").isNotEqualTo(yours.all().get(0).id());
  }

  @Test
  void filesLoseOthersNamesToo() {
    PortfolioBuilder portfolio =
        new PortfolioBuilder()
            .note(NoteBuilder.diary("d").file("Feedback_Sarah_Connor2.docx").says("Fine."));
    Map<String, String> ids = ids(portfolio, Map.of());
    assertThat(
            new Pseudonyms(portfolio.sessions(), ids, others(portfolio, ids.keySet()))
                .apply(portfolio.indexed())
                .notes()
                .get(0)
                .note()
                .source()
                .file())
        .isEqualTo("Feedback_Person A2.docx");
  }

  @Test
  void withoutOthersNothingIsReplaced() {
    assertThat(OtherNames.NONE.all()).isEmpty();
    assertThat(OtherNames.NONE.pseudonyms(Map.of())).isEmpty();
  }
}
