package org.reflectory.tag;

import java.util.Comparator;
import java.util.List;
import org.reflectory.model.Neighbours;
import org.reflectory.model.PracticeModel;
import org.reflectory.vocabulary.Tag;

/**
 * Says why the sentence model holds a term to be in a sentence: the training sentences with that
 * term that are most like it, and the words that weigh most. Thread-safe.
 */
public final class Explainer {
  private static final int SIMILAR = 3;
  private static final int WORDS = 4;

  private final PracticeModel model;
  private final Neighbours neighbours;

  public Explainer(PracticeModel model, Neighbours neighbours) {
    this.model = model;
    this.neighbours = neighbours;
  }

  /**
   * Why.
   *
   * @param similar training sentences with the term, the most similar first
   * @param words those that add most, the weightiest first
   */
  public record Explanation(List<Similar> similar, List<Weighty> words) {}

  /**
   * A training sentence.
   *
   * @param text the sentence
   * @param tags what it is tagged with
   * @param likeness cosine of the two sentences' vectors, from -1 to 1
   */
  public record Similar(String text, List<Tag> tags, double likeness) {}

  /**
   * A word that weighs.
   *
   * @param word as written
   * @param weight what it adds to the term's log-odds
   */
  public record Weighty(String word, double weight) {}

  /**
   * Explains a term in a sentence.
   *
   * @throws IllegalArgumentException if the model does not know the term
   */
  public Explanation explain(String sentence, String term) {
    List<Weighty> words = words(sentence, term);
    float[] vector = model.vector(sentence);
    List<Similar> similar =
        neighbours
            .nearest(
                vector, s -> s.tags().stream().anyMatch(tag -> tag.term().equals(term)), SIMILAR)
            .stream()
            .map(
                n ->
                    new Similar(
                        n.sentence().text(),
                        List.copyOf(n.sentence().tags()),
                        Math.round(n.cosine() * 100) / 100.0))
            .toList();
    return new Explanation(similar, words);
  }

  private List<Weighty> words(String sentence, String term) {
    return model.words(sentence, term).stream()
        .filter(word -> word.weight() > 0)
        .sorted(Comparator.comparingDouble(word -> -word.weight()))
        .limit(WORDS)
        .map(word -> new Weighty(word.span().of(sentence), Math.round(word.weight() * 100) / 100.0))
        .toList();
  }
}
