package org.reflectory.analytics;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.Evidence;
import org.reflectory.vocabulary.Stance;

/**
 * A sentence that counts for a criterion.
 *
 * @param evidence the sentence
 * @param sessionId the session that its note records, if it records one
 * @param clientId the coachee
 * @param explicit whether its words name what the criterion asks for
 */
record FoundEvidence(
    Evidence evidence, @Nullable String sessionId, @Nullable String clientId, boolean explicit) {

  /** Explicit first, then the learner's own doing, then the longer sentence, which says more. */
  static final Comparator<FoundEvidence> BEST_FIRST =
      Comparator.comparing((FoundEvidence e) -> !e.explicit())
          .thenComparing(e -> e.evidence().stance() != Stance.PRACTISED)
          .thenComparing(e -> -e.evidence().quote().length())
          .thenComparing(e -> e.evidence().sentenceId());

  /** Of two for one sentence the explicit one. */
  FoundEvidence better(FoundEvidence other) {
    return other.explicit && !explicit ? other : this;
  }
}
