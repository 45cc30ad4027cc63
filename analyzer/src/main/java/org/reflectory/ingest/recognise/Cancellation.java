package org.reflectory.ingest.recognise;

import java.util.regex.Pattern;

/** The words by which a row of a log says that its session did not take place. */
final class Cancellation {
  private static final String WORDS =
      "(?:dna|d\\.n\\.a\\.?|dnas|(?:did ?n[o'’]?t|didnt|failed to) (?:attend|show|turn up|take"
          + " place|happen|go ahead|come)|no[- ]?show|not"
          + " held|cancel+(?:led|ed|lation|s)?|canx|cxl|cancl?d|cncld|postponed|re-?scheduled|re-?booked|called"
          + " off|abandoned|non[- ]attendance)";
  private static final Pattern ANYWHERE =
      Pattern.compile("\\b" + WORDS + "(?![\\p{L}])", Pattern.CASE_INSENSITIVE);

  /** As a remark puts it first, not as the beginning of a topic: "Cancelled - ill". */
  private static final Pattern FIRST =
      Pattern.compile(
          "[\\s*(\\[]*"
              + WORDS
              + "\\b\\s*(?:$|[-–—:;,.()!*\\]/]|(?:by|due|as|because|at|on|owing|again|late|no|client|coachee|session|s?he|they)\\b).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A session that was moved did take place, later: "rescheduled from 3 March". */
  private static final Pattern MOVED_HERE =
      Pattern.compile(
          "\\b(?:(?:re-?scheduled|re-?booked|postponed|moved|carried over|brought forward)"
              + " (?:from|after)|instead of|in place of|in lieu of|to"
              + " replace|replac(?:es|ing|ement)|makes? up for|originally|after (?:the"
              + " )?cancel\\w*|cancel\\w+ (?:session|one|meeting) (?:of|from|on))\\b",
          Pattern.CASE_INSENSITIVE);

  /** What says so only where no time stands beside it, though the log's other rows have one. */
  private static final Pattern UNTIMED =
      Pattern.compile(
          "\\b(?:put (?:off|back)|moved|re-?arranged?|to be (?:re-?arranged|confirmed)|deferred|pushed"
              + " (?:back|to)|delayed (?:to|until|till)|no (?:session|meeting|coaching)|(?:did ?n[o'’]?t|could"
              + " ?n[o'’]?t|could not|unable to|not able to) (?:meet|make|attend|come|go ahead)|(?:off |was"
              + " |is )?(?:sick|ill|unwell)|(?:on |annual )leave|(?:sent )?apologies|called (?:away|out)|forgot(?:ten)?|stood"
              + " (?:me )?up|see (?:next|below))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RESCHEDULED =
      Pattern.compile("\\s*re-?(?:sched|book)", Pattern.CASE_INSENSITIVE);

  private static final int SHORT_REMARK = 40;

  private Cancellation() {}

  /** Whether any words speak of a session that did not take place. */
  static boolean isIn(String words) {
    return ANYWHERE.matcher(words).find() && !MOVED_HERE.matcher(words).find();
  }

  /** Whether the words of a row without a time say so, where the log's other rows have one. */
  static boolean isInUntimed(String words) {
    return isIn(words) || (UNTIMED.matcher(words).find() && !MOVED_HERE.matcher(words).find());
  }

  /**
   * Whether a remark beside a session's length says so; a longer one only by its first word. That a
   * session was rescheduled does not.
   */
  static boolean isRemark(String remark) {
    return isIn(remark)
        && !RESCHEDULED.matcher(remark).lookingAt()
        && (remark.length() <= SHORT_REMARK || opens(remark));
  }

  /** Whether a cell begins with the word, set off from what follows. */
  static boolean opens(String cell) {
    return FIRST.matcher(cell).matches() && !MOVED_HERE.matcher(cell).find();
  }
}
