package org.reflectory.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.note.Note;
import org.reflectory.note.SourcePlace;
import org.reflectory.portfolio.Guess;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.portfolio.Problem;

class PortfolioReaderTest {
  private static final String LOG = "Date,Client,Topic,Hours\n";

  @Test
  void makesAProblemOfAFileItCannotRead(@TempDir Path folder) throws Exception {
    Path empty = Files.createFile(folder.resolve("x"));

    FileReading reading = Reading.file("notes/a.docx", empty);

    assertThat(reading.content().found().problems())
        .extracting(Problem::place)
        .containsExactly(new SourcePlace("notes/a.docx", ""));
    assertThat(reading.content().found().notes()).isEmpty();
  }

  @Test
  void givesTheSameForTheSameBytes() {
    String text = "Date: 12 May\nCoachee: Priya\n\nI waited.\n";

    assertThat(Reading.file("a.txt", text)).isEqualTo(Reading.file("a.txt", text));
  }

  @Test
  void keepsIdsWhenTheTextIsEditedOrOtherFilesComeBesideIt() {
    String header = "Date: 12 May 2025\nCoachee: Priya\n\n";
    String id = Reading.portfolio("n.txt", header + "I waited.\n").notes().getFirst().id();

    Portfolio later =
        Reading.portfolio(
            "a.txt",
            "Date: 13 May 2025\nCoachee: Priya\n\nBefore.\n",
            "n.txt",
            header + "I waited longer.\n");

    assertThat(id).matches("[0-9a-f]{12}");
    assertThat(later.notes().getLast().id()).isEqualTo(id);
  }

  @Test
  void givesThingsThatLookAlikeIdsOfTheirOwn() {
    String note = "Date: 12 May 2025\nCoachee: Priya\n\nI waited.\n\n";
    Portfolio portfolio =
        Reading.portfolio(
            "n.txt", note + note, "log.csv", LOG + "12/05/25,Priya,a,1\n12/05/25,Priya,a,1\n");

    assertThat(portfolio.notes()).extracting(Note::id).hasSize(2).doesNotHaveDuplicates();
    assertThat(portfolio.log()).extracting(LogRow::id).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void ordersFilesAsPeopleDo() {
    String text = "Date: 1%s May 2025\nCoachee: Priya\n\nI waited.\n";

    Portfolio portfolio =
        Reading.portfolio(
            "note 10.txt",
            text.formatted(0),
            "note 9.txt",
            text.formatted(9),
            "note 1.txt",
            text.formatted(1));

    assertThat(portfolio.notes())
        .extracting(note -> note.source().file())
        .containsExactly("note 1.txt", "note 9.txt", "note 10.txt");
  }

  @Test
  void takesTheLaterOfTwoReadingsOfAFile() {
    List<FileReading> readings =
        List.of(
            Reading.file("log.csv", LOG + "12/05/25,Priya,a,1\n"),
            Reading.file("log.csv", LOG + "12/05/25,Marcus,a,1\n"));

    assertThat(Reading.portfolio(readings).log())
        .extracting(LogRow::client)
        .containsExactly("Marcus");
  }

  @Test
  void findsAYearInTheRowsBesideIt() {
    Portfolio portfolio =
        Reading.portfolio("log.csv", LOG + "3.11,A,a,1\n15/12/2025,A,b,1\n7.1,A,c,1\n");

    assertThat(portfolio.log())
        .extracting(LogRow::date)
        .containsExactly(
            LocalDate.of(2025, 11, 3), LocalDate.of(2025, 12, 15), LocalDate.of(2026, 1, 7));
    assertThat(portfolio.guesses())
        .extracting(Guess::what, Guess::written)
        .containsExactly(tuple("year", "7.1"), tuple("year", "3.11"));
  }

  @Test
  void findsAYearInTheSameDayElsewhere() {
    Portfolio portfolio =
        Reading.portfolio(
            "log.csv",
            LOG + "23.01,A,a,1\n6.2,A,b,1\n",
            "n.txt",
            "Date: 6 February 2025\nCoachee: A\n\nI waited.\n");

    assertThat(portfolio.log())
        .extracting(LogRow::date)
        .containsExactly(LocalDate.of(2025, 1, 23), LocalDate.of(2025, 2, 6));
  }

  @Test
  void findsAYearInTheFilesNameOrTitle() {
    assertThat(Reading.portfolio("Log 2025.csv", LOG + "23.01,A,a,1\n").log())
        .extracting(LogRow::date)
        .containsExactly(LocalDate.of(2025, 1, 23));
    assertThat(
            Reading.portfolio(
                    "n.md", "# Notes 2025\n\n## Session 1 - 12 May - Priya\n\nI waited.\n")
                .notes())
        .extracting(note -> note.metadata().date())
        .containsExactly(LocalDate.of(2025, 5, 12));
  }

  @Test
  void findsAYearNearTheOtherDatesOfThePortfolio() {
    Portfolio portfolio =
        Reading.portfolio(
            "log.csv",
            LOG + "15/12/2025,A,a,1\n",
            "n.txt",
            "Date: 7 January\nCoachee: A\n\nI waited.\n");

    assertThat(portfolio.notes())
        .extracting(note -> note.metadata().date())
        .containsExactly(LocalDate.of(2026, 1, 7));
  }

  @Test
  void leavesTheDateOpenWhereNothingTellsTheYear() {
    Portfolio portfolio = Reading.portfolio("log.csv", LOG + "23.01,A,a,1\n");

    assertThat(portfolio.log()).extracting(LogRow::date).containsOnlyNulls();
    assertThat(portfolio.problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains("23.01")
        .contains("year");
  }

  @Test
  void readsTheMonthFirstWhereTheFileProvesItAndSaysSo() {
    Portfolio portfolio =
        Reading.portfolio("log.csv", LOG + "03/04/2025,A,a,1\n03/25/2025,A,b,1\n");

    assertThat(portfolio.log())
        .extracting(LogRow::date)
        .containsExactly(LocalDate.of(2025, 3, 4), LocalDate.of(2025, 3, 25));
    assertThat(portfolio.guesses()).extracting(Guess::what).containsExactly("date order");
  }

  @Test
  void canBeUsedByManyThreads() {
    PortfolioReader reader = new PortfolioReader(Set.of("2.1"));
    String text = "Date: 12 May 2025\nCoachee: Priya\n\nI waited.\n";
    FileReading alone = Reading.file("n.txt", text);

    List<FileReading> together =
        java.util.stream.IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> Reading.file("n.txt", text))
            .toList();

    assertThat(together).allMatch(alone::equals);
    assertThat(reader.assemble(together).notes()).hasSize(1);
  }
}
