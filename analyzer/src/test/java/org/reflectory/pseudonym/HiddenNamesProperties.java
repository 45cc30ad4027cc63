package org.reflectory.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.index.IndexedNote;
import org.reflectory.note.SourcePlace;
import org.reflectory.session.Client;

class HiddenNamesProperties {
  private static final List<String> NAMES =
      List.of(
          "Priya Shah",
          "Priya",
          "Shah",
          "priya",
          "PRIYA SHAH",
          "Priya  Shah",
          "P.S",
          "Anne-Marie",
          "Si\u00e2n",
          "Sian",
          "JT",
          "J.T",
          "Sarah Connor",
          "Sarah",
          "Connor",
          "Acme Ltd",
          "Acme");
  private static final List<String> WORDS =
      List.of(
          "said", "I met", "the", "rota", "late", "\ud83d\ude00", "with", "and", "Monday", "It");
  private static final List<String> MARKS =
      List.of(
          " ", ", ", ". ", "'s ", "\u2019s ", " (", ") ", "\n", " \u201c", "\u201d ", "; ", " - ");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> word =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(1, Arbitraries.of(NAMES)),
            net.jqwik.api.Tuple.of(2, Arbitraries.of(WORDS)));
    return net.jqwik.api.Combinators.combine(word, Arbitraries.of(MARKS))
        .as((w, mark) -> w + mark)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  private static PortfolioBuilder portfolio(String text) {
    PortfolioBuilder portfolio = new PortfolioBuilder();
    List.of("Priya Shah", "Anne-Marie", "Si\u00e2n", "JT")
        .forEach(label -> portfolio.held("2026-01-05", label, null, 1));
    portfolio.note(NoteBuilder.diary("known").says("Sarah Connor works for Acme Ltd."));
    for (String line : text.split("\n")) {
      if (!line.isBlank()) {
        portfolio.note(NoteBuilder.reflective("n" + line.hashCode()).says(line));
      }
    }
    return portfolio;
  }

  private static Map<String, String> ids(PortfolioBuilder portfolio, OtherNames others) {
    Map<String, String> ids = new HashMap<>();
    for (Client client : portfolio.sessions().clients().clients()) {
      ids.put(client.id(), Pseudonyms.next(Set.copyOf(ids.values())));
    }
    ids.putAll(others.pseudonyms(ids));
    return ids;
  }

  private static OtherNames others(PortfolioBuilder portfolio) {
    return OtherNames.of(
        "me", portfolio.indexed(), portfolio.sessions().clients(), List.of(), new NameFinder());
  }

  @Property(tries = 300)
  void noKnownFormOfANameIsLeft(@ForAll @From("texts") String text) {
    PortfolioBuilder portfolio = portfolio(text);
    OtherNames others = others(portfolio);
    Pseudonyms names = new Pseudonyms(portfolio.sessions(), ids(portfolio, others), others);
    for (IndexedNote note : names.apply(portfolio.indexed()).notes()) {
      String hidden = note.note().text();
      for (String form :
          List.of("priya", "shah", "anne-marie", "si\u00e2n", "sian", "sarah", "connor", "acme")) {
        assertThat(hidden.toLowerCase(Locale.ROOT)).doesNotContain(form);
      }
      assertThat(hidden).doesNotContainPattern(Pattern.compile("\\bJ\\.?T\\b"));
    }
  }

  @Property(tries = 200)
  void theCheckFindsNothingMore(@ForAll @From("texts") String text) {
    PortfolioBuilder portfolio = portfolio(text.replace("P.S", "so"));
    OtherNames others = others(portfolio);
    Pseudonyms names = new Pseudonyms(portfolio.sessions(), ids(portfolio, others), others);
    LeakCheck check = new LeakCheck(portfolio.sessions().clients(), others, new NameFinder());
    assertThat(check.check(PortfolioTexts.of(names.apply(portfolio.indexed())))).isEmpty();
  }

  @Property(tries = 200)
  void theCheckFindsEveryNameThatIsLeft(@ForAll @From("texts") String text) {
    PortfolioBuilder portfolio = portfolio(text);
    LeakCheck check =
        new LeakCheck(portfolio.sessions().clients(), others(portfolio), new NameFinder());
    boolean has = text.toLowerCase(Locale.ROOT).contains("priya");
    List<Leak> leaks =
        check.check(List.of(new PlacedText(new SourcePlace("f.md", "line 1"), text)));
    assertThat(leaks.stream().anyMatch(l -> l.name().toLowerCase(Locale.ROOT).contains("priya")))
        .isEqualTo(has);
  }

  @Property(tries = 200)
  void sentencesStayWhole(@ForAll @From("texts") String text) {
    PortfolioBuilder portfolio = portfolio(text);
    OtherNames others = others(portfolio);
    Pseudonyms names = new Pseudonyms(portfolio.sessions(), ids(portfolio, others), others);
    for (IndexedNote note : names.apply(portfolio.indexed()).notes()) {
      String hidden = note.note().text();
      assertThat(note.sentences()).extracting(s -> s.span().of(hidden)).containsExactly(hidden);
      assertThat(note.note().passages())
          .extracting(p -> p.span().of(hidden))
          .containsExactly(hidden);
    }
  }

  @Property(tries = 300)
  void foundSpansAreInOrderAndSayTheName(@ForAll @From("texts") String text) {
    int end = 0;
    for (NameFinder.Found found : new NameFinder().find(text)) {
      assertThat(found.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(found.span().of(text).replaceAll("[\\s\\p{Z}]+", " ")).isEqualTo(found.name());
      end = found.span().end();
    }
  }
}
