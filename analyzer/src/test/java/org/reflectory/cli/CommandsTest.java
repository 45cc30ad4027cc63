package org.reflectory.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.cli.Cli.Run;
import org.reflectory.fixture.SmallPortfolio;
import org.reflectory.json.Json;

class CommandsTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void open() {
    cli = new Cli(folder.resolve("workspace"));
  }

  private static String small() {
    return SmallPortfolio.files().toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "import", "report", "search", "tag", "evaluate"})
  void helpIsForLearners(String command) {
    Run run = command.isEmpty() ? Cli.bare("--help") : Cli.bare(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Usage: reflectory")
        .hasLineCount((int) run.out().lines().count())
        .hasSizeGreaterThan(200);
    assertThat(run.out()).doesNotContain("org.reflectory", "null");
  }

  @Test
  void everyOptionIsExplained() {
    ReflectoryCommand.commandLine()
        .getSubcommands()
        .values()
        .forEach(
            command ->
                command
                    .getCommandSpec()
                    .options()
                    .forEach(
                        option ->
                            assertThat(String.join("", option.description()))
                                .as(command.getCommandName() + " " + option.longestName())
                                .isNotBlank()));
  }

  @Test
  void theVersionIsSaid() {
    assertThat(Cli.bare("--version").out()).startsWith("reflectory ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        " | Say which command",
        "reprot | reprot",
        "import | PATH",
        "report --as-of yesterday | \"yesterday\" is no date",
        "search | QUERY",
        "tag | FILE",
        "evaluate | GOLD.jsonl",
        "report --jsn | --jsn"
      })
  void wrongUsageIsSaidOnStandardError(String line, String said) {
    Run run = line == null ? Cli.bare() : Cli.bare((Object[]) line.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(said).doesNotContain("Exception");
    assertThat(run.err().split("Usage:", -1)).as("usage at most once").hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void importSaysWhatItDidAndNothingOnStandardOutput() {
    Run first = cli.run("import", small());
    assertThat(first.code()).isZero();
    assertThat(first.out()).isEmpty();
    assertThat(first.err())
        .contains(
            "me: 8 new, 0 updated, 0 unchanged. 5 sessions",
            "New learner \"me\" on ilm-l5-certificate");
    Run again = cli.run("import", small());
    assertThat(again.code()).as("nothing new is no failure").isZero();
    assertThat(again.err()).contains("0 new, 0 updated, 8 unchanged").doesNotContain("New learner");
  }

  @Test
  void whatCannotBeReadIsSaidAndTheExitCodeIsOne() throws IOException {
    Path files = SmallPortfolio.copy(folder);
    Files.write(files.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 9});
    Run run = cli.run("import", files.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("broken.docx: ").contains("8 new".replace('8', '9'));
    Run report = cli.run("report");
    assertThat(report.code()).isEqualTo(1);
    assertThat(report.err()).contains("broken.docx: ");
    assertThat(report.out()).contains("5.5 in 5 sessions");
  }

  @Test
  void whatCannotBeDoneAtAllIsTwo() {
    Run missing = cli.run("import", folder.resolve("no such folder").toString());
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("There is no file or folder").contains("no such folder");
    Run programme = cli.run("import", "--programme", "ilm-l9", small());
    assertThat(programme.code()).isEqualTo(2);
    assertThat(programme.err()).contains("ilm-l9", "ilm-l5-certificate, ilm-l7-certificate");
    Run empty = cli.run("report");
    assertThat(empty.code()).isEqualTo(2);
    assertThat(empty.err()).contains("The workspace is empty");
    Run nobody = cli.run("report", "--learner", "nobody");
    assertThat(nobody.code()).isEqualTo(2);
    assertThat(nobody.err()).contains("nobody").doesNotContain("Exception");
  }

  @Test
  void aWorkspaceThatCannotBeOpenedIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    Run run = new Cli(file).run("report");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("cannot be opened", "--workspace").doesNotContain("Exception");
  }

  @Test
  void severalLearnersAreToldApart() {
    cli.run("import", "--learner", "ann", small());
    cli.run(
        "import",
        "--learner",
        "ben",
        "--programme",
        "ilm-l7-diploma",
        SmallPortfolio.files().resolve("log.csv").toString());
    Run which = cli.run("report");
    assertThat(which.code()).isEqualTo(2);
    assertThat(which.err()).contains("--learner: ann, ben");
    assertThat(cli.run("report", "--learner", "ben").out())
        .contains("ben, ILM Level 7 Diploma", "of 60 asked for");
    assertThat(cli.run("search", "learner:ben OR scaling").code()).isZero();
    assertThat(cli.run("search", "--learner", "ben", "scaling").out()).isEmpty();
  }

  @Test
  void aReportForReadingSaysTheMainThings() {
    cli.run("import", small());
    Run run = cli.run("report", "--as-of", "2026-03-01");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "5.5 in 5 sessions, of 12 asked for",
            "Priya Shah",
            "GROW",
            "8580-501/1.1",
            "Challenge comes back")
        .contains("stands in the log twice", "as of 2026-03-01");
    assertThat(cli.run("report", "--pseudonyms").out())
        .contains("Coachee A")
        .doesNotContain("Priya");
  }

  @Test
  void twoReportsAsOfOneDayDifferOnlyInWhenTheyWereMade() {
    cli.run("import", small());
    String one = cli.run("report", "--json", "--as-of", "2026-03-01").out();
    String two = cli.run("report", "--json", "--as-of", "2026-03-01").out();
    assertThat(two.replaceAll("\"generatedAt\" : \"[^\"]*\"", ""))
        .isEqualTo(one.replaceAll("\"generatedAt\" : \"[^\"]*\"", ""));
  }

  @Test
  void searchPrintsPassagesWithTheirPlaces() throws IOException {
    cli.run("import", small());
    Run run = cli.run("search", "term:challenge", "stance:gap");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("I struggled to challenge her.", "notes/01 Priya.md")
        .doesNotContain("passages");
    assertThat(run.err()).contains("3 of 3 passages");
    Run none = cli.run("search", "quidditch");
    assertThat(none.code()).isZero();
    assertThat(none.out()).isEmpty();
    Run wrong = cli.run("search", "stance:great");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err())
        .contains("practised, planned, gap and mentioned")
        .doesNotContain("Exception");
    JsonNode found =
        Json.MAPPER.readTree(
            cli.run("search", "--json", "--limit", "1", "term:challenge stance:gap").out());
    assertThat(found.get("total").asInt()).isEqualTo(3);
    assertThat(found.get("items")).hasSize(1);
    JsonNode item = found.get("items").get(0);
    assertThat(
            item.get("before").asText() + item.get("match").asText() + item.get("after").asText())
        .contains("challeng");
    assertThat(item.fieldNames())
        .toIterable()
        .contains("noteId", "before", "match", "after", "begin", "end", "file", "locator");
    assertThat(item.get("mentions").get(0).fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "term", "stance", "confidence", "begin", "end", "explicit", "by");
  }
}
