package org.reflectory.programme;

import java.util.List;

/**
 * A programme that a learner may follow.
 *
 * @param id such as {@code ilm-l5-certificate}
 * @param label for people
 * @param level the qualification's level
 * @param hours the least hours of coaching
 * @param clients how many different clients
 * @param supervisionHours the least hours of supervision; 0 where none are asked for
 * @param supervisionContract whether a contract with the supervisor has to be shown
 * @param units ids of its units, in order
 * @param practiceUnit id of the unit that holds the coaching practice
 * @param recordPerSession whether each session of the log needs a record: a diary entry or a note
 * @param sources the documents that say so
 */
public record Programme(
    String id,
    String label,
    int level,
    double hours,
    ClientRange clients,
    double supervisionHours,
    boolean supervisionContract,
    List<String> units,
    String practiceUnit,
    boolean recordPerSession,
    List<String> sources) {
  public Programme {
    units = List.copyOf(units);
    sources = List.copyOf(sources);
  }
}
