package org.reflectory.model;

/**
 * What the model makes of a sentence. The arrays are not to be changed.
 *
 * @param vector the sentence's vector, of {@link Features#WIDTH} numbers
 * @param termOdds log-odds of each term by the encoder, in the order of {@link
 *     PracticeModel#terms()}
 * @param wordOdds the same by words and pairs of words
 * @param stances for each term the probability of each stance, in the order of {@link
 *     org.reflectory.vocabulary.Stance}
 * @param anyStance probability of each stance to a term that the model does not know
 * @param categories probability of each {@link ReflectiveCategory}, in their order
 */
public record SentenceReading(
    float[] vector,
    float[] termOdds,
    float[] wordOdds,
    float[][] stances,
    float[] anyStance,
    float[] categories) {

  /** The likeliest category. */
  public CategoryReading category() {
    int best = 0;
    for (int i = 1; i < categories.length; i++) {
      if (categories[i] > categories[best]) {
        best = i;
      }
    }
    return new CategoryReading(
        ReflectiveCategory.values()[best], Math.round(categories[best] * 1000) / 1000.0);
  }
}
