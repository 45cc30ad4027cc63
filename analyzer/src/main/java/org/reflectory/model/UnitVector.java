package org.reflectory.model;

/** Vectors of length 1, in 8 bits: a cosine is a product of whole numbers. */
public final class UnitVector {
  private static final float STEPS = 127;

  /** The largest number of a unit vector of this width is seldom larger. */
  private static final float LARGEST = 0.25f;

  private UnitVector() {}

  /** The vector's direction; what is larger than a quarter of its length is cut. */
  public static byte[] inBytes(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += (double) value * value;
    }
    double scale = squares == 0 ? 0 : STEPS / LARGEST / Math.sqrt(squares);
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      bytes[i] = (byte) Math.max(-STEPS, Math.min(STEPS, Math.rint(vector[i] * scale)));
    }
    return bytes;
  }

  /**
   * The cosine of two vectors, to two or three digits.
   *
   * @param rows vectors one behind the other
   * @param row which of them
   */
  public static double cosine(byte[] vector, byte[] rows, int row) {
    int at = row * vector.length;
    int product = 0;
    for (int i = 0; i < vector.length; i++) {
      product += vector[i] * rows[at + i];
    }
    return product * (LARGEST / STEPS) * (LARGEST / STEPS);
  }

  /** The cosine of the angle between two vectors of any length but zero. */
  public static double cosine(float[] a, float[] b) {
    double product = 0;
    double ofA = 0;
    double ofB = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
      ofA += a[i] * a[i];
      ofB += b[i] * b[i];
    }
    return product / Math.sqrt(ofA * ofB);
  }
}
