package org.reflectory.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Sentences that were encoded lately: a note that has changed costs only the sentences that have.
 * What a sentence gives depends on nothing but its words. Thread-safe.
 */
final class EncodingCache {
  private static final int MOST = 20_000;

  /**
   * What is kept of a sentence.
   *
   * @param vector its vector
   * @param attended what each term found in it
   * @param wordOdds log-odds of each term by its words
   */
  record Encoding(float[] vector, float[] attended, float[] wordOdds) {}

  private final Map<String, Encoding> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Encoding> eldest) {
          return size() > MOST;
        }
      };

  /** The sentence's encoding, computed if it is not known. */
  Encoding get(String sentence, Function<String, Encoding> encode) {
    synchronized (kept) {
      Encoding known = kept.get(sentence);
      if (known != null) {
        return known;
      }
    }
    Encoding encoded = encode.apply(sentence);
    synchronized (kept) {
      kept.put(sentence, encoded);
    }
    return encoded;
  }

  void clear() {
    synchronized (kept) {
      kept.clear();
    }
  }
}
