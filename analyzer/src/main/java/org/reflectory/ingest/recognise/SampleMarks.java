package org.reflectory.ingest.recognise;

import java.util.List;
import java.util.regex.Pattern;

/** The ways in which a template marks an entry that only shows how to fill it in. */
final class SampleMarks {
  private static final String WORD =
      "(?:sample|example|specimen|dummy|(?-i:[eE]\\.? ?g\\.?)|for example|for"
          + " instance|illustration)";

  /** In a cell for a date, a name, a number or a remark. */
  private static final Pattern IN_HEAD =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*" + WORD + "(?![\\p{L}\\p{N}]).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** In a cell for words: set off from what follows, as no topic begins. */
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*"
              + WORD
              + "(?: (?:entry|row|session|only|text|line|answer))?(?: (?:from|in|of) (?:the"
              + " )?template)?\\s*(?:$|[^\\p{L}\\p{N}\\s]).*|(?-i:[eE]\\.g\\.|[eE]g)\\s.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern BRACKETED =
      Pattern.compile(
          "[(\\[<{][^)\\]>}]{0,20}\\b"
              + WORD
              + "(?![\\p{L}])[^)\\]>}]{0,40}[)\\]>}]|\\bdelete this"
              + " (?:row|line|entry|example)\\b|\\b(?:row|line|entry) to be deleted\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOBODY =
      Pattern.compile(
          "a\\.? ?n\\.? ?other|(?:joe|jo|fred|jane) bloggs|(?:john|jane) doe|(?:insert |your"
              + " )?(?:coachee|client|mentee)(?:['’]?s)? (?:name|initials)|name",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "dd? ?[./-] ?mm? ?[./-] ?(?:yy){1,2}|[\\[<(](?:insert |enter )?date[\\])>]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OVER_SAMPLES =
      Pattern.compile(
          "\\W*(?:sample|example|specimen)s?(?: (?:entry|entries|row|rows|session))?\\W*",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_HEAD = 60;

  private SampleMarks() {}

  /** Whether a short cell (a date, a name, a reference, a remark) is marked. */
  static boolean inHead(String cell) {
    return cell.length() <= LONGEST_HEAD
        && (IN_HEAD.matcher(cell).matches()
            || BRACKETED.matcher(cell).find()
            || PLACEHOLDER.matcher(cell.strip()).matches());
  }

  /** Whether a cell of words is marked. */
  static boolean inWords(String cell) {
    return IN_WORDS.matcher(cell).matches() || BRACKETED.matcher(cell).find();
  }

  /** Whether a coachee's cell names nobody. */
  static boolean isNobody(String client) {
    return NOBODY.matcher(client.strip()).matches();
  }

  /** Whether a line of its own announces samples. */
  static boolean announces(String line) {
    return OVER_SAMPLES.matcher(line).matches();
  }

  /** Whether most of several cells of words are marked. */
  static boolean inMost(List<String> cells) {
    long marked = cells.stream().filter(SampleMarks::inWords).count();
    return marked > 0 && 2 * marked > cells.size();
  }
}
