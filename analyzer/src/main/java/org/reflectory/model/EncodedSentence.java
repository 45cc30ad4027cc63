package org.reflectory.model;

/**
 * A sentence as the encoder gives it. Its arrays are not to be changed.
 *
 * @param vector of {@link Features#WIDTH} numbers
 * @param scores for each word piece what each term asks of it, then what each term finds in it;
 *     empty for an encoder without terms
 * @param cut the word pieces
 */
record EncodedSentence(float[] vector, float[][] scores, WordPieces.Cut cut) {

  /** What each term finds in the sentence: its attention over the pieces, and what they hold. */
  float[] attended(int terms) {
    float[] attended = new float[terms];
    for (int term = 0; term < terms; term++) {
      float[] parts = parts(term, terms);
      for (float part : parts) {
        attended[term] += part;
      }
    }
    return attended;
  }

  /** What each piece adds to what a term finds. */
  float[] parts(int term, int terms) {
    float max = Float.NEGATIVE_INFINITY;
    for (float[] piece : scores) {
      max = Math.max(max, piece[term]);
    }
    float sum = 0;
    float[] parts = new float[scores.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = (float) Math.exp(scores[i][term] - max);
      sum += parts[i];
    }
    for (int i = 0; i < parts.length; i++) {
      parts[i] *= scores[i][terms + term] / sum;
    }
    return parts;
  }
}
