package org.reflectory.vocabulary;

/**
 * A group of terms.
 *
 * @param id such as {@code communication}
 * @param label such as <i>Communication</i>
 */
public record Family(String id, String label) {

  /** The family whose terms are elements of reflection: their stance is always practised. */
  public static final String REFLECTION = "reflection";
}
