package org.reflectory.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reflectory.corpus.TrainingNotes;
import org.reflectory.gold.GoldSentence;

/**
 * The sentences that the model was trained on, to be found by likeness. Their vectors were computed
 * with the weights that ship. Immutable and thread-safe.
 */
public final class Neighbours {
  private static final String FILE = "/org/reflectory/model/neighbours.safetensors";

  private static @Nullable Neighbours shipped;

  private final List<GoldSentence> sentences;
  private final byte[] vectors;

  private Neighbours(List<GoldSentence> sentences, byte[] vectors) {
    this.sentences = List.copyOf(sentences);
    this.vectors = vectors;
    if (vectors.length != sentences.size() * Features.WIDTH) {
      throw new ModelException(
          "The vectors of the training sentences do not fit the corpus: run ./reflectory train.");
    }
  }

  /**
   * Those that ship with the program, read at the first use and once in a process.
   *
   * @throws ModelException if they are not there or do not fit the corpus
   */
  public static synchronized Neighbours shipped() {
    Neighbours known = shipped;
    if (known == null) {
      known = load();
      shipped = known;
    }
    return known;
  }

  private static Neighbours load() {
    List<GoldSentence> sentences = new ArrayList<>();
    TrainingNotes.voices()
        .forEach(voice -> voice.notes().forEach(note -> sentences.addAll(note.sentences())));
    try (InputStream in = Neighbours.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new ModelException("The sentence model is not there: " + FILE + " is missing.");
      }
      return new Neighbours(sentences, Tensors.read(in.readAllBytes()).bytes("vectors"));
    } catch (IOException e) {
      throw new ModelException("The sentence model cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * A training sentence and how like it is.
   *
   * @param cosine from -1 to 1
   */
  public record Neighbour(GoldSentence sentence, double cosine) {}

  /**
   * The training sentences that are most like a sentence.
   *
   * @param vector the sentence's vector
   * @param wanted which of them count
   * @param most how many at the most
   */
  public List<Neighbour> nearest(float[] vector, Predicate<GoldSentence> wanted, int most) {
    byte[] unit = UnitVector.inBytes(vector);
    return IntStream.range(0, sentences.size())
        .filter(i -> wanted.test(sentences.get(i)))
        .mapToObj(i -> new Neighbour(sentences.get(i), UnitVector.cosine(unit, vectors, i)))
        .sorted(Comparator.comparingDouble((Neighbour n) -> -n.cosine()))
        .limit(most)
        .toList();
  }

  /** The direction of each training sentence, as {@link UnitVector} has it. */
  public Stream<byte[]> units() {
    return IntStream.range(0, sentences.size())
        .mapToObj(i -> Arrays.copyOfRange(vectors, i * Features.WIDTH, (i + 1) * Features.WIDTH));
  }
}
