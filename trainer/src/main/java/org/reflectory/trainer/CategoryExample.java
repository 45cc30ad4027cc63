package org.reflectory.trainer;

import org.reflectory.model.ReflectiveCategory;

/**
 * A sentence with its reflective category, ready for training.
 *
 * @param ids its word pieces
 * @param target how much it is of each {@link ReflectiveCategory}, in their order; adds up to 1
 * @param group sentences with the same number share context
 */
record CategoryExample(String text, long[] ids, float[] target, int group) {

  /** The likeliest category's number. */
  int category() {
    return Scores.argmax(target);
  }

  /** The target of a sentence that is surely of a category. */
  static float[] surely(ReflectiveCategory category) {
    float[] target = new float[ReflectiveCategory.values().length];
    target[category.ordinal()] = 1;
    return target;
  }
}
