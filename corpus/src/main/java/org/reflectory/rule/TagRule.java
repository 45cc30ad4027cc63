package org.reflectory.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.vocabulary.Stance;

/** A rule that tags words with a term. */
public sealed interface TagRule {

  /** Unique over the vocabulary, such as {@code scaling/scale-of}. */
  String id();

  /** The id of the term that it tags. */
  String term();

  /**
   * A name of the term. Of names that overlap the longest wins, over all terms.
   *
   * @param id see {@link TagRule#id()}
   * @param term see {@link TagRule#term()}
   * @param pattern an unbroken run of words
   * @param fuzzy whether a misspelt form counts too
   */
  record Name(String id, String term, TagPattern pattern, boolean fuzzy) implements TagRule {}

  /**
   * Another wording for the term.
   *
   * @param id see {@link TagRule#id()}
   * @param term see {@link TagRule#term()}
   * @param match any of these finds it
   * @param unless any of these, overlapping the match, switches it off
   * @param neverWith any of these, anywhere in the sentence, switches it off
   * @param needs if not empty, one of these must stand elsewhere in the sentence
   * @param sections if not empty, the ids of the only sections that it looks at
   * @param by whose doing it must be
   * @param stance the stance if the rule fixes it
   * @param explicit whether the words name the term
   */
  record Wording(
      String id,
      String term,
      List<TagPattern> match,
      List<TagPattern> unless,
      List<TagPattern> neverWith,
      List<TagPattern> needs,
      Set<String> sections,
      Doer by,
      @Nullable Stance stance,
      boolean explicit)
      implements TagRule {
    public Wording {
      match = List.copyOf(match);
      unless = List.copyOf(unless);
      neverWith = List.copyOf(neverWith);
      needs = List.copyOf(needs);
      sections = Set.copyOf(sections);
    }
  }
}
