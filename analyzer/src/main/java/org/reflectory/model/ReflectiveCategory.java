package org.reflectory.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a sentence of reflective writing does: the nine labels of CEReD (Štefánik and Nehyba 2021,
 * after Ullmann 2019).
 */
public enum ReflectiveCategory {
  /** None of the others. */
  OTHER,
  /** What happened. */
  EXPERIENCE,
  /** What the writer felt. */
  FEELING,
  /** Thinking about what happened, and why. */
  REFLECTION,
  /** What was hard or went wrong. */
  DIFFICULTY,
  /** What the writer holds to be true. */
  BELIEF,
  /** What the writer means to do. */
  INTENTION,
  /** How somebody else may see it. */
  PERSPECTIVE,
  /** What the writer has learnt. */
  LEARNING;

  /** The label in files: capitalised. */
  public String label() {
    return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  /** The category with this {@link #label()}. */
  public static Optional<ReflectiveCategory> from(String label) {
    return Arrays.stream(values()).filter(c -> c.label().equals(label)).findFirst();
  }
}
