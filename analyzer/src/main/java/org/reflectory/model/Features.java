package org.reflectory.model;

import org.jspecify.annotations.Nullable;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;

/** What the heads see of a sentence: its own vector, its neighbours', its section and its note. */
public final class Features {
  /** Numbers in a sentence's vector. */
  public static final int WIDTH = 384;

  /** Numbers that the heads see. */
  public static final int SIZE = 3 * WIDTH + Section.values().length + NoteKind.values().length;

  private Features() {}

  /**
   * Lays the numbers out one behind the other.
   *
   * @param previous vector of the sentence before in the same note; {@code null} at its start
   * @param next vector of the sentence behind in the same note; {@code null} at its end
   */
  public static float[] of(
      float[] own,
      float @Nullable [] previous,
      float @Nullable [] next,
      Section section,
      NoteKind kind) {
    float[] features = new float[SIZE];
    System.arraycopy(own, 0, features, 0, WIDTH);
    if (previous != null) {
      System.arraycopy(previous, 0, features, WIDTH, WIDTH);
    }
    if (next != null) {
      System.arraycopy(next, 0, features, 2 * WIDTH, WIDTH);
    }
    features[3 * WIDTH + section.ordinal()] = 1;
    features[3 * WIDTH + Section.values().length + kind.ordinal()] = 1;
    return features;
  }
}
