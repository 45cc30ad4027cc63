package org.reflectory.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reflectory.generated.Block.Cell;
import org.reflectory.generated.Block.Heading;
import org.reflectory.generated.Block.Paragraph;
import org.reflectory.generated.Block.Table;
import org.reflectory.generated.GeneratedPortfolio.TrueNote;
import org.reflectory.generated.GeneratedPortfolio.TrueSession;

/**
 * The findings are what a look at the finished portfolio gives, without knowing what was planted.
 */
class PlantedTruthTest {
  private static final List<GeneratedPortfolio> MANY =
      LongStream.range(1000, 1600).mapToObj(PortfolioGenerator::generate).toList();

  private static long required(GeneratedPortfolio portfolio, String code) {
    return portfolio.findings().stream()
        .filter(finding -> finding.required() && finding.code().equals(code))
        .count();
  }

  @Test
  void rowsGoBackInTimeOnlyWherePlanted() {
    for (GeneratedPortfolio portfolio : MANY) {
      List<LocalDate> dates = portfolio.sessions().stream().map(TrueSession::date).toList();
      long steps = 0;
      for (int i = 1; i < dates.size(); i++) {
        steps += dates.get(i).isBefore(dates.get(i - 1)) ? 1 : 0;
      }
      assertThat(steps)
          .as("seed %s", portfolio.seed())
          .isEqualTo(required(portfolio, "out-of-order"));
    }
  }

  @Test
  void sessionsOverlapOnlyWherePlanted() {
    for (GeneratedPortfolio portfolio : MANY) {
      List<TrueSession> sessions = portfolio.sessions();
      long overlaps = 0;
      for (int i = 0; i < sessions.size(); i++) {
        for (int j = 0; j < i; j++) {
          overlaps += overlap(sessions.get(i), sessions.get(j)) ? 1 : 0;
        }
      }
      assertThat(overlaps)
          .as("seed %s", portfolio.seed())
          .isEqualTo(required(portfolio, "overlapping-sessions"));
    }
  }

  private static boolean overlap(TrueSession one, TrueSession other) {
    return one.date().equals(other.date())
        && one.start().isPresent()
        && one.start().get().isBefore(other.end().orElseThrow())
        && other.start().orElseThrow().isBefore(one.end().orElseThrow());
  }

  @Test
  void notesDifferFromTheLogOnlyWherePlanted() {
    for (GeneratedPortfolio portfolio : MANY) {
      long dates = 0;
      long clients = 0;
      for (TrueNote note : portfolio.notes()) {
        Optional<TrueSession> session = sameRef(portfolio, note);
        if (session.isPresent()) {
          dates += session.get().date().equals(note.date()) ? 0 : 1;
          clients += session.get().client().equals(note.client()) ? 0 : 1;
        }
      }
      long leaks =
          portfolio.notes().stream()
              .filter(note -> sameRef(portfolio, note).isPresent())
              .filter(note -> !portfolio.clients().contains(note.client()))
              .count();
      assertThat(dates)
          .as("dates, seed %s", portfolio.seed())
          .isEqualTo(required(portfolio, "note-date-mismatch"));
      assertThat(clients - leaks)
          .as("clients, seed %s", portfolio.seed())
          .isEqualTo(required(portfolio, "client-mismatch"));
      assertThat(leaks).isLessThanOrEqualTo(required(portfolio, "name-leak"));
    }
  }

  private static Optional<TrueSession> sameRef(GeneratedPortfolio portfolio, TrueNote note) {
    return portfolio.sessions().stream()
        .filter(session -> session.ref().isPresent() && session.ref().equals(note.ref()))
        .findFirst();
  }

