package org.reflectory.server.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reflectory.store.Decision;
import org.reflectory.vocabulary.Stance;
import org.reflectory.workspace.LearnerSnapshot;

/**
 * A learner's correction that stands.
 *
 * @param id its number
 * @param noteId the note
 * @param quote the words that it is about
 * @param before what stood before them
 * @param after what stood after them
 * @param term the term
 * @param action what it does
 * @param stance the right stance; none if the term was removed
 * @param createdAt when it was made
 * @param attached whether its words were found in the note as it is now; if not it has no effect
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Correction(
    long id,
    String noteId,
    String quote,
    String before,
    String after,
    String term,
    Decision.Action action,
    @Nullable Stance stance,
    Instant createdAt,
    boolean attached) {

  /**
   * A learner's corrections, oldest first.
   *
   * @throws IOException if the workspace cannot be read
   */
  public static List<Correction> all(Portfolios portfolios, LearnerSnapshot now, boolean pseudonyms)
      throws IOException {
    String learner = now.learner().id();
    Set<Long> unattached =
        portfolios.snapshot(learner, false).unattached().stream()
            .map(Decision::id)
            .collect(Collectors.toSet());
    List<Decision> decisions =
        pseudonyms
            ? portfolios.workspace().pseudonymisedDecisions(learner)
            : portfolios.workspace().decisions(learner);
    return decisions.stream().map(d -> of(d, !unattached.contains(d.id()))).toList();
  }

  private static Correction of(Decision decision, boolean attached) {
    return new Correction(
        decision.id(),
        decision.noteId(),
        decision.quote(),
        decision.before(),
        decision.after(),
        decision.term(),
        decision.action(),
        decision.stance(),
        decision.createdAt(),
        attached);
  }
}
