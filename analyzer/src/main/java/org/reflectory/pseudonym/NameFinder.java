package org.reflectory.pseudonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reflectory.note.Span;

/**
 * Finds the people and organisations that a text names, by lists of given names and of the words
 * that organisations are called by. It would rather miss a name than take a word for one. Authors
 * and what is named after them are no finds. Immutable and thread-safe; its time grows with the
 * text's length.
 */
public final class NameFinder {
  /** What is named. */
  public enum Kind {
    PERSON,
    ORGANISATION
  }

  /**
   * A name in a text.
   *
   * @param span where it stands, in UTF-16 code units, a possessive's left out
   * @param kind what it names
   * @param name as written, with single spaces
   */
  public record Found(Span span, Kind kind, String name) {}

  private final PublicNames publicNames;

  public NameFinder() {
    this(List.of());
  }

  /**
   * @param alsoPublic further names that are nobody's, such as the labels of tools
   */
  public NameFinder(Collection<String> alsoPublic) {
    Set<String> all = new HashSet<>(NameLists.SHIPPED.publicNames());
    all.addAll(alsoPublic);
    publicNames = new PublicNames(all);
  }

  /** The names in a text, in order, not overlapping. */
  public List<Found> find(String text) {
    List<NameWord> words = NameWord.of(text);
    boolean[] isPublic = publicNames.in(words);
    boolean[] taken = isPublic.clone();
    List<Found> found = new ArrayList<>();
    new OrganisationNames(words)
        .find(taken, (from, to) -> found.add(found(text, words, from, to, Kind.ORGANISATION)));
    boolean[] organisations = new boolean[taken.length];
    for (int i = 0; i < taken.length; i++) {
      organisations[i] = taken[i] && !isPublic[i];
    }
    new PersonNames(words, isPublic, organisations)
        .find((from, to) -> found.add(found(text, words, from, to, Kind.PERSON)));
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  private static Found found(String text, List<NameWord> words, int from, int to, Kind kind) {
    Span span = new Span(words.get(from).start(), words.get(to - 1).end());
    return new Found(span, kind, span.of(text).replaceAll("[\\s\\p{Z}]+", " "));
  }

  /** Takes a name's first word and the one after its last. */
  interface Sink {
    void name(int from, int to);
  }
}
