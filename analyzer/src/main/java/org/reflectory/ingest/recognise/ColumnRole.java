package org.reflectory.ingest.recognise;

import org.jspecify.annotations.Nullable;
import org.reflectory.note.Section;

/** What the cells of a column hold, whatever the column is called. */
enum ColumnRole {
  DATE(null),
  CLIENT(null),
  REF(null),
  HOURS(null),
  CUMULATIVE(null),
  START(null),
  END(null),
  /** Minutes beside a column of hours. */
  MINUTES(null),
  /** Numbers of rows or sessions, which need not be those of the notes. */
  NUMBER(null),
  STATUS(null),
  SUPERVISOR(null),
  ASSESSOR(null),
  /** A title over several columns that says nothing of each. */
  GROUP(null),
  TOPIC(Section.PURPOSE),
  PREPARATION(Section.PREPARATION),
  TECHNIQUES(Section.TECHNIQUES),
  TOOLS(Section.TOOLS),
  FEEDBACK(Section.FEEDBACK),
  CONCLUSIONS(Section.CONCLUSIONS),
  COMPETENCE(null),
  EVIDENCE(Section.EVIDENCE),
  DEVELOPED(Section.DEVELOPMENT),
  GAPS(Section.GAPS),
  IMPACT(Section.GAPS),
  ACTION(Section.PLAN),
  MEASURE(Section.PLAN),
  DEADLINE(Section.PLAN);

  private final @Nullable Section section;

  ColumnRole(@Nullable Section section) {
    this.section = section;
  }

  /** The part of a note that the column's cells are. */
  Section section() {
    return section == null ? Section.OTHER : section;
  }

  /** Whether it says when, with whom, how long or under which reference a session was. */
  boolean isHead() {
    return ordinal() <= NUMBER.ordinal() || this == SUPERVISOR;
  }

  /** Whether it is anything that a log or a diary has a column for. */
  boolean isOfSession() {
    return isHead() || this == STATUS || this == TOPIC || this == ASSESSOR || tellsOfSession();
  }

  /** Whether a diary tells about a session in it. */
  boolean tellsOfSession() {
    return this == PREPARATION
        || this == TECHNIQUES
        || this == TOOLS
        || this == FEEDBACK
        || this == CONCLUSIONS;
  }
}
