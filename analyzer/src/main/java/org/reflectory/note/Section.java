package org.reflectory.note;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The part of a note, or the column of a table, that a passage stands in; it bears on the stance of
 * what is said there.
 */
public enum Section {
  /** Why the session took place: issue, aim of the coach, how the coachee came. */
  PURPOSE,
  /** Planned approach and preparation. */
  PREPARATION,
  /** What happened and what the coach did. */
  TECHNIQUES,
  /** A <i>Tools used</i> cell: names of tools that were used. */
  TOOLS,
  /** Feedback from the coachee or others. */
  FEEDBACK,
  /** Conclusions, evaluation, personal development points. */
  CONCLUSIONS,
  /** Competence table: level and evidence. */
  EVIDENCE,
  /** Competence table: how the skill was developed. */
  DEVELOPMENT,
  /** Competence table or plan: acknowledged gaps. */
  GAPS,
  /** Development plan: actions and measures. */
  PLAN,
  OTHER;

  /** The name in JSON and in rule files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The section with this {@link #id()}, in any case. */
  public static Optional<Section> from(String id) {
    return Stream.of(values())
        .filter(section -> section.id().equalsIgnoreCase(id.strip()))
        .findFirst();
  }
}
