package org.reflectory.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reflectory.corpus.Corpus;
import org.reflectory.model.Neighbours;
import org.reflectory.model.PracticeModel;
import org.reflectory.model.UnitVector;
import org.reflectory.rule.TermRules;

/**
 * Terms that a user has added with sentences that describe them. The model is not trained anew: a
 * sentence has the term if it is more like those sentences than nearly all training sentences are,
 * which stand for what people write about otherwise. Immutable and thread-safe.
 */
final class DescribedTerms {
  /** The share of other people's sentences that may be as like: one in five hundred. */
  private static final double OTHERS = 0.002;

  /** How many of the described sentences a sentence is compared with: those most like it. */
  private static final int CLOSEST = 2;

  private record Described(String term, byte[] sentences, int count, double threshold) {}

  private final List<Described> terms = new ArrayList<>();

  DescribedTerms(Corpus corpus, PracticeModel model) {
    for (TermRules term : corpus.terms()) {
      if (!term.described().isEmpty()) {
        terms.add(described(term, model));
      }
    }
  }

  private static Described described(TermRules term, PracticeModel model) {
    List<byte[]> rows =
        term.described().stream().map(s -> UnitVector.inBytes(model.vector(s))).toList();
    int width = rows.get(0).length;
    byte[] all = new byte[rows.size() * width];
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i), 0, all, i * width, width);
    }
    double[] others =
        Neighbours.shipped()
            .units()
            .mapToDouble(unit -> likeness(unit, all, rows.size()))
            .toArray();
    java.util.Arrays.sort(others);
    int at = Math.max(0, others.length - 1 - (int) (others.length * OTHERS));
    return new Described(term.term().id(), all, rows.size(), others[at]);
  }

  private static double likeness(byte[] unit, byte[] rows, int count) {
    double[] cosines = new double[count];
    for (int i = 0; i < count; i++) {
      cosines[i] = UnitVector.cosine(unit, rows, i);
    }
    java.util.Arrays.sort(cosines);
    double sum = 0;
    int closest = Math.min(CLOSEST, count);
    for (int i = 0; i < closest; i++) {
      sum += cosines[count - 1 - i];
    }
    return sum / closest;
  }

  /**
   * A term that a sentence describes.
   *
   * @param confidence from a half, at the threshold, to 1
   */
  record Found(String term, double confidence) {}

  /** The terms that a sentence describes. */
  List<Found> find(float[] vector) {
    byte[] unit = UnitVector.inBytes(vector);
    return terms.stream()
        .map(
            term -> {
              double likeness = likeness(unit, term.sentences(), term.count());
              double over = (likeness - term.threshold()) / (1 - term.threshold());
              return over > 0
                  ? Optional.of(new Found(term.term(), 0.5 + 0.5 * Math.min(1, over)))
                  : Optional.<Found>empty();
            })
        .flatMap(Optional::stream)
        .toList();
  }
}
