package org.reflectory.generated;

import java.util.Locale;

/** How a learner numbers their sessions, if they do. */
enum RefStyle {
  NONE(null),
  PLAIN("%d"),
  TWO_DIGITS("%02d"),
  NOTE("RN%d"),
  DASHED("CN-%02d"),
  SESSION("S%02d");

  private final String format;

  RefStyle(String format) {
    this.format = format;
  }

  /** The reference of the session with this number, from 1; null where the learner has none. */
  String write(int number) {
    return format == null ? null : String.format(Locale.ROOT, format, number);
  }
}
