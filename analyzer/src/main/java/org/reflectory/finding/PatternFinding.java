package org.reflectory.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.vocabulary.Stance;

/**
 * Something that repeats or changes over the sessions.
 *
 * @param code what sort of pattern
 * @param term the term it is about
 * @param label the term's label
 * @param stance the stance it is about
 * @param clientId the coachee it is about, if it is about one
 * @param notes ids of the notes that show it, oldest first
 * @param statement in plain English
 * @param evidence the sentences, oldest first
 * @param support how much stands behind it
 */
public record PatternFinding(
    String code,
    String term,
    String label,
    @Nullable Stance stance,
    @Nullable String clientId,
    List<String> notes,
    String statement,
    List<Evidence> evidence,
    Support support) {

  /**
   * How much stands behind a pattern.
   *
   * @param sessions sessions that show it
   * @param of sessions that were looked at
   * @param clients different coachees among them
   * @param first day of the first
   * @param last day of the last
   * @param p corrected p-value, where a trend is claimed
   */
  public record Support(
      int sessions,
      int of,
      int clients,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      @Nullable Double p) {}
}
