package org.reflectory.workspace;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reflectory.finding.Report.GuessFinding;
import org.reflectory.ingest.SettledGuesses;
import org.reflectory.store.MarkStore;
import org.reflectory.store.Source;
import org.reflectory.store.StateStore;

/**
 * What a learner says of their portfolio: that it is ready, that a finding of the audit may stand,
 * what a guess should have been, what is to become of a file that is gone. When a method returns,
 * {@link Workspace#snapshot(String)} shows it. Thread-safe.
 */
public final class Marks {
  private static final int LONGEST_REASON = 2_000;

  private final Workspace workspace;
  private final StateStore state;
  private final WorkspaceLock lock;
  private final Clock clock;

  Marks(Workspace workspace, StateStore state, WorkspaceLock lock, Clock clock) {
    this.workspace = workspace;
    this.state = state;
    this.lock = lock;
    this.clock = clock;
  }

  /** When the learner said that the portfolio is complete; empty while it is not. */
  public Optional<Instant> readySince(String learner) {
    return state.marks().readySince(learner);
  }

  /**
   * Says that a portfolio is complete, so that the programme's minimums are owed, or that it is
   * not.
   *
   * @throws WorkspaceException if there is no such learner
   */
  public void ready(String learner, boolean ready) throws IOException {
    change(learner, () -> state.marks().ready(learner, ready ? now() : null));
  }

  /**
   * Lets a finding of the audit stand.
   *
   * @param reason why, in the learner's words
   * @throws WorkspaceException if there is no such finding, or no reason
   */
  public void seen(String learner, String finding, String reason) throws IOException {
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw new WorkspaceException(
          "Say in a few words why the finding may stand (up to "
              + LONGEST_REASON
              + " characters).");
    }
    change(
        learner,
        () -> {
          boolean known =
              workspace.snapshot(learner).report().audit().stream()
                  .anyMatch(f -> f.id().equals(finding));
          if (!known) {
            throw new WorkspaceException(
                "There is no finding \"" + finding + "\". The audit lists them with their ids.");
          }
          state.marks().seen(learner, finding, new MarkStore.Seen(why, now()));
        });
  }

  /**
   * Opens a finding again.
   *
   * @throws WorkspaceException if it was not marked as seen
   */
  public void reopen(String learner, String finding) throws IOException {
    change(
        learner,
        () -> {
          if (!state.marks().reopen(learner, finding)) {
            throw new WorkspaceException("The finding \"" + finding + "\" is not marked as seen.");
          }
        });
  }

  /**
   * Settles a guess: the value takes the place of what was concluded, or confirms it.
   *
   * @throws WorkspaceException if there is no such guess, or the value cannot be
   */
  public void settle(String learner, String guess, String value) throws IOException {
    change(
        learner,
        () -> {
          GuessFinding known = guess(learner, guess);
          String said = value.strip();
          if (!said.equals(known.value()) && !SettledGuesses.isValid(known.what(), said)) {
            throw new WorkspaceException("\"" + said + "\" cannot be: " + shape(known.what()));
          }
          state.marks().settle(learner, guess, said, now());
        });
  }

  /**
   * Takes back what was said of a guess.
   *
   * @throws WorkspaceException if nothing was said of it
   */
  public void unsettle(String learner, String guess) throws IOException {
    change(
        learner,
        () -> {
          if (!state.marks().unsettle(learner, guess)) {
            throw new WorkspaceException("The guess \"" + guess + "\" is not settled.");
          }
        });
  }

  private GuessFinding guess(String learner, String id) throws IOException {
    return workspace.snapshot(learner).report().guesses().stream()
        .filter(guess -> guess.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new WorkspaceException(
                    "There is no guess \""
                        + id
                        + "\". /api/v1/guesses lists them with their ids."));
  }

  private static String shape(String what) {
    return switch (what) {
      case "year", "date" -> "write the day as 2025-01-23.";
      case "hours" -> "write hours as a number up to 24, such as 1.5.";
      case "kind" ->
          "the kinds are reflective-note, diary, supervision, contract, plan, competence-table,"
              + " feedback, observation, profile, assignment and other.";
      default -> "write what it should be.";
    };
  }

  /**
   * Takes a file out of the portfolio. Its bytes stay in the workspace, and importing it again
   * brings it back.
   *
   * @throws WorkspaceException if there is no such file
   */
  public void forget(String learner, String file) throws IOException {
    change(
        learner,
        () -> {
          source(learner, file);
          state.forget(learner, file);
        });
  }

  /**
   * Keeps a file that is no longer where it came from; it is not asked about again.
   *
   * @throws WorkspaceException if there is no such file
   */
  public void keep(String learner, String file) throws IOException {
    change(
        learner,
        () -> {
          Source source = source(learner, file);
          state.save(
              List.of(
                  new Source(
                      learner, file, "", source.hash(), source.size(), source.importedAt())));
        });
  }

  private Source source(String learner, String file) {
    return state.sources(learner).stream()
        .filter(source -> source.name().equals(file))
        .findFirst()
        .orElseThrow(
            () -> new WorkspaceException("There is no file \"" + file + "\" in the portfolio."));
  }

  private Instant now() {
    return Instant.now(clock);
  }

  /** A change that may fail. */
  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }

  private void change(String learner, Change change) throws IOException {
    lock.alone(
        () -> {
          workspace.known(learner);
          change.make();
          return workspace.snapshot(learner);
        });
  }
}
