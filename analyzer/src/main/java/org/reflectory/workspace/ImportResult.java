package org.reflectory.workspace;

import java.util.List;
import org.reflectory.portfolio.Problem;

/**
 * What an import did. Once it is returned, everything it counts is on disk and indexed.
 *
 * @param learner whose files they are
 * @param added files that were not known
 * @param updated files that were known with another content
 * @param unchanged files that were known as they are
 * @param renamed files that are the same as before under another name; they keep the old one
 * @param missing files that were imported from here before and are gone; they stay in the portfolio
 *     until the learner says what is to become of them
 * @param problems what could not be read, in this import's files
 * @param sessions sessions that the learner has now
 * @param notes notes that the learner has now
 * @param sentences sentences that the learner has now
 */
public record ImportResult(
    String learner,
    int added,
    int updated,
    int unchanged,
    List<Renamed> renamed,
    List<String> missing,
    List<Problem> problems,
    int sessions,
    int notes,
    int sentences) {

  /**
   * A file that has another name now.
   *
   * @param before the name under which the portfolio knows it
   * @param now what it is called now
   */
  public record Renamed(String before, String now) {}
}
