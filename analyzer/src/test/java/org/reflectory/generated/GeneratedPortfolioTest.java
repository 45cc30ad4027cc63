package org.reflectory.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.generated.Block.Cell;
import org.reflectory.generated.Block.Table;
import org.reflectory.generated.GeneratedPortfolio.TrueNote;
import org.reflectory.generated.GeneratedPortfolio.TrueSession;
import org.reflectory.generated.LogStyle.Column;

/** The generator keeps its promises, or it would measure nothing. */
class GeneratedPortfolioTest {
  private static final List<String> VENUES = List.of("Office", "Teams", "Phone");
  private static final List<GeneratedPortfolio> MANY =
      LongStream.range(0, 600).mapToObj(PortfolioGenerator::generate).toList();

  @Test
  void theSameSeedGivesTheSamePortfolio() {
    for (int seed = 0; seed < 50; seed++) {
      assertThat(PortfolioGenerator.generate(seed)).isEqualTo(MANY.get(seed));
    }
  }

  @Test
  void everyFaultTurnsUp() {
    Set<Fault> planted = EnumSet.noneOf(Fault.class);
    Set<String> expected = new TreeSet<>();
    for (GeneratedPortfolio portfolio : MANY) {
      planted.addAll(portfolio.planted());
      portfolio.findings().stream()
          .filter(ExpectedFinding::required)
          .forEach(finding -> expected.add(finding.code()));
    }
    assertThat(planted).containsExactlyInAnyOrder(Fault.values());
    assertThat(expected)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Fault.values()).map(Fault::code).toList());
  }

  @Test
  void aboutAThirdHasNothingToFind() {
    assertThat(MANY.stream().filter(GeneratedPortfolio::isClean).count()).isBetween(180L, 270L);
    assertThat(MANY)
        .allSatisfy(
            portfolio -> assertThat(portfolio.isClean()).isEqualTo(portfolio.planted().isEmpty()));
  }

  @Test
  void whatIsPlantedIsToBeFound() {
    assertThat(MANY)
        .allSatisfy(
            portfolio ->
                assertThat(
                        portfolio.findings().stream()
                            .filter(ExpectedFinding::required)
                            .map(ExpectedFinding::code))
                    .containsAll(portfolio.planted().stream().map(Fault::code).toList()));
  }

  @Test
  void findingsNameFilesThatAreWritten() {
    for (GeneratedPortfolio portfolio : MANY) {
      List<String> names = portfolio.documents().stream().map(Document::fileName).toList();
      assertThat(names).doesNotHaveDuplicates();
      portfolio.findings().forEach(finding -> assertThat(names).containsAll(finding.files()));
      assertThat(names).containsAll(portfolio.notes().stream().map(TrueNote::file).toList());
    }
  }

  @Test
  void theProgrammesNumbersAreJudgedOnTheSessionsThemselves() {
    for (GeneratedPortfolio portfolio : MANY) {
      Programme programme =
          Arrays.stream(Programme.values())
              .filter(any -> any.id().equals(portfolio.programme()))
              .findFirst()
              .orElseThrow();
      double hours = portfolio.sessions().stream().mapToDouble(TrueSession::hours).sum();
      Set<String> clients = new HashSet<>();
      portfolio.sessions().forEach(session -> clients.add(session.client()));
      assertThat(portfolio.total()).isEqualTo(hours);
      assertThat(portfolio.sessions())
          .allSatisfy(session -> assertThat(session.date()).isBeforeOrEqualTo(portfolio.asOf()));
      assertThat(names(portfolio, "hours-below-minimum")).isEqualTo(hours < programme.hours());
      assertThat(names(portfolio, "clients-out-of-range"))
          .isEqualTo(!programme.allowsClients(clients.size()));
      assertThat(names(portfolio, "supervision-below-minimum"))
          .isEqualTo(portfolio.supervisionHours() * 60 < programme.supervisionMinutes());
    }
  }

  private static boolean names(GeneratedPortfolio portfolio, String code) {
    return portfolio.findings().stream().anyMatch(finding -> finding.code().equals(code));
  }

  /** Adds up the log as it is written, the hours as a reader would, and looks for what is off. */
  @Test
  void theLogIsOffWhereTheTruthSaysSo() {
    int read = 0;
    for (GeneratedPortfolio portfolio : MANY) {
      Optional<WrittenLog> found = WrittenLog.find(portfolio);
      if (found.isEmpty()) {
        continue;
      }
      read++;
      WrittenLog log = found.get();
      assertThat(log.runningTotalSlips())
          .as("running totals, seed %s", portfolio.seed())
          .isEqualTo(required(portfolio, "cumulative-mismatch"));
      assertThat(log.distinctHours())
          .as("hours, seed %s", portfolio.seed())
          .isEqualTo(portfolio.total() + (names(portfolio, "future-date") ? log.last() : 0));
      portfolio
          .stated()
          .ifPresent(
              stated ->
                  assertThat(Math.abs(stated - log.distinctHours()) > 0.001)
                      .as("stated total, seed %s", portfolio.seed())
                      .isEqualTo(required(portfolio, "stated-total-mismatch")));
    }
    assertThat(read).isGreaterThan(60);
  }

  private static boolean required(GeneratedPortfolio portfolio, String code) {
    return portfolio.findings().stream()
        .anyMatch(finding -> finding.required() && finding.code().equals(code));
  }

  /** A log whose hours are written as plain numbers. */
  private record WrittenLog(List<List<String>> rows, List<Double> hours, List<Double> running) {

    static Optional<WrittenLog> find(GeneratedPortfolio portfolio) {
      return portfolio.documents().stream()
          .flatMap(document -> document.parts().stream())
          .filter(part -> part.name().equals("Log"))
          .flatMap(part -> part.blocks().stream())
          .filter(Table.class::isInstance)
          .map(Table.class::cast)
          .findFirst()
          .flatMap(WrittenLog::of);
    }

    private static Optional<WrittenLog> of(Table table) {
      List<String> head = table.rows().get(0).stream().map(Cell::text).toList();
      int hours = place(head, HourNotation.DECIMAL.headings());
      if (hours < 0 || table.rows().get(1).get(hours).text().contains(":")) {
        return Optional.empty();
      }
      int running = place(head, Column.CUMULATIVE.headings());
      List<List<String>> rows = new ArrayList<>();
      List<Double> lengths = new ArrayList<>();
      List<Double> totals = new ArrayList<>();
      for (List<Cell> cells : table.rows()) {
        List<String> row = cells.stream().map(Cell::text).toList();
        if (row.get(hours).matches("[0-9.]+") && !row.get(0).startsWith("Total")) {
          rows.add(row);
          lengths.add(Double.valueOf(row.get(hours)));
          if (running >= 0) {
            totals.add(Double.valueOf(row.get(running)));
          }
        }
      }
      return Optional.of(new WrittenLog(rows, lengths, totals));
    }

    private static int place(List<String> head, List<String> names) {
      for (int i = 0; i < head.size(); i++) {
        if (names.contains(head.get(i))) {
          return i;
        }
      }
      return -1;
    }

    boolean runningTotalSlips() {
      double before = 0;
      for (int i = 0; i < running.size(); i++) {
        if (Math.abs(before + hours.get(i) - running.get(i)) > 0.001) {
          return true;
        }
        before = running.get(i);
      }
      return false;
    }

    double distinctHours() {
      Set<List<String>> seen = new HashSet<>();
      double sum = 0;
      for (int i = 0; i < rows.size(); i++) {
        List<String> row = new ArrayList<>(rows.get(i));
        if (!running.isEmpty()) {
          row.remove(row.size() - 1);
        }
        row.removeIf(VENUES::contains);
        if (seen.add(row)) {
          sum += hours.get(i);
        }
      }
      return sum;
    }

    double last() {
      return hours.get(hours.size() - 1);
    }
  }

  @Test
  void everyFormatIsWrittenWithoutLibreOffice(@TempDir Path root) throws IOException {
    List<GeneratedPortfolio> some = MANY.subList(0, 60);
    List<GeneratedPortfolio> written = new PortfolioFiles(Optional.empty()).write(some, root);
    Set<FileFormat> formats = EnumSet.noneOf(FileFormat.class);
    for (int i = 0; i < written.size(); i++) {
      for (Document document : written.get(i).documents()) {
        formats.add(document.slot().format());
        assertThat(PortfolioFiles.folder(root, i).resolve(document.fileName()))
            .isNotEmptyFile()
            .isRegularFile();
      }
      try (var files = Files.list(PortfolioFiles.folder(root, i))) {
        assertThat(files).hasSameSizeAs(written.get(i).documents());
      }
    }
    assertThat(formats)
        .containsExactlyInAnyOrder(
            FileFormat.CSV,
            FileFormat.MARKDOWN,
            FileFormat.TEXT,
            FileFormat.HTML,
            FileFormat.DOCX,
            FileFormat.XLSX);
  }
}
