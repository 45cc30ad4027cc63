package org.reflectory.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds, among the patterns of many things, those whose anchor words stand in a sentence: one
 * look-up a word. Not to be changed once in use; then thread-safe.
 *
 * @param <T> what carries the patterns
 */
final class AnchorIndex<T> {
  /** A pattern worth trying, and what carries it. */
  record Candidate<T>(T item, CompiledPattern pattern) {}

  private final List<Candidate<T>> all = new ArrayList<>();
  private final Map<String, BitSet> byForm = new HashMap<>();

  /** Files an item's patterns under their anchors. */
  void add(T item, Collection<CompiledPattern> patterns) {
    for (CompiledPattern pattern : patterns) {
      int number = all.size();
      all.add(new Candidate<>(item, pattern));
      pattern
          .anchors()
          .forEach(anchor -> byForm.computeIfAbsent(anchor, a -> new BitSet()).set(number));
    }
  }

  /** The patterns worth trying on a sentence, in the order in which they were added. */
  List<Candidate<T>> candidates(SentenceText sentence) {
    BitSet found = new BitSet(all.size());
    for (int i = 0; i < sentence.size(); i++) {
      BitSet here = byForm.get(sentence.form(i));
      if (here != null) {
        found.or(here);
      }
    }
    List<Candidate<T>> candidates = new ArrayList<>(found.cardinality());
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      candidates.add(all.get(i));
    }
    return candidates;
  }
}
