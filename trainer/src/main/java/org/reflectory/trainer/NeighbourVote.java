package org.reflectory.trainer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.reflectory.model.Features;
import org.reflectory.model.Heads;
import org.reflectory.model.PracticeModel;
import org.reflectory.model.UnitVector;

/**
 * What the nearest training sentences would say, for comparison: each of the nearest votes with its
 * likeness for its own tags.
 */
final class NeighbourVote {
  private static final int NEAREST = 15;

  private NeighbourVote() {}

  private record Near(int sentence, double likeness) {}

  static Predictions predict(OwnNotes seen, OwnNotes unseen, PracticeModel model) {
    List<Example> known = seen.sentences();
    byte[] rows = new byte[known.size() * Features.WIDTH];
    IntStream.range(0, known.size())
        .parallel()
        .forEach(
            i -> {
              byte[] row = UnitVector.inBytes(model.vector(known.get(i).text()));
              System.arraycopy(row, 0, rows, i * Features.WIDTH, Features.WIDTH);
            });
    List<float[][]> votes =
        unseen.sentences().parallelStream()
            .map(e -> vote(UnitVector.inBytes(model.vector(e.text())), rows, known, seen))
            .toList();
    List<float[]> terms = new ArrayList<>();
    for (float[][] vote : votes) {
      float[] odds = new float[vote.length];
      for (int t = 0; t < odds.length; t++) {
        float share = 0;
        for (float stance : vote[t]) {
          share += stance;
        }
        odds[t] = (float) Math.log((share + 1e-3) / (1 - Math.min(share, 0.999)));
      }
      terms.add(odds);
    }
    return new Predictions(unseen.sentences(), terms, terms, votes);
  }

  private static float[][] vote(byte[] unit, byte[] rows, List<Example> known, OwnNotes seen) {
    PriorityQueue<Near> nearest = new PriorityQueue<>(Comparator.comparingDouble(Near::likeness));
    for (int i = 0; i < known.size(); i++) {
      nearest.add(new Near(i, UnitVector.cosine(unit, rows, i)));
      if (nearest.size() > NEAREST) {
        nearest.poll();
      }
    }
    float[][] votes = new float[seen.terms().size()][Heads.STANCES];
    double all = nearest.stream().mapToDouble(Near::likeness).sum();
    for (Near near : nearest) {
      for (Example.Label label : known.get(near.sentence()).labels()) {
        votes[label.term()][label.stance().ordinal()] += (float) (near.likeness() / all);
      }
    }
    return votes;
  }
}
