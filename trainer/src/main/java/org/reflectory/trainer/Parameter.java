package org.reflectory.trainer;

import ai.djl.ndarray.NDArray;

/**
 * Weights that are tuned.
 *
 * @param name what they are, in the names of Hugging Face's BERT or of the heads
 * @param value the weights
 * @param rate the peak learning rate
 * @param decays whether weight decay applies: not to biases and layer norms
 */
record Parameter(String name, NDArray value, float rate, boolean decays) {}
