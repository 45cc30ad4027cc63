package org.reflectory.trainer;

import java.util.ArrayList;
import java.util.List;

/**
 * What the heads say of some sentences.
 *
 * @param examples the sentences
 * @param terms log-odds of each term by the encoder, a row a sentence
 * @param words the same by the words
 * @param stances probabilities of each stance to each term, a row a sentence
 */
record Predictions(
    List<Example> examples, List<float[]> terms, List<float[]> words, List<float[][]> stances) {

  /** The same with the words' log-odds in the place of the encoder's. */
  Predictions byWords() {
    return new Predictions(examples, words, words, stances);
  }

  /** Those of some voices. */
  Predictions of(java.util.function.Predicate<String> voice) {
    List<Example> kept = new ArrayList<>();
    List<float[]> keptTerms = new ArrayList<>();
    List<float[]> keptWords = new ArrayList<>();
    List<float[][]> keptStances = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (voice.test(examples.get(i).voice())) {
        kept.add(examples.get(i));
        keptTerms.add(terms.get(i));
        keptWords.add(words.get(i));
        keptStances.add(stances.get(i));
      }
    }
    return new Predictions(kept, keptTerms, keptWords, keptStances);
  }
}
