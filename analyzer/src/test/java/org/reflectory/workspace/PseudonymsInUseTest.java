package org.reflectory.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reflectory.fixture.Workspaces.take;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.finding.Report;
import org.reflectory.fixture.SmallPortfolio;
import org.reflectory.fixture.Workspaces;
import org.reflectory.index.Hit;
import org.reflectory.index.NoteQuery;
import org.reflectory.index.SearchResult;
import org.reflectory.json.Json;

class PseudonymsInUseTest {
  @TempDir Path folder;
  private Path files;
  private Workspace workspace;

  @BeforeEach
  void open() throws IOException {
    files = SmallPortfolio.copy(folder);
    workspace = Workspaces.open(folder.resolve("workspace"));
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  private LearnerSnapshot hidden() throws IOException {
    return workspace.snapshot("me", workspace.today(), true);
  }

  /** The pseudonym of each coachee, by the name that the learner uses. */
  private Map<String, String> names() throws IOException {
    Map<String, String> names = new TreeMap<>();
    Report hidden = hidden().report();
    for (var client : workspace.snapshot("me").report().hours().byClient()) {
      hidden.hours().byClient().stream()
          .filter(c -> c.clientId().equals(client.clientId()))
          .forEach(c -> names.put(client.client(), c.client()));
    }
    return names;
  }

  @Test
  void aReportNamesNobodyAndQuotesItsOwnTexts() throws IOException {
    take(workspace, files);
    LearnerSnapshot hidden = hidden();
    String json = Json.write(hidden.report()) + Json.write(hidden.content());
    assertThat(json)
        .doesNotContain("Priya", "Shah", "Tom", "tom.md", "challenge P.")
        .contains("Coachee A", "Coachee B");
    assertThat(Quotes.in(Json.MAPPER.valueToTree(hidden.report())))
        .hasSizeGreaterThan(50)
        .allSatisfy(
            quote ->
                assertThat(
                        hidden
                            .note(quote.noteId())
                            .orElseThrow()
                            .note()
                            .text()
                            .substring(quote.begin(), quote.end()))
                    .isEqualTo(quote.words()));
  }

  @Test
  void numbersAndIdsAreThoseOfTheReportWithNames() throws IOException {
    take(workspace, files);
    Report shown = workspace.snapshot("me").report();
    Report hidden = hidden().report();
    assertThat(hidden.hours().total()).isEqualTo(shown.hours().total());
    assertThat(hidden.sessions())
        .extracting(s -> s.id() + s.clientId() + s.tools())
        .isEqualTo(shown.sessions().stream().map(s -> s.id() + s.clientId() + s.tools()).toList());
    assertThat(hidden.audit())
        .extracting(a -> a.code())
        .isEqualTo(shown.audit().stream().map(a -> a.code()).toList());
    assertThat(hidden.coverage())
        .extracting(c -> c.verdict())
        .isEqualTo(shown.coverage().stream().map(c -> c.verdict()).toList());
    assertThat(hidden.patterns())
        .extracting(p -> p.term() + p.notes())
        .isEqualTo(shown.patterns().stream().map(p -> p.term() + p.notes()).toList());
  }

  @Test
  void aPseudonymStaysWhenCoacheesAndFullerNamesAreAdded() throws IOException {
    Files.writeString(
        files.resolve("log.csv"),
        "Date,Client,Topic,Ref,Hours\n05/01/2026,P,Nights,01,1\n12/01/2026,Tom,Boss,02,1\n");
    take(workspace, files.resolve("log.csv"));
    assertThat(names()).isEqualTo(Map.of("P", "Coachee A", "Tom", "Coachee B"));
    String id = workspace.snapshot("me").report().sessions().get(0).clientId();
    Files.writeString(
        files.resolve("log.csv"),
        "Date,Client,Topic,Ref,Hours\n01/01/2026,Anna,Time,00,1\n05/01/2026,P,Nights,01,1\n12/01/2026,Tom,Boss,02,1\n14/01/2026,Priya Shah,Nights,03,1\n");
    take(workspace, files.resolve("log.csv"));
    assertThat(names())
        .isEqualTo(Map.of("Priya Shah", "Coachee A", "Tom", "Coachee B", "Anna", "Coachee C"));
    assertThat(workspace.snapshot("me").report().sessions().get(1).clientId()).isEqualTo(id);
    workspace.close();
    workspace = Workspaces.open(folder.resolve("workspace"));
    assertThat(names()).containsEntry("Priya Shah", "Coachee A");
  }

  @Test
  void aSearchFindsByNameAndAnswersWithout() throws IOException {
    take(workspace, files);
    SearchResult found =
        workspace.search(new NoteQuery("client:Priya session", Optional.of("me"), 10, 0), true);
    assertThat(found.hits()).isNotEmpty();
    for (Hit hit : found.hits()) {
      String text = hidden().note(hit.noteId()).orElseThrow().note().text();
      assertThat(text.substring(hit.begin(), hit.end())).isEqualTo(hit.match());
    }
    assertThat(Json.write(found)).doesNotContain("Priya").contains("Coachee A");
  }

  @Test
  void learnersHavePseudonymsOfTheirOwn() throws IOException {
    take(workspace, files);
    Path theirs =
        Files.writeString(
            folder.resolve("theirs.csv"),
            "Date,Client,Topic,Ref,Hours\n12/01/2026,Tom,Boss,02,1\n");
    workspace.importFiles("sam", null, List.of(theirs), ImportProgress.SILENT);
    assertThat(
            workspace.snapshot("sam", workspace.today(), true).report().sessions().get(0).client())
        .isEqualTo("Coachee A");
    assertThat(names()).containsEntry("Tom", "Coachee B");
  }
}
