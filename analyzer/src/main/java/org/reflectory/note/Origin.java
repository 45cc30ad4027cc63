package org.reflectory.note;

/**
 * Whose words a passage holds. Only the learner's (and their coachee's, supervisor's or observer's)
 * are evidence.
 */
public enum Origin {
  /** Written for this portfolio; tagged and counted. */
  WRITTEN,
  /** A heading, a column title or the name of a field; shown, never tagged. */
  HEADING,
  /** A template's prompt or instruction; shown as such, never tagged. */
  TEMPLATE,
  /** A template's sample entry, left in the file; shown as such, never counted. */
  SAMPLE,
  /** An assessor's or verifier's comment on the work; shown as such, never tagged. */
  ASSESSOR,
  /**
   * An assessment criterion used as a heading: a claim of the learner's, never evidence by itself.
   */
  CRITERION;

  /** Whether the analysis reads the passage. */
  public boolean isEvidence() {
    return this == WRITTEN;
  }
}