  @Test
  void aSessionTwiceAWeekWithTheSameCoacheeWouldMakeMatchesGuesses() {
    for (GeneratedPortfolio portfolio : MANY) {
      List<TrueSession> sessions = portfolio.sessions();
      for (int i = 0; i < sessions.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (sessions.get(i).client().equals(sessions.get(j).client())) {
            assertThat(
                    Math.abs(
                        sessions.get(i).date().toEpochDay() - sessions.get(j).date().toEpochDay()))
                .as("seed %s", portfolio.seed())
                .isGreaterThanOrEqualTo(5);
          }
        }
      }
    }
  }

  @Test
  void notesWithoutAnItemAreFoundSaveForFirstSessions() {
    for (GeneratedPortfolio portfolio : MANY) {
      for (ChecklistItem item : ChecklistItem.values()) {
        long absent =
            portfolio.notes().stream().filter(note -> note.absent().contains(item.id())).count();
        long owed = required(portfolio, "note-without-" + item.id());
        if (item == ChecklistItem.OBJECTIVES_PROGRESS) {
          assertThat(absent - owed).isBetween(0L, 9L);
        } else {
          assertThat(absent).as("%s, seed %s", item, portfolio.seed()).isEqualTo(owed);
        }
      }
    }
  }

  @Test
  void gapsThatComeAgainAreInThePlanUnlessPlanted() {
    for (GeneratedPortfolio portfolio : MANY) {
      String notes = text(portfolio, Stream.of("Notes", "Note"));
      String plan = text(portfolio, Stream.of("PDP"));
      List<String> missing = new ArrayList<>();
      for (GapKind gap : GapKind.values()) {
        long count = gap.inNotes().stream().mapToLong(told -> count(notes, told)).sum();
        boolean again = count >= 3 && count * 5 >= portfolio.notes().size();
        if (again && !plan.contains(gap.inPlan().get(0))) {
          missing.addAll(gap.words());
        }
      }
      assertThat(missing)
          .as("seed %s", portfolio.seed())
          .isEqualTo(about(portfolio, "recurring-gap-not-in-pdp"));
    }
  }

  @Test
  void gapsOfTheCompetenceTableAreInDiaryAndPlanUnlessPlanted() {
    for (GeneratedPortfolio portfolio : MANY) {
      String table = text(portfolio, Stream.of("Competences"));
      String diary = text(portfolio, Stream.of("Diary"));
      String plan = text(portfolio, Stream.of("PDP"));
      List<String> notInDiary = new ArrayList<>();
      List<String> notInPlan = new ArrayList<>();
      for (GapKind gap : GapKind.values()) {
        if (gap.inCompetences().stream().anyMatch(table::contains)) {
          if (gap.inDiary().stream().noneMatch(diary::contains)) {
            notInDiary.addAll(gap.words());
          }
          if (!plan.contains(gap.inPlan().get(0))) {
            notInPlan.addAll(gap.words());
          }
        }
      }
      assertThat(notInDiary)
          .as("diary, seed %s", portfolio.seed())
          .isEqualTo(about(portfolio, "competence-gap-not-in-diary"));
      assertThat(notInPlan)
          .as("plan, seed %s", portfolio.seed())
          .isEqualTo(about(portfolio, "competence-gap-not-in-pdp"));
    }
  }

  @Test
  void realNamesStandNowhereElseThanInTheLeak() {
    List<String> people =
        NameStyle.FULL_NAME.coachees(new Dice(1), 16).stream().map(Coachee::fullName).toList();
    for (GeneratedPortfolio portfolio : MANY) {
      boolean open = portfolio.clients().stream().anyMatch(people::contains);
      String all =
          text(
              portfolio,
              portfolio.documents().stream()
                  .flatMap(document -> document.parts().stream())
                  .map(Document.Part::name)
                  .distinct());
      long leaks = open ? 0 : people.stream().filter(all::contains).count();
      assertThat(leaks).as("seed %s", portfolio.seed()).isEqualTo(required(portfolio, "name-leak"));
    }
  }

  private static List<String> about(GeneratedPortfolio portfolio, String code) {
    return portfolio.findings().stream()
        .filter(finding -> finding.code().equals(code))
        .flatMap(finding -> finding.about().stream())
        .toList();
  }

  /** How often a sentence stands in a text, whoever it is about. */
  private static long count(String text, String sentence) {
    String him = sentence.replace("{he}", "he").replace("{him}", "him").replace("{his}", "his");
    String her = sentence.replace("{he}", "she").replace("{him}", "her").replace("{his}", "her");
    return occurrences(text, him) + (him.equals(her) ? 0 : occurrences(text, her));
  }

  private static long occurrences(String text, String part) {
    return Pattern.compile(part, Pattern.LITERAL).matcher(text).results().count();
  }

  private static String text(GeneratedPortfolio portfolio, Stream<String> parts) {
    List<String> names = parts.toList();
    StringBuilder text = new StringBuilder();
    for (Document document : portfolio.documents()) {
      for (Document.Part part : document.parts()) {
        if (names.contains(part.name())) {
          part.blocks().forEach(block -> add(text, block));
        }
      }
    }
    return text.toString();
  }

  private static void add(StringBuilder text, Block block) {
    switch (block) {
      case Heading heading -> text.append(heading.text()).append('\n');
      case Paragraph line -> text.append(line.text()).append('\n');
      case Table table -> {
        for (List<Cell> row : table.rows()) {
          row.forEach(cell -> text.append(cell.text()).append('\n'));
        }
      }
    }
  }
}
