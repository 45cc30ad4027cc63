package org.reflectory.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.portfolio.Guess;

/**
 * Everything the product finds in one learner's portfolio. Immutable; a function of the index, the
 * corpus, the learner's decisions and {@code asOf}.
 *
 * @param schemaVersion of this shape
 * @param generatedAt when it was computed
 * @param asOf what "today" means in it
 * @param corpusVersion the corpus it was computed with
 * @param learner whose it is
 * @param hours coaching and supervision hours
 * @param sessions sessions that took place, oldest first
 * @param notes every note, oldest first
 * @param tools tools, diagnostics and models, most used first
 * @param audit what does not agree, worst first
 * @param coverage every criterion of the programme, in order
 * @param patterns what repeats and changes
 * @param intentions what the learner said they would do
 * @param guesses what was concluded rather than read
 * @param problems what could not be read
 */
public record Report(
    int schemaVersion,
    Instant generatedAt,
    LocalDate asOf,
    String corpusVersion,
    LearnerRef learner,
    Hours hours,
    List<SessionFinding> sessions,
    List<NoteFinding> notes,
    List<ToolUse> tools,
    List<AuditFinding> audit,
    List<CriterionCoverage> coverage,
    List<PatternFinding> patterns,
    List<IntentionFinding> intentions,
    List<GuessFinding> guesses,
    List<ProblemFinding> problems) {

  /** The version of this shape; a field renamed or removed needs a new one. */
  public static final int SCHEMA_VERSION = 1;

  /**
   * @param id the learner
   * @param programme the programme's id
   */
  public record LearnerRef(String id, String programme) {}

  /**
   * A {@link Guess} with its place spelt out.
   *
   * @param settled what the learner says of it; {@code null} while it is open
   */
  public record GuessFinding(
      String id,
      String file,
      String locator,
      String what,
      String written,
      String value,
      String reason,
      @Nullable String settled) {
    public static GuessFinding of(Guess guess) {
      return new GuessFinding(
          guess.id(),
          guess.place().file(),
          guess.place().locator(),
          guess.what(),
          guess.written(),
          guess.value(),
          guess.reason(),
          guess.settled());
    }
  }

  /**
   * @param file what could not be read
   * @param locator where within it
   * @param message what is wrong and what to do
   */
  public record ProblemFinding(String file, String locator, String message) {}
}
