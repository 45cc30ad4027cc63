package org.reflectory.tag;

import org.reflectory.note.Span;

/**
 * Where a pattern matched, as indexes of words.
 *
 * @param first first word of the mention
 * @param end one past its last word
 * @param matchFirst first word of the whole match
 * @param matchEnd one past the last word of the whole match
 */
record WordRange(int first, int end, int matchFirst, int matchEnd) {

  boolean overlaps(WordRange other) {
    return first < other.end && other.first < end;
  }

  boolean overlapsMatch(WordRange other) {
    return matchFirst < other.matchEnd && other.matchFirst < matchEnd;
  }

  boolean contains(WordRange other) {
    return first <= other.first && other.end <= end;
  }

  int length() {
    return end - first;
  }

  Span span(SentenceText sentence) {
    return new Span(sentence.token(first).start(), sentence.token(end - 1).end());
  }
}
