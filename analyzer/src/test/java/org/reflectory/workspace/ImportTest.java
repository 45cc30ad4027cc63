package org.reflectory.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reflectory.fixture.Workspaces.take;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.finding.Report;
import org.reflectory.finding.SessionFinding;
import org.reflectory.fixture.SmallPortfolio;
import org.reflectory.fixture.Workspaces;
import org.reflectory.index.IndexedNote;
import org.reflectory.json.Json;
import org.reflectory.store.Learner;
import org.reflectory.store.Source;

class ImportTest {
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

  private Report report() throws IOException {
    return workspace.snapshot("me").report();
  }

  private List<String> names() {
    return workspace.sources("me").stream().map(Source::name).toList();
  }

  @Test
  void whatWasImportedIsCountedAndCanBeReported() throws IOException {
    ImportResult result = take(workspace, files);
    assertThat(result.problems()).isEmpty();
    assertThat(List.of(result.added(), result.updated(), result.unchanged()))
        .containsExactly(8, 0, 0);
    assertThat(result.sessions()).isEqualTo(5).isEqualTo(report().sessions().size());
    assertThat(result.notes()).isEqualTo(report().notes().size());
    assertThat(names()).contains("log.csv", "notes/01 Priya.md");
  }

  @Test
  void importingTwiceDoublesNothingAndKeepsEveryId() throws IOException {
    take(workspace, files);
    Report before = report();
    ImportResult again = take(workspace, files);
    assertThat(List.of(again.added(), again.updated(), again.unchanged())).containsExactly(0, 0, 8);
    assertThat(Json.write(report())).isEqualTo(Json.write(before));
  }

  @Test
  void aWorkspaceOpenedAgainSaysTheSame() throws IOException {
    take(workspace, files);
    String before = Json.write(report());
    workspace.close();
    workspace = Workspaces.open(folder.resolve("workspace"));
    assertThat(Json.write(report())).isEqualTo(before);
  }

  @Test
  void aChangedFileIsUpdatedAndOtherIdsStay() throws IOException {
    take(workspace, files);
    Report before = report();
    SmallPortfolio.edit(
        files.resolve("notes/02 Tom.md"),
        "I used GROW from start to finish.",
        "We did a SWOT of his team.");
    ImportResult result = take(workspace, files);
    assertThat(List.of(result.added(), result.updated(), result.unchanged()))
        .containsExactly(0, 1, 7);
    assertThat(report().sessions()).extracting(SessionFinding::id).isEqualTo(ids(before));
    assertThat(report().notes())
        .extracting(n -> n.id())
        .isEqualTo(before.notes().stream().map(n -> n.id()).toList());
    assertThat(report().sessions().get(1).tools()).contains("swot");
    assertThat(before.sessions().get(1).tools()).doesNotContain("swot");
  }

  private static List<String> ids(Report report) {
    return report.sessions().stream().map(SessionFinding::id).toList();
  }

  @Test
  void filesImportedOneByOneMakeTheSamePortfolio() throws IOException {
    take(workspace, files.resolve("notes/02 Tom.md"), files.resolve("plan.md"));
    take(workspace, files.resolve("log.csv"));
    take(
        workspace,
        files.resolve("diary.csv"),
        files.resolve("supervision.txt"),
        files.resolve("notes"));
    assertThat(report().sessions()).hasSize(5);
    assertThat(names()).hasSize(8);
    assertThat(take(workspace, files).unchanged()).as("the folder holds nothing new").isEqualTo(8);
    assertThat(report().hours().total()).isEqualTo(5.5);
  }

  @Test
  void aCopyUnderAnotherNameIsTheSameFile() throws IOException {
    take(workspace, files);
    Files.copy(files.resolve("log.csv"), files.resolve("log copy.csv"));
    assertThat(take(workspace, files).unchanged()).isEqualTo(9);
    assertThat(names()).hasSize(8);
    assertThat(report().hours().total()).isEqualTo(5.5);
  }

  @Test
  void aFileThatWasMovedAndChangedIsTheSameFile() throws IOException {
    take(workspace, files.resolve("log.csv"));
    Path moved = folder.resolve("elsewhere/log.csv");
    Files.createDirectories(moved.getParent());
    Files.move(files.resolve("log.csv"), moved);
    SmallPortfolio.edit(
        moved,
        "12/01/2026,Tom,Speaking up in meetings,02,1.5",
        "12/01/2026,Tom,Speaking up in meetings,02,2");
    assertThat(take(workspace, moved).updated()).isEqualTo(1);
    assertThat(report().hours().total()).isEqualTo(6);
  }

