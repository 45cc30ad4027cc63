package org.reflectory.programme;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Term;

/**
 * Which tags count for something.
 *
 * @param terms ids of terms
 * @param families ids of families, for all of their terms
 * @param stances in which of these stances; empty for any
 * @param different how many different terms it takes; at least 1
 */
public record TagChoice(
    Set<String> terms, Set<String> families, Set<Stance> stances, int different) {

  /**
   * @throws IllegalArgumentException if fewer than one term is asked for
   */
  public TagChoice {
    if (different < 1) {
      throw new IllegalArgumentException("\"different\" must be at least 1, not " + different);
    }
    terms = Collections.unmodifiableSet(new LinkedHashSet<>(terms));
    families = Collections.unmodifiableSet(new LinkedHashSet<>(families));
    stances = Collections.unmodifiableSet(new LinkedHashSet<>(stances));
  }

  /** Whether a term in a stance is among them. */
  public boolean accepts(Term term, Stance stance) {
    return (terms.contains(term.id()) || families.contains(term.family()))
        && (stances.isEmpty() || stances.contains(stance));
  }

  /** Whether it names no term and no family: no tag counts. */
  public boolean isEmpty() {
    return terms.isEmpty() && families.isEmpty();
  }
}
