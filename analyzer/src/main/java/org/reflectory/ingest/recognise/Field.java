package org.reflectory.ingest.recognise;

/** What the header of a note or document may name. */
enum Field {
  DATE,
  CLIENT,
  REF,
  HOURS,
  START,
  END,
  TOPIC,
  /** The number of a session with one coachee. */
  SESSION,
  /** The kind of text, in front matter. */
  KIND,
  /** The learner, the centre, a signature: not about the session. */
  ADMINISTRATIVE;

  /** Whether a new note may begin with it. */
  boolean opensNote() {
    return this == DATE || this == CLIENT || this == REF;
  }
}
