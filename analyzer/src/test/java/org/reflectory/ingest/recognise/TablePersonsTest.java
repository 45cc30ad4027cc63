package org.reflectory.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.ingest.Reading;
import org.reflectory.portfolio.Guess;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.Portfolio;

/** Logs of one coachee each, whom something else than a column names. */
class TablePersonsTest {
  private static final String ROWS = "Date,Hours,Focus\n3/3/25,1,a\n10/3/25,1.5,b\n";

  @TempDir Path folder;

  private static void sheet(Workbook workbook, String name, String... rows) {
    Sheet sheet = workbook.createSheet(name);
    for (int i = 0; i < rows.length; i++) {
      Row row = sheet.createRow(i);
      String[] cells = rows[i].split(",", -1);
      for (int j = 0; j < cells.length; j++) {
        row.createCell(j).setCellValue(cells[j]);
      }
    }
  }

  private Portfolio workbook(String file, String[]... sheets) throws Exception {
    Path path = folder.resolve("any");
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(path)) {
      for (String[] sheet : sheets) {
        sheet(workbook, sheet[0], java.util.Arrays.copyOfRange(sheet, 1, sheet.length));
      }
      workbook.write(out);
    }
    return Reading.portfolio(List.of(Reading.file(file, path)));
  }

  @Test
  void takesASheetsNameAndLeavesTheSummaryOut() throws Exception {
    Portfolio portfolio =
        workbook(
            "Coaching log.xlsx",
            new String[] {"Summary", "Client,Last date,Sessions,Hours", "Jas,10/3/25,2,2.5"},
            new String[] {"Jas", "Date,Hours,Focus", "3/3/25,1,a", "10/3/25,1.5,b", ",2.5,Total"},
            new String[] {"Olu B", "Date,Hours,Focus", "4/3/25,1,c"});

    assertThat(portfolio.log())
        .extracting(LogRow::client, LogRow::hours)
        .containsExactly(tuple("Jas", 1.0), tuple("Jas", 1.5), tuple("Olu B", 1.0));
    assertThat(portfolio.guesses())
        .extracting(Guess::what, Guess::value)
        .containsExactly(tuple("client", "Jas"), tuple("client", "Olu B"));
  }

  @Test
  void takesMonthsForNobody() throws Exception {
    assertThat(
            workbook(
                    "Coaching log.xlsx",
                    new String[] {"April", "Date,Hours,Focus", "3/4/25,1,a"},
                    new String[] {"May", "Date,Hours,Focus", "4/5/25,1,c"})
                .log())
        .extracting(LogRow::client)
        .containsOnlyNulls();
  }

  @Test
  void takesALabelOverTheTitlesFirst() throws Exception {
    Portfolio portfolio =
        workbook(
            "Clients.xlsx",
            new String[] {"Sheet1", "Client,Jas P", "Role,Nurse", "", "Date,Hours", "3/3/25,1"});

    assertThat(portfolio.log()).extracting(LogRow::client).containsExactly("Jas P");
    assertThat(portfolio.guesses()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Jas,Jas",
    "Coaching log - Jas,Jas",
    "Jas coaching log 2025,Jas",
    "log_Jas,Jas",
    "Coaching log Coachee A,Coachee A"
  })
  void takesTheFilesName(String file, String client) {
    Portfolio portfolio = Reading.portfolio("coaching/" + file + ".csv", ROWS);

    assertThat(portfolio.log().isEmpty() ? client : portfolio.log().getFirst().client())
        .isEqualTo(client);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My coaching log",
        "Coaching log May 2025",
        "Level 5 coaching log v2",
        "Client log",
        "Session log final",
        "Coaching practice log"
      })
  void takesNoOtherWordForAName(String file) {
    assertThat(Reading.portfolio(file + ".csv", ROWS).log())
        .hasSize(2)
        .extracting(LogRow::client)
        .containsOnlyNulls();
  }

  @Test
  void takesHeadingsAndLinesBetweenRows() {
    String table = "| Date | Hours |\n|--|--|\n| 3/3/25 | 1 |\n\n";

    assertThat(
            Reading.portfolio(
                    "log.md",
                    "# Coaching log\n\n## Jas\n\n" + table + "## Sessions with Olu\n\n" + table)
                .log())
        .extracting(LogRow::client)
        .containsExactly("Jas", "Olu");
    assertThat(
            Reading.portfolio(
                    "log.csv",
                    "Date,Hours,Focus\n"
                        + "Jas,,\n"
                        + "3/3/25,1,a\n"
                        + "Client: Olu,,\n"
                        + "4/3/25,1,b\n"
                        + "April,,\n"
                        + "5/4/25,1,c\n")
                .log())
        .extracting(LogRow::client)
        .containsExactly("Jas", "Olu", "Olu");
  }

  @Test
  void leavesTheColumnOfCoacheesAlone() {
    assertThat(
            Reading.portfolio("Coaching log Jas Hart.csv", "Date,Client,Hours\n3/3/25,Olu,1\n")
                .log())
        .extracting(LogRow::client)
        .containsExactly("Olu");
  }
}
