package org.reflectory.trainer;

/**
 * How a model is tuned.
 *
 * @param base the encoder to start from
 * @param layers how many of its layers are kept
 * @param frozen how many of those stand still, from the bottom
 * @param epochs how often the data is gone through
 * @param attention whether each term has an attention of its own over the word pieces
 * @param seed the same seed gives the same weights on one thread
 */
record Recipe(BaseEncoder base, int layers, int frozen, int epochs, boolean attention, int seed) {

  /** A short name for tables. */
  String label() {
    return base
        + ", "
        + layers
        + " layers, "
        + (layers - frozen)
        + " of them tuned, "
        + epochs
        + " epochs"
        + (attention ? "" : ", pooled");
  }
}
