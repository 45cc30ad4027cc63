package org.reflectory.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What learners say of their portfolio: that it is ready, that a finding may stand, what a guess
 * should have been. Thread-safe; every change is on disk when its method returns.
 */
public final class MarkStore {
  private final Jdbi jdbi;

  MarkStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * That a finding may stand.
   *
   * @param reason why, in the learner's words
   * @param at when it was said
   */
  public record Seen(String reason, Instant at) {}

  /** When the learner said that the portfolio is complete; empty while it is not. */
  public Optional<Instant> readySince(String learner) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT ready_at FROM learner WHERE id = :learner AND ready_at IS NOT NULL")
                .bind("learner", learner)
                .mapTo(String.class)
                .findOne()
                .map(Instant::parse));
  }

  /**
   * @param since when the portfolio was said to be complete; {@code null} if it is not
   */
  public void ready(String learner, @Nullable Instant since) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE learner SET ready_at = ? WHERE id = ?",
                since == null ? null : since.toString(),
                learner));
  }

  /** Findings that may stand, by the finding's id. */
  public Map<String, Seen> seen(String learner) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT finding_id, reason, seen_at FROM seen_finding WHERE learner = :learner ORDER BY finding_id")
                .bind("learner", learner)
                .reduceResultSet(
                    new LinkedHashMap<String, Seen>(),
                    (map, row, context) -> {
                      map.put(
                          row.getString(1),
                          new Seen(row.getString(2), Instant.parse(row.getString(3))));
                      return map;
                    }));
  }

  /** Lets a finding stand, or changes the reason for it. */
  public void seen(String learner, String finding, Seen seen) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "INSERT INTO seen_finding (learner, finding_id, reason, seen_at) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (learner, finding_id) DO UPDATE SET reason = excluded.reason, seen_at = excluded.seen_at",
                learner,
                finding,
                seen.reason(),
                seen.at().toString()));
  }

  /**
   * Opens a finding again.
   *
   * @return whether it was marked
   */
  public boolean reopen(String learner, String finding) {
    return jdbi.withHandle(
            handle ->
                handle.execute(
                    "DELETE FROM seen_finding WHERE learner = ? AND finding_id = ?",
                    learner,
                    finding))
        > 0;
  }

  /** What guesses should have been, by the guess's id. */
  public Map<String, String> settled(String learner) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT guess_id, value FROM settled_guess WHERE learner = :learner ORDER BY guess_id")
                .bind("learner", learner)
                .reduceResultSet(
                    new LinkedHashMap<String, String>(),
                    (map, row, context) -> {
                      map.put(row.getString(1), row.getString(2));
                      return map;
                    }));
  }

  /** Keeps what a guess should have been. */
  public void settle(String learner, String guess, String value, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "INSERT INTO settled_guess (learner, guess_id, value, settled_at) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (learner, guess_id) DO UPDATE SET value = excluded.value, settled_at = excluded.settled_at",
                learner,
                guess,
                value,
                at.toString()));
  }

  /**
   * Takes back what was said of a guess.
   *
   * @return whether anything was said
   */
  public boolean unsettle(String learner, String guess) {
    return jdbi.withHandle(
            handle ->
                handle.execute(
                    "DELETE FROM settled_guess WHERE learner = ? AND guess_id = ?", learner, guess))
        > 0;
  }
}
