package org.reflectory.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reflectory.vocabulary.Stance;

class StateStoreTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");

  @TempDir Path folder;
  private StateStore store;

  @BeforeEach
  void open() {
    store = reopened();
    store.save(new Learner("me", "ilm-l5-certificate"));
  }

  private StateStore reopened() {
    return new StateStore(folder.resolve("state.db"));
  }

  private static Decision decision(
      String learner, String quote, Decision.Action action, Stance stance) {
    return new Decision(
        0,
        learner,
        "n1",
        quote,
        "before \u201c",
        "\u201d after",
        "challenge",
        action,
        stance,
        NOON);
  }

  @Test
  void aNewDatabaseHasItsTablesAndNobodyInIt() {
    StateStore fresh = new StateStore(folder.resolve("fresh.db"));
    assertThat(fresh.learners()).isEmpty();
    assertThat(fresh.sources("me")).isEmpty();
    assertThat(fresh.decisions("me")).isEmpty();
    assertThat(fresh.pseudonyms("me")).isEmpty();
    assertThat(fresh.clientIds("me")).isEmpty();
  }

  @Test
  void everyMigrationIsAppliedOnceHoweverOftenItIsOpened() throws Exception {
    reopened();
    reopened();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("state.db"));
        var rows =
            connection
                .createStatement()
                .executeQuery("SELECT COUNT(*), MIN(success) FROM flyway_schema_history")) {
      assertThat(rows.getInt(1)).isEqualTo(2);
      assertThat(rows.getInt(2)).isEqualTo(1);
    }
  }

  @Test
  void whatIsNoDatabaseIsRefusedAndLeftAsItIs() throws Exception {
    Path other = Files.writeString(folder.resolve("letter.db"), "Dear Sir or Madam, ".repeat(100));
    assertThatThrownBy(() -> new StateStore(other)).isInstanceOf(RuntimeException.class);
    assertThat(Files.readString(other)).startsWith("Dear Sir or Madam, Dear");
  }

  @Test
  void aLearnerIsAddedOnceAndMayChangeProgramme() {
    store.save(new Learner("you", "ilm-l7-diploma"));
    store.save(new Learner("me", "ilm-l7-certificate"));
    assertThat(reopened().learners())
        .containsExactly(
            new Learner("me", "ilm-l7-certificate"), new Learner("you", "ilm-l7-diploma"));
    assertThat(store.learner("nobody")).isEmpty();
  }

  @Test
  void aFileIsKnownByItsNameAndKeepsItsLastContent() {
    Source first = new Source("me", "a/log.csv", "/home/me/a/log.csv", "00ff", 12, NOON);
    Source second = new Source("me", "a/log.csv", "/mnt/log.csv", "11ee", 15, NOON.plusSeconds(5));
    store.save(
        List.of(first, new Source("me", "a/diary.csv", "/home/me/a/diary.csv", "22dd", 1, NOON)));
    store.save(List.of(second));
    assertThat(reopened().sources("me"))
        .extracting(Source::name)
        .containsExactly("a/diary.csv", "a/log.csv");
    assertThat(store.sources("me")).contains(second).doesNotContain(first);
    assertThat(store.sources("you")).isEmpty();
  }

  @Test
  void nothingIsKeptOfALearnerWhoIsNotThere() {
    Source mine = new Source("me", "x", "/x", "00", 1, NOON);
    Source theirs = new Source("you", "x", "/x", "00", 1, NOON);
    assertThatThrownBy(() -> store.save(List.of(mine, theirs)))
        .isInstanceOf(RuntimeException.class);
    assertThat(store.sources("me")).as("all or none").isEmpty();
    assertThatThrownBy(() -> store.add(decision("you", "x", Decision.Action.REMOVE, null)))
        .isInstanceOf(RuntimeException.class);
  }

  @ParameterizedTest
  @EnumSource(Decision.Action.class)
  void aDecisionComesBackAsItWasMade(Decision.Action action) {
    Stance stance = action == Decision.Action.REMOVE ? null : Stance.GAP;
    Decision made =
        decision(
            "me", "I didn\u2019t \ud83d\ude00 ask\n\"why\"; DROP TABLE decision", action, stance);
    long id = store.add(made);
    assertThat(reopened().decisions("me"))
        .containsExactly(
            new Decision(
                id,
                "me",
                "n1",
                made.quote(),
                made.before(),
                made.after(),
                "challenge",
                action,
                stance,
                NOON));
  }

  @Test
  void decisionsStandInTheOrderTheyWereMadeUntilTheyAreTakenBack() {
    long first = store.add(decision("me", "one", Decision.Action.REMOVE, null));
    long second = store.add(decision("me", "two", Decision.Action.STANCE, Stance.PLANNED));
    long third = store.add(decision("me", "three", Decision.Action.ADD, Stance.GAP));
    assertThat(store.decisions("me"))
        .extracting(Decision::id)
        .containsExactly(first, second, third);
    assertThat(store.undo("me", second)).isTrue();
    assertThat(reopened().decisions("me"))
        .extracting(Decision::quote)
        .containsExactly("one", "three");
    assertThat(store.undo("me", second)).as("taken back twice").isFalse();
  }

  @Test
  void onlyTheLearnerTakesADecisionBack() {
    store.save(new Learner("you", "ilm-l5-certificate"));
    long mine = store.add(decision("me", "one", Decision.Action.REMOVE, null));
    assertThat(store.undo("you", mine)).isFalse();
    assertThat(store.undo("me", 99)).isFalse();
    assertThat(store.decisions("me")).hasSize(1);
  }

  @Test
  void aNumberIsNeverGivenTwice() {
    long first = store.add(decision("me", "one", Decision.Action.REMOVE, null));
    store.undo("me", first);
    assertThat(reopened().add(decision("me", "two", Decision.Action.REMOVE, null)))
        .isGreaterThan(first);
  }

  @Test
  void aPseudonymOnceGivenStays() {
    store.savePseudonym("me", "c-1", "Coachee A");
    store.savePseudonym("me", "c-1", "Coachee B");
    assertThat(reopened().pseudonyms("me")).containsExactlyEntriesOf(Map.of("c-1", "Coachee A"));
  }

  @Test
  void twoCoacheesNeverShareAPseudonym() {
    store.savePseudonym("me", "c-1", "Coachee A");
    assertThatThrownBy(() -> store.savePseudonym("me", "c-2", "Coachee A"))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void whatALabelMeansIsKept() {
    store.saveClientIds("me", Map.of("p", "c-1", "tom", "c-2"));
    store.saveClientIds("me", Map.of("p", "c-3", "priya shah", "c-1"));
    assertThat(reopened().clientIds("me"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("p", "c-3", "tom", "c-2", "priya shah", "c-1"));
  }

  @Test
  void severalStoresOnOneFileLoseNothing() throws Exception {
    int each = 8;
    List<Future<?>> work = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        String name = "writer" + i;
        work.add(
            threads.submit(
                () -> {
                  StateStore own = reopened();
                  for (int j = 0; j < each; j++) {
                    own.add(decision("me", name + "-" + j, Decision.Action.REMOVE, null));
                    own.save(List.of(new Source("me", name + "/" + j, "/" + j, "00", j, NOON)));
                  }
                }));
      }
      for (Future<?> one : work) {
        one.get();
      }
    }
    assertThat(store.sources("me")).hasSize(4 * each);
    assertThat(store.decisions("me")).hasSize(4 * each);
    assertThat(store.decisions("me"))
        .extracting(Decision::quote)
        .containsAll(IntStream.range(0, each).mapToObj(j -> "writer3-" + j).toList());
  }
}
