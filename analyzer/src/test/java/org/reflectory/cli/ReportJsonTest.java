package org.reflectory.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.fixture.SmallPortfolio;
import org.reflectory.json.Json;

/**
 * What scripts and dashboards rely on: names, shapes and figures of {@code report --json} over a
 * portfolio that never changes.
 */
class ReportJsonTest {
  private static final Path EXPECTED =
      Path.of("src/test/resources/org/reflectory/cli/small-report.json");
  private static final Path ACTUAL = Path.of("target/small-report.json");
  private static String text;
  private static JsonNode report;

  @BeforeAll
  static void run(@TempDir Path folder) throws IOException {
    Cli cli = new Cli(folder.resolve("workspace"));
    cli.run("import", SmallPortfolio.files().toString());
    text = cli.run("report", "--json", "--as-of", "2026-03-01").out();
    report = Json.MAPPER.readTree(text);
  }

  /** Every node at a path; {@code []} means each element, {@code {}} each value. */
  private static List<JsonNode> at(String path) {
    List<JsonNode> nodes = List.of(report);
    for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
      List<JsonNode> next = new ArrayList<>();
      String name = step.replaceAll("[\\[\\]{}]", "");
      for (JsonNode node : nodes) {
        JsonNode child = name.isEmpty() ? node : node.path(name);
        if (step.endsWith("[]") || step.endsWith("{}")) {
          child.forEach(next::add);
        } else if (!child.isMissingNode() && !child.isNull()) {
          next.add(child);
        }
      }
      nodes = next;
    }
    return nodes;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | schemaVersion generatedAt asOf corpusVersion learner hours sessions notes audit coverage patterns intentions problems",
        "learner | id programme",
        "hours | total target stated byClient supervision",
        "hours.byClient[] | client clientId hours sessions",
        "hours.supervision | total target sessions",
        "hours.supervision.sessions[] | date hours",
        "sessions[] | id date client clientId hours topic noteRef noteId source",
        "sessions[].source | file locator",
        "notes[] | id ref kind date client clientId file checklist tools stages modelStages talkRatio reflection",
        "notes[].checklist{} | present evidence",
        "notes[].checklist{}.evidence[] | quote begin end",
        "notes[].talkRatio | coach coachee",
        "audit[] | code severity message where written expected",
        "audit[].where[] | file locator",
        "coverage[] | criterion assessedBy verdict explicit evidence counts missing",
        "coverage[].evidence[] | noteId file quote begin end",
        "patterns[] | code term stance clientId notes statement evidence support",
        "patterns[].evidence[] | noteId quote",
        "patterns[].support | sessions of clients first last p",
        "intentions[] | noteId quote terms status followedUpIn",
        "intentions[].followedUpIn[] | noteId quote"
      })
  void everyFieldOfTheContractIsThere(String path, String fields) {
    assertThat(at(path))
        .as(path)
        .isNotEmpty()
        .allSatisfy(
            node -> {
              Set<String> names = new HashSet<>();
              node.fieldNames().forEachRemaining(names::add);
              assertThat(names).contains(fields.split(" "));
            });
  }

  @Test
  void valuesAreOfTheKindsThatTheContractNames() {
    assertThat(report.get("schemaVersion").asInt()).isEqualTo(1);
    assertThat(at("asOf")).allMatch(node -> node.asText().matches("\\d{4}-\\d\\d-\\d\\d"));
    assertThat(at("generatedAt"))
        .allMatch(node -> node.asText().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d.*Z"));
    assertThat(at("sessions[].date"))
        .isNotEmpty()
        .allMatch(node -> node.asText().matches("\\d{4}-\\d\\d-\\d\\d"));
    assertThat(at("sessions[].hours")).isNotEmpty().allMatch(JsonNode::isNumber);
    assertThat(at("coverage[].verdict"))
        .extracting(JsonNode::asText)
        .isSubsetOf("covered", "thin", "missing");
    assertThat(at("audit[].severity"))
        .extracting(JsonNode::asText)
        .isSubsetOf("error", "warning", "info");
    assertThat(at("intentions[].status"))
        .extracting(JsonNode::asText)
        .isSubsetOf("done", "open", "dropped");
    assertThat(at("notes[].kind"))
        .extracting(JsonNode::asText)
        .contains("reflective-note", "diary", "supervision", "plan");
    assertThat(at("coverage[].criterion")).extracting(JsonNode::asText).contains("8580-501/2.1");
    assertThat(at("notes[].stages[]"))
        .extracting(JsonNode::asText)
        .isSubsetOf("goal", "reality", "options", "will");
    assertThat(at("notes[].checklist"))
        .filteredOn(node -> !node.isEmpty())
        .allSatisfy(node -> assertThat(node).hasSize(8));
    assertThat(text).doesNotContain("\"empty\"", "org.reflectory");
  }

  @Test
  void figuresOfTheSmallPortfolioAreWhatAPersonCounts() {
    assertThat(report.get("hours").get("total").asDouble()).isEqualTo(5.5);
    assertThat(report.get("hours").get("stated").asDouble()).isEqualTo(6.5);
    assertThat(report.get("hours").get("supervision").get("total").asDouble()).isEqualTo(1.5);
    assertThat(at("sessions[].noteRef"))
        .extracting(JsonNode::asText)
        .containsExactly("01", "02", "03", "05", "06");
    assertThat(at("audit[].code"))
        .extracting(JsonNode::asText)
        .contains("duplicate-row", "stated-total-mismatch", "zero-hours-row");
    assertThat(at("audit[].code"))
        .extracting(JsonNode::asText)
        .doesNotContain("note-without-log-row", "cumulative-mismatch");
    assertThat(at("patterns[].term")).extracting(JsonNode::asText).contains("challenge");
  }

  /**
   * The whole report, time and corpus blanked, is as it was when somebody last looked at it. After
   * a change that is meant, compare the two files and copy the new one over the old.
   */
  @Test
  void theWholeReportIsAsExpected() throws IOException {
    ObjectNode normalised = report.deepCopy();
    normalised.put("generatedAt", "").put("corpusVersion", "");
    String now = Json.writePretty(normalised) + "\n";
    Files.createDirectories(ACTUAL.getParent());
    Files.writeString(ACTUAL, now, StandardCharsets.UTF_8);
    assertThat(now.lines().toList())
        .as("compare %s with %s", ACTUAL, EXPECTED)
        .isEqualTo(Files.readString(EXPECTED, StandardCharsets.UTF_8).lines().toList());
  }
}
