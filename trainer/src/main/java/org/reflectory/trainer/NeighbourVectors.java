package org.reflectory.trainer;

import java.util.List;
import org.reflectory.model.Features;
import org.reflectory.model.PracticeModel;
import org.reflectory.model.Tensors;
import org.reflectory.model.UnitVector;

/** The vectors of our own sentences, in 8 bits, so that a tag can show the sentences it is like. */
final class NeighbourVectors {
  private NeighbourVectors() {}

  /** One row a sentence, in the order of the corpus. */
  static Tensors of(OwnNotes own, PracticeModel model) {
    List<Example> sentences = own.sentences();
    byte[] rows = new byte[sentences.size() * Features.WIDTH];
    for (int i = 0; i < sentences.size(); i++) {
      byte[] row = UnitVector.inBytes(model.vector(sentences.get(i).text()));
      System.arraycopy(row, 0, rows, i * Features.WIDTH, Features.WIDTH);
    }
    return new Tensors().put("vectors", rows);
  }
}
