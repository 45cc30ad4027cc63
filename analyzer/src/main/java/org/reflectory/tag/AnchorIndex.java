package org.reflectory.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the few of many patterns that may match a sentence: those one of whose anchor words stands
 * in it. One look-up a word. Filled once, then only read; thread-safe from then on.
 *
 * @param <E> what is kept for each pattern
 */
final class AnchorIndex<E> {
  private static final int[] NONE = {};

  private final List<E> entries = new ArrayList<>();
  private final Map<String, int[]> byAnchor = new HashMap<>();

  /** Adds an entry that can only match where one of these words stands. */
  void add(E entry, Set<String> anchors) {
    int number = entries.size();
    entries.add(entry);
    for (String anchor : anchors) {
      int[] before = byAnchor.getOrDefault(anchor, NONE);
      int[] after = Arrays.copyOf(before, before.length + 1);
      after[before.length] = number;
      byAnchor.put(anchor, after);
    }
  }

  /** The entries to try, in the order in which they were added. */
  List<E> candidates(SentenceText sentence) {
    BitSet numbers = new BitSet(entries.size());
    for (int i = 0; i < sentence.size(); i++) {
      for (int number : byAnchor.getOrDefault(sentence.form(i), NONE)) {
        numbers.set(number);
      }
    }
    List<E> found = new ArrayList<>(numbers.cardinality());
    for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
      found.add(entries.get(number));
    }
    return found;
  }
}
