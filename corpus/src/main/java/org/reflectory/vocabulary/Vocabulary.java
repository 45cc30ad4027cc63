package org.reflectory.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All families and terms. Immutable. */
public final class Vocabulary {
  private final Map<String, Family> families = new LinkedHashMap<>();
  private final Map<String, Term> terms = new LinkedHashMap<>();

  /**
   * @param families in the order they are shown
   * @param terms in any order
   * @throws IllegalArgumentException if an id is used twice or a term's family is unknown
   */
  public Vocabulary(Collection<Family> families, Collection<Term> terms) {
    for (Family family : families) {
      if (this.families.put(family.id(), family) != null) {
        throw new IllegalArgumentException("family used twice: " + family.id());
      }
    }
    List<String> order = List.copyOf(this.families.keySet());
    terms.stream()
        .sorted(
            Comparator.comparingInt((Term term) -> order.indexOf(term.family()))
                .thenComparing(Term::id))
        .forEach(this::add);
  }

  private void add(Term term) {
    if (!families.containsKey(term.family())) {
      throw new IllegalArgumentException(
          "term " + term.id() + " belongs to no known family: " + term.family());
    }
    if (terms.put(term.id(), term) != null) {
      throw new IllegalArgumentException("term used twice: " + term.id());
    }
  }

  public Collection<Family> families() {
    return List.copyOf(families.values());
  }

  /** All terms, by family and id. */
  public Collection<Term> terms() {
    return List.copyOf(terms.values());
  }

  public Optional<Term> find(String id) {
    return Optional.ofNullable(terms.get(id));
  }

  /**
   * The term with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Term term(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no such term: " + id));
  }
}
