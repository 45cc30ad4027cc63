package org.reflectory.model;

/** How the vectors of a sentence's word pieces become one. */
public enum Pooling {
  /** The vector of the first, the class token. */
  CLS,
  /** The mean over all of them. */
  MEAN;

  /**
   * The sentence's vector.
   *
   * @param pieces one vector a word piece, at least one
   */
  float[] pool(float[][] pieces) {
    if (this == CLS) {
      return pieces[0];
    }
    float[] mean = new float[pieces[0].length];
    for (float[] piece : pieces) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += piece[i] / pieces.length;
      }
    }
    return mean;
  }
}
