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
    List<Problem> problems,
    int sessions,
    int notes,
    int sentences) {}
