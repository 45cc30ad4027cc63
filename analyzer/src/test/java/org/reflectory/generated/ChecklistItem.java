package org.reflectory.generated;

import java.util.Locale;

/** What a reflective note should hold, in the order a learner would tell it. */
enum ChecklistItem {
  CONTRACTING("Contracting"),
  PREPARATION("Preparation"),
  OBJECTIVES_PROGRESS("Progress since last time"),
  TOOLS_SIGNPOSTED("Tools and techniques"),
  TOOLS_REFERENCED("Tools and techniques"),
  COACHEE_FEEDBACK("Feedback from the coachee"),
  OWN_PERFORMANCE("How I did"),
  GAPS("What I need to work on");

  private final String heading;

  ChecklistItem(String heading) {
    this.heading = heading;
  }

  /** As the contract spells it. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a learner who uses a heading for each would call it. */
  String heading() {
    return heading;
  }
}