  @Test
  void twoFilesOfOneNameAreTwoFiles() throws IOException {
    Path last = Files.createDirectories(folder.resolve("2025")).resolve("log.csv");
    Files.writeString(
        last, "Date,Client,Topic,Ref,Hours\n03/11/2025,Sam,Time,90,1\n10/11/2025,Sam,Time,91,1\n");
    take(workspace, files.resolve("log.csv"));
    take(workspace, last);
    assertThat(names()).containsExactly("2025/log.csv", "log.csv");
    assertThat(report().hours().total()).isEqualTo(7.5);
    assertThat(take(workspace, last, files.resolve("log.csv")).unchanged()).isEqualTo(2);
  }

  @Test
  void twoFilesOfOneNameInOneImportAreTwoFiles() throws IOException {
    Path other = Files.createDirectories(folder.resolve("2025")).resolve("log.csv");
    Files.writeString(other, "Date,Client,Topic,Ref,Hours\n03/11/2025,Sam,Time,90,1\n");
    assertThat(take(workspace, files.resolve("log.csv"), other).added()).isEqualTo(2);
    assertThat(report().sessions()).hasSize(6);
  }

  @Test
  void oneBrokenFileIsReportedAndTheRestGoesOn() throws IOException {
    Files.write(files.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 0, 1, 2, 3});
    Files.writeString(files.resolve("empty.pdf"), "");
    ImportResult result = take(workspace, files);
    assertThat(result.problems())
        .extracting(p -> p.place().file())
        .containsExactlyInAnyOrder("broken.docx", "empty.pdf");
    assertThat(result.problems()).allSatisfy(p -> assertThat(p.message()).hasSizeGreaterThan(20));
    assertThat(result.sessions()).isEqualTo(5);
    assertThat(report().problems())
        .extracting(Report.ProblemFinding::file)
        .contains("broken.docx", "empty.pdf");
    assertThat(take(workspace, files.resolve("log.csv")).problems())
        .as("of this import's files")
        .isEmpty();
  }

  @Test
  void hiddenFilesLocksAndTheWorkspaceItselfAreLeftAlone() throws IOException {
    Files.writeString(files.resolve(".hidden.csv"), "Date,Client,Hours\n");
    Files.writeString(files.resolve("~$log.xlsx"), "lock");
    try (Workspace inside = Workspaces.open(files.resolve("our workspace"))) {
      take(inside, files);
      take(inside, files);
      assertThat(inside.sources("me")).hasSize(8);
    }
  }

  @Test
  void anEmptyFolderIsAnEmptyPortfolio() throws IOException {
    ImportResult result = take(workspace, Files.createDirectory(folder.resolve("empty")));
    assertThat(result)
        .isEqualTo(new ImportResult("me", 0, 0, 0, List.of(), List.of(), List.of(), 0, 0, 0));
    assertThat(report().hours().total()).isZero();
    assertThat(report().coverage()).isNotEmpty();
  }

  @Test
  void aFolderReachedByALinkIsReadLikeAnyOther() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), files);
    assertThat(take(workspace, link).added()).isEqualTo(8);
    assertThat(take(workspace, files).unchanged()).isEqualTo(8);
  }

  @Test
  void aFileThatIsDeletedStaysAsItWasImportedAndIsAskedAbout() throws IOException {
    take(workspace, files);
    Files.delete(files.resolve("log.csv"));
    assertThat(take(workspace, files).missing()).containsExactly("log.csv");
    assertThat(report().sessions()).hasSize(5);
    assertThat(names()).contains("log.csv");
    assertThat(workspace.sources("me"))
        .filteredOn(source -> source.missingSince() != null)
        .extracting(Source::name)
        .containsExactly("log.csv");
  }

  @Test
  void aMissingFileIsKeptOrTakenOutAsTheLearnerSays() throws IOException {
    take(workspace, files);
    Files.delete(files.resolve("log.csv"));
    Files.delete(files.resolve("supervision.txt"));
    assertThat(take(workspace, files).missing()).containsExactly("log.csv", "supervision.txt");
    workspace.marks().keep("me", "log.csv");
    workspace.marks().forget("me", "supervision.txt");
    assertThat(take(workspace, files).missing()).isEmpty();
    assertThat(names()).contains("log.csv").doesNotContain("supervision.txt");
    assertThat(report().hours().supervision().sessions()).isEmpty();
  }

  @Test
  void aFileThatComesBackIsNoLongerMissing() throws IOException {
    take(workspace, files);
    Path log = files.resolve("log.csv");
    byte[] bytes = Files.readAllBytes(log);
    Files.delete(log);
    take(workspace, files);
    Files.write(log, bytes);
    assertThat(take(workspace, files).missing()).isEmpty();
    assertThat(workspace.sources("me")).noneMatch(source -> source.missingSince() != null);
  }

  @Test
  void aRenamedFileIsTheSameFile() throws IOException {
    take(workspace, files);
    Files.move(files.resolve("log.csv"), files.resolve("coaching log.csv"));
    ImportResult result = take(workspace, files);
    assertThat(result.renamed())
        .containsExactly(new ImportResult.Renamed("log.csv", "coaching log.csv"));
    assertThat(result.missing()).isEmpty();
    assertThat(report().sessions()).hasSize(5);
  }

  @Test
  void aFileThatVanishesWhileFilesAreReadIsReported() throws IOException {
    List<String> copied = new ArrayList<>();
    ImportResult result =
        workspace.importFiles(
            "me",
            null,
            List.of(files),
            new ImportProgress() {
              @Override
              public void copying(int done, int of, String file) {
                copied.add(file);
                files.resolve("supervision.txt").toFile().delete();
              }

              @Override
              public void analysing(int done, int of) {}

              @Override
              public void tagging(int done, int of) {}
            });
    assertThat(copied).contains("supervision.txt").hasSize(8);
    assertThat(result.problems())
        .extracting(p -> p.place().file())
        .containsExactly("supervision.txt");
    assertThat(result.added()).isEqualTo(7);
  }

  @Test
  void aPathThatIsNotThereChangesNothing() {
    assertThatThrownBy(() -> take(workspace, files, folder.resolve("nowhere")))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("nowhere");
    assertThat(workspace.learners()).isEmpty();
  }

  @Test
  void anUnknownProgrammeOrAnUnusableIdChangesNothing() {
    assertThatThrownBy(
            () -> workspace.importFiles("me", "ilm-l9", List.of(files), ImportProgress.SILENT))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("ilm-l5-certificate");
    assertThatThrownBy(
            () -> workspace.importFiles("../me", null, List.of(files), ImportProgress.SILENT))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("../me");
    assertThatThrownBy(() -> workspace.snapshot("nobody"))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("nobody");
    assertThat(workspace.learners()).isEmpty();
  }

  @Test
  void learnersKeepToThemselvesAndMayChangeProgramme() throws IOException {
    take(workspace, files);
    workspace.importFiles(
        "sam", "ilm-l7-diploma", List.of(files.resolve("plan.md")), ImportProgress.SILENT);
    assertThat(workspace.learners())
        .containsExactly(
            new Learner("me", "ilm-l5-certificate"), new Learner("sam", "ilm-l7-diploma"));
    assertThat(workspace.snapshot("sam").report().sessions()).isEmpty();
    assertThat(report().sessions()).hasSize(5);
    String version = workspace.snapshot("me").version();
    workspace.importFiles("me", "ilm-l7-certificate", List.of(files), ImportProgress.SILENT);
    assertThat(report().learner().programme()).isEqualTo("ilm-l7-certificate");
    assertThat(report().hours().target()).isEqualTo(20);
    assertThat(workspace.snapshot("me").version()).isNotEqualTo(version);
  }

  @Test
  void everyMentionAndQuoteLiesInItsNote() throws IOException {
    take(workspace, files);
    LearnerSnapshot now = workspace.snapshot("me");
    assertThat(now.content().notes())
        .extracting(IndexedNote::note)
        .isEqualTo(now.content().portfolio().notes());
    assertThat(now.content().notes())
        .allSatisfy(
            note ->
                assertThat(note.sentences())
                    .allSatisfy(
                        sentence ->
                            assertThat(sentence.mentions())
                                .allMatch(mention -> sentence.span().contains(mention.span()))));
    assertThat(Quotes.in(Json.MAPPER.valueToTree(now.report())))
        .hasSizeGreaterThan(50)
        .allSatisfy(
            quote ->
                assertThat(
                        now.note(quote.noteId())
                            .orElseThrow()
                            .note()
                            .text()
                            .substring(quote.begin(), quote.end()))
                    .isEqualTo(quote.words()));
  }

  @Test
  void theWorkspaceIsForItsOwnerAlone() throws IOException {
    take(workspace, files);
    assertThat(Files.getPosixFilePermissions(folder.resolve("workspace")))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    Path shared = Files.createDirectory(folder.resolve("shared"));
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxrwx"));
    Workspaces.open(shared).close();
    assertThat(Files.getPosixFilePermissions(shared))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }
}
