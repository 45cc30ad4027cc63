package org.reflectory.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reflectory.fixture.Workspaces.take;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.fixture.SmallPortfolio;
import org.reflectory.fixture.Workspaces;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.NoteQuery;
import org.reflectory.note.Span;
import org.reflectory.store.Decision;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Stance;

class CorrectionsTest {
  private static final String TOM = "notes/02 Tom.md";

  @TempDir Path folder;
  private Path files;
  private Workspace workspace;

  @BeforeEach
  void open() throws IOException {
    files = SmallPortfolio.copy(folder);
    workspace = Workspaces.open(folder.resolve("workspace"));
    take(workspace, files);
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  private IndexedNote note(String file) throws IOException {
    return workspace.snapshot("me").content().notes().stream()
        .filter(n -> n.note().source().file().equals(file))
        .findFirst()
        .orElseThrow();
  }

  private long decide(
      String file, String words, String term, Decision.Action action, @Nullable Stance stance)
      throws IOException {
    IndexedNote note = note(file);
    int begin = note.note().text().indexOf(words);
    return workspace.decide(
        new CorrectionRequest(
            "me", note.note().id(), new Span(begin, begin + words.length()), term, action, stance));
  }

  /** The stances of a term in the sentence that holds some words. */
  private List<Stance> stances(String file, String words, String term) throws IOException {
    IndexedNote note = note(file);
    return note.sentences().stream()
        .filter(s -> s.span().of(note.note().text()).contains(words))
        .flatMap(s -> s.mentions().stream())
        .filter(m -> m.term().equals(term))
        .map(Mention::stance)
        .toList();
  }

  private long found(String query) throws IOException {
    return workspace.search(new NoteQuery(query, Optional.of("me"), 10, 0)).total();
  }

  @Test
  void aWrongTagIsRemovedEverywhereAtOnce() throws IOException {
    assertThat(workspace.snapshot("me").report().patterns())
        .extracting(p -> p.term())
        .contains("challenge");
    long before = found("term:challenge stance:gap");
    decide(TOM, "challenging him", "challenge", Decision.Action.REMOVE, null);
    assertThat(stances(TOM, "avoided challenging", "challenge")).isEmpty();
    assertThat(stances(TOM, "avoided challenging", "silence")).containsExactly(Stance.GAP);
    assertThat(found("term:challenge stance:gap")).isEqualTo(before - 1);
    assertThat(workspace.snapshot("me").report().patterns())
        .as("two sessions are no pattern")
        .extracting(p -> p.term())
        .doesNotContain("challenge");
  }

  @Test
  void aStanceIsSetAndSaysWhoSetIt() throws IOException {
    decide(TOM, "more silence", "silence", Decision.Action.STANCE, Stance.PLANNED);
    assertThat(stances(TOM, "more silence", "silence")).containsExactly(Stance.PLANNED);
    assertThat(
            note(TOM).sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .filter(m -> m.by().equals(Mention.BY_LEARNER)))
        .extracting(Mention::confidence)
        .containsExactly(1.0);
  }

  @Test
  void whatTheMachineMissedIsAdded() throws IOException {
    decide(
        "notes/03 Priya.md",
        "She scaled her progress at 7",
        "scaling",
        Decision.Action.ADD,
        Stance.PRACTISED);
    assertThat(stances("notes/03 Priya.md", "scaled her progress", "scaling"))
        .containsExactly(Stance.PRACTISED);
    assertThat(found("term:scaling stance:practised progress")).isEqualTo(1);
  }

  @Test
  void aDecisionTakenBackLeavesWhatTheMachineFound() throws IOException {
    String before = workspace.snapshot("me").version();
    long id = decide(TOM, "challenging him", "challenge", Decision.Action.REMOVE, null);
    assertThat(workspace.snapshot("me").version()).isNotEqualTo(before);
    workspace.undo("me", id);
    assertThat(stances(TOM, "avoided challenging", "challenge")).containsExactly(Stance.GAP);
    assertThat(workspace.snapshot("me").version()).isEqualTo(before);
    assertThatThrownBy(() -> workspace.undo("me", id)).isInstanceOf(WorkspaceException.class);
  }

  @Test
  void correctionsSurviveReimportARestartAndEditsAroundThem() throws IOException {
    decide(TOM, "challenging him", "challenge", Decision.Action.REMOVE, null);
    decide(TOM, "more silence", "silence", Decision.Action.STANCE, Stance.MENTIONED);
    take(workspace, files);
    SmallPortfolio.edit(
        files.resolve(TOM),
        "We recalled our contract",
        "It was raining hard.\n\nWe recalled our contract");
    SmallPortfolio.edit(
        files.resolve(TOM), "when he blamed his boss", "when he went on about his boss");
    take(workspace, files);
    workspace.close();
    workspace = Workspaces.open(folder.resolve("workspace"));
    assertThat(stances(TOM, "avoided challenging", "challenge")).isEmpty();
    assertThat(stances(TOM, "more silence", "silence")).containsExactly(Stance.MENTIONED);
    assertThat(workspace.snapshot("me").unattached()).isEmpty();
  }

  @Test
  void aDecisionFindsItsOwnWordsAmongOthersOfTheSame() throws IOException {
    decide(TOM, "challenge him when he blames", "challenge", Decision.Action.REMOVE, null);
    SmallPortfolio.edit(
        files.resolve(TOM),
        "In future I will",
        "Next time I will challenge him when he blames them.\n\nIn future I will");
    take(workspace, files);
    assertThat(stances(TOM, "Next time I will", "challenge")).containsExactly(Stance.PLANNED);
    assertThat(stances(TOM, "In future I will", "challenge")).isEmpty();
  }

  @Test
  void aDecisionWhoseWordsAreGoneIsShownAndNotDropped() throws IOException {
    long id = decide(TOM, "avoided challenging him", "challenge", Decision.Action.REMOVE, null);
    SmallPortfolio.edit(
        files.resolve(TOM), "I avoided challenging him when he blamed his boss, and I", "I");
    take(workspace, files);
    assertThat(workspace.snapshot("me").unattached()).extracting(Decision::id).containsExactly(id);
    assertThat(workspace.decisions("me")).extracting(Decision::id).containsExactly(id);
    SmallPortfolio.edit(
        files.resolve(TOM),
        "I should have left",
        "I avoided challenging him when he blamed his boss, and I should have left");
    take(workspace, files);
    assertThat(workspace.snapshot("me").unattached()).isEmpty();
    assertThat(stances(TOM, "avoided challenging", "challenge")).isEmpty();
  }

  @Test
  void aDecisionNeverWandersToOtherWordsThatHappenToBeTheSame() throws IOException {
    long id = decide(TOM, "challenging", "challenge", Decision.Action.REMOVE, null);
    SmallPortfolio.edit(
        files.resolve(TOM), "I avoided challenging him when he blamed his boss, and I", "I");
    SmallPortfolio.edit(
        files.resolve(TOM),
        "In future",
        "My supervisor says that I keep away from challenging. In future");
    take(workspace, files);
    assertThat(workspace.snapshot("me").unattached()).extracting(Decision::id).containsExactly(id);
  }

  @Test
  void unattachedDecisionsHideNamesUnderPseudonymsAndAttachedOnesStayAttached() throws IOException {
    decide(
        "notes/01 Priya.md",
        "Priya told me the session helped",
        "coachee-feedback",
        Decision.Action.REMOVE,
        null);
    LearnerSnapshot hidden = workspace.snapshot("me", workspace.today(), true);
    assertThat(hidden.unattached()).isEmpty();
    SmallPortfolio.edit(
        files.resolve("notes/01 Priya.md"),
        "Priya told me the session helped her to think more clearly.",
        "");
    take(workspace, files);
    assertThat(workspace.snapshot("me", workspace.today(), true).unattached())
        .extracting(Decision::quote)
        .containsExactly("Coachee A told me the session helped");
  }

  @Test
  void whatCannotBeDecidedIsRefusedWithAReason() throws IOException {
    String id = note(TOM).note().id();
    int length = note(TOM).note().text().length();
    refused(
        new CorrectionRequest(
            "me", "nothing", new Span(0, 3), "challenge", Decision.Action.REMOVE, null),
        "no note");
    refused(
        new CorrectionRequest(
            "me", id, new Span(0, length + 1), "challenge", Decision.Action.REMOVE, null),
        "ends at");
    refused(
        new CorrectionRequest("me", id, new Span(4, 4), "challenge", Decision.Action.REMOVE, null),
        "not there");
    refused(
        new CorrectionRequest("me", id, new Span(0, 3), "chalenge", Decision.Action.REMOVE, null),
        "chalenge");
    refused(
        new CorrectionRequest("me", id, new Span(0, 3), "challenge", Decision.Action.ADD, null),
        "stance");
    refused(
        new CorrectionRequest(
            "nobody", id, new Span(0, 3), "challenge", Decision.Action.REMOVE, null),
        "nobody");
    assertThat(workspace.decisions("me")).isEmpty();
  }

  private void refused(CorrectionRequest request, String reason) {
    assertThatThrownBy(() -> workspace.decide(request))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining(reason);
  }
}
