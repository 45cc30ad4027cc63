package org.reflectory.trainer;

/**
 * A matrix in 8 bits, symmetric, with one scale a column.
 *
 * @param values row by row, from -64 to 64: the kernels add two products in 16 bits
 * @param scales what a step is worth, one a column
 */
record QuantisedMatrix(byte[] values, float[] scales) {
  private static final float STEPS = 64;

  /**
   * Rounds a matrix.
   *
   * @param weights row by row
   */
  static QuantisedMatrix of(float[] weights, int columns) {
    float[] scales = new float[columns];
    for (int i = 0; i < weights.length; i++) {
      scales[i % columns] = Math.max(scales[i % columns], Math.abs(weights[i]) / STEPS);
    }
    byte[] values = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      float scale = scales[i % columns];
      values[i] = scale == 0 ? 0 : (byte) Math.rint(weights[i] / scale);
    }
    return new QuantisedMatrix(values, scales);
  }
}
