package org.reflectory.ingest.template;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Knows a set of texts again by hashes alone. A short text (under eight words) must be the same
 * word for word; of a longer one four words in five must stand in known four-word runs, so that
 * neither small edits nor several texts run together hide it. Immutable.
 */
public final class Fingerprints {
  private static final int SHORT = 2 * Shingles.LENGTH;
  private static final double SAME = 0.8;

  private final int[] hashes;

  private Fingerprints(IntStream hashes) {
    this.hashes = hashes.sorted().distinct().toArray();
  }

  /** The fingerprints of some texts: paragraphs, list items, sentences. */
  public static Fingerprints of(Collection<String> texts) {
    return new Fingerprints(
        texts.stream()
            .map(Shingles::words)
            .filter(words -> words.size() >= Shingles.LENGTH)
            .flatMap(
                words ->
                    Stream.concat(Shingles.of(words).stream(), Stream.of(Shingles.whole(words))))
            .mapToInt(Integer::intValue));
  }

  static Fingerprints ofHashes(Collection<Integer> hashes) {
    return new Fingerprints(hashes.stream().mapToInt(Integer::intValue));
  }

  IntStream hashes() {
    return Arrays.stream(hashes);
  }

  /**
   * Whether a text is, but for small edits, one of those known; never true of fewer than four
   * words.
   */
  public boolean knows(String text) {
    List<String> words = Shingles.words(text);
    if (words.size() < Shingles.LENGTH) {
      return false;
    }
    if (has(Shingles.whole(words))) {
      return true;
    }
    if (words.size() < SHORT) {
      return false;
    }
    return coveredWords(words) >= SAME * words.size();
  }

  /** How many words stand in a known run. */
  private int coveredWords(List<String> words) {
    List<Integer> shingles = Shingles.of(words);
    BitSet covered = new BitSet(words.size());
    for (int i = 0; i < shingles.size(); i++) {
      if (has(shingles.get(i))) {
        covered.set(i, i + Shingles.LENGTH);
      }
    }
    return covered.cardinality();
  }

  private boolean has(int hash) {
    return Arrays.binarySearch(hashes, hash) >= 0;
  }
}
