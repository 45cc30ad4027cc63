package org.reflectory.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.finding.PatternFinding;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.fixture.Reports;

class PatternsTest {

  /** Sessions on consecutive days, the first of them with this sentence in its note. */
  private static PortfolioBuilder sessions(int all, int with, String sentence) {
    PortfolioBuilder portfolio = new PortfolioBuilder();
    for (int i = 1; i <= all; i++) {
      String date = "2026-01-%02d".formatted(i);
      String client = i % 2 == 0 ? "Tom" : "Priya";
      portfolio.held(date, client, String.valueOf(i), 1);
      portfolio.note(
          NoteBuilder.reflective("n" + i)
              .date(date)
              .client(client)
              .says("We met.")
              .says(i <= with ? sentence : "All was well."));
    }
    return portfolio;
  }

  private static List<PatternFinding> patterns(PortfolioBuilder portfolio) {
    return Reports.of(portfolio).patterns();
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3, true",
    "15, 3, true",
    "16, 3, false",
    "2, 2, false",
    "20, 4, true",
    "21, 4, false"
  })
  void aGapComesBackInThreeSessionsAndAFifthOfThem(int all, int with, boolean found) {
    assertThat(patterns(sessions(all, with, "I left no [silence|silence gap].")).isEmpty())
        .isEqualTo(!found);
  }

  @Test
  void aPatternSaysWhatStandsBehindIt() {
    PatternFinding pattern = patterns(sessions(8, 3, "I left no [silence|silence gap].")).get(0);
    assertThat(pattern.code()).isEqualTo("recurring-gap");
    assertThat(pattern.term()).isEqualTo("silence");
    assertThat(pattern.notes()).containsExactly("n1", "n2", "n3");
    assertThat(pattern.clientId()).as("two coachees").isNull();
    assertThat(pattern.statement()).contains("in 3 of 8 sessions", "2 coachees");
    assertThat(pattern.support().sessions()).isEqualTo(3);
    assertThat(pattern.support().clients()).isEqualTo(2);
    assertThat(pattern.support().first()).hasToString("2026-01-01");
    assertThat(pattern.support().last()).hasToString("2026-01-03");
    assertThat(pattern.support().p()).isNull();
    assertThat(pattern.evidence())
        .extracting(e -> e.quote())
        .containsOnly("I left no silence.")
        .hasSize(3);
  }

  @Test
  void sessionsCountAndNotMentions() {
    String thrice = "No [silence|silence gap], no [pause|silence gap], no [quiet|silence gap].";
    assertThat(patterns(sessions(5, 2, thrice))).isEmpty();
    PortfolioBuilder twice = sessions(3, 3, "I left no [silence|silence gap].");
    for (int i = 1; i <= 3; i++) {
      twice.note(
          NoteBuilder.diary("d" + i)
              .date("2026-01-0" + i)
              .client(i % 2 == 0 ? "Tom" : "Priya")
              .says("No [silence|silence gap]."));
    }
    assertThat(patterns(twice).get(0).support().sessions()).isEqualTo(3);
    assertThat(patterns(twice).get(0).evidence()).hasSize(6);
  }

  @Test
  void sessionsWithoutARecordAreNotLookedAt() {
    PortfolioBuilder portfolio = sessions(10, 3, "I left no [silence|silence gap].");
    for (int i = 11; i <= 28; i++) {
      portfolio.held("2026-01-" + i, "Priya", "x" + i, 1);
    }
    assertThat(patterns(portfolio)).extracting(p -> p.support().of()).containsExactly(10);
  }

  @Test
  void aPatternWithOneCoacheeNamesThem() {
    PortfolioBuilder portfolio = new PortfolioBuilder();
    for (int i = 1; i <= 3; i++) {
      portfolio.held("2026-01-0" + i, "Priya", "0" + i, 1);
      portfolio.note(
          NoteBuilder.reflective("n" + i)
              .date("2026-01-0" + i)
              .client("Priya")
              .says("I left no [silence|silence gap]."));
    }
    PatternFinding pattern = patterns(portfolio).get(0);
    assertThat(pattern.clientId()).isEqualTo(portfolio.sessions().clients().clients().get(0).id());
    assertThat(pattern.statement()).contains("always with Priya");
  }

  @ParameterizedTest
  @CsvSource({"silence practised", "silence planned", "silence mentioned", "difficulty gap"})
  void otherStancesAndElementsOfReflectionAreNoGaps(String tag) {
    assertThat(patterns(sessions(4, 4, "It was [so|" + tag + "]."))).isEmpty();
  }

  @Test
  void whatIsPraisedAgainAndAgainIsAStrength() {
    List<PatternFinding> found =
        patterns(sessions(5, 4, "I was [good|strength practised] at [waiting|silence practised]."));
    assertThat(found).extracting(PatternFinding::code).containsExactly("recurring-strength");
    assertThat(found).extracting(PatternFinding::term).containsExactly("silence");
  }

  @Test
  void theMostFrequentStandsFirst() {
    PortfolioBuilder portfolio =
        sessions(6, 3, "No [challenge|challenge gap], no [silence|silence gap].");
    portfolio
        .held("2026-02-01", "Tom", "20", 1)
        .note(
            NoteBuilder.reflective("n20")
                .date("2026-02-01")
                .client("Tom")
                .says("No [silence|silence gap]."));
    assertThat(patterns(portfolio))
        .extracting(PatternFinding::term)
        .containsExactly("silence", "challenge");
  }
}
