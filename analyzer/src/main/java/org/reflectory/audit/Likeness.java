package org.reflectory.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.reflectory.index.ContentStems;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.model.PracticeModel;
import org.reflectory.model.UnitVector;

/**
 * Whether two passages speak of the same: by the words they share, each weighed by how rare it is
 * in the portfolio (inverse document frequency over its sentences), or by the likeness of what the
 * sentence model makes of them. Belongs to one audit and thread.
 */
final class Likeness {
  /** From this share of the weight on, two passages speak of the same. */
  private static final double ENOUGH = 0.34;

  private static final int FEW_STEMS = 2;

  /**
   * From this cosine on: passages that state one gap in other words reach it mostly, those on
   * different gaps in less than two of a hundred pairs.
   */
  private static final double ALIKE = 0.5;

  private final PracticeModel model = PracticeModel.shipped();
  private final Map<String, float[]> vectors = new HashMap<>();

  private final Map<String, Integer> frequency = new HashMap<>();
  private int sentences;

  Likeness(AuditInput portfolio) {
    for (IndexedNote note : portfolio.notes()) {
      for (IndexedSentence sentence : note.sentences()) {
        sentences++;
        ContentStems.of(sentence.span().of(note.note().text()))
            .forEach(stem -> frequency.merge(stem, 1, Integer::sum));
      }
    }
  }

  /** Whether {@code other} speaks of what {@code topic} does. */
  boolean isSame(Topic topic, Topic other) {
    return sharesWords(topic, other) || cosine(topic.text(), other.text()) >= ALIKE;
  }

  private double cosine(String a, String b) {
    float[] first = vectors.computeIfAbsent(a, model::vector);
    float[] second = vectors.computeIfAbsent(b, model::vector);
    return UnitVector.cosine(first, second);
  }

  private boolean sharesWords(Topic topic, Topic other) {
    Set<String> shared = new HashSet<>(topic.stems());
    shared.retainAll(other.stems());
    boolean isShort = topic.stems().size() <= FEW_STEMS || shared.size() == other.stems().size();
    int least = isShort ? 1 : 2;
    return shared.size() >= least && weight(shared) >= ENOUGH * weight(topic.stems());
  }

  private double weight(Set<String> stems) {
    return stems.stream().mapToDouble(this::weight).sum();
  }

  private double weight(String stem) {
    return Math.log((1.0 + sentences) / (1.0 + frequency.getOrDefault(stem, 0)));
  }
}
