package org.reflectory.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.text.Token;

/**
 * A pattern, ready to match. Immutable.
 *
 * @param first its first step
 * @param anchors forms one of which stands in every match
 */
record CompiledPattern(Step first, Set<String> anchors) {

  /** Where the pattern matches, from left to right, not overlapping. */
  List<WordRange> findAll(SentenceText sentence) {
    List<WordRange> found = new ArrayList<>();
    int at = 0;
    int[] marks = new int[2];
    while (at < sentence.size()) {
      @Nullable WordRange match = matchAt(sentence, at, marks);
      if (match == null) {
        at++;
      } else {
        found.add(match);
        at = Math.max(at + 1, match.matchEnd());
      }
    }
    return found;
  }

  boolean isFoundIn(SentenceText sentence) {
    int[] marks = new int[2];
    for (int at = 0; at < sentence.size(); at++) {
      if (matchAt(sentence, at, marks) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable WordRange matchAt(SentenceText sentence, int at, int[] marks) {
    Arrays.fill(marks, -1);
    int end = first.match(sentence, at, Token.Break.HARD, marks);
    if (end == Step.NONE || end == at) {
      return null;
    }
    int from = marks[0] < 0 ? at : marks[0];
    int to = marks[1] < 0 ? end : marks[1];
    return from < to ? new WordRange(from, to, at, end) : null;
  }
}
