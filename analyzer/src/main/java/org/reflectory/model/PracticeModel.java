package org.reflectory.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Span;

/**
 * The sentence model: an encoder with heads for terms, stances and reflective categories. A
 * sentence is read with its neighbours in the same note. Thread-safe.
 */
public final class PracticeModel implements AutoCloseable {
  private static final String FOLDER = "/org/reflectory/model/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String id;
  private final SentenceEncoder encoder;
  private final Heads heads;
  private final WordModel words;
  private final EncodingCache cache = new EncodingCache();

  /**
   * @param id says which weights these are
   */
  public PracticeModel(String id, SentenceEncoder encoder, Heads heads, WordModel words) {
    this.id = id;
    this.encoder = encoder;
    this.heads = heads;
    this.words = words;
  }

  private static @Nullable PracticeModel shipped;

  /**
   * The model that ships with the program, read at the first use and once in a process; it stays
   * open.
   *
   * @throws ModelException if it is not there or cannot be read
   */
  public static synchronized PracticeModel shipped() {
    PracticeModel known = shipped;
    if (known == null) {
      known = load();
      shipped = known;
    }
    return known;
  }

  /**
   * The model that ships with the program.
   *
   * @throws ModelException if it is not there or cannot be read
   */
  public static PracticeModel load() {
    try (InputStream vocabulary = open("vocabulary.txt")) {
      JsonNode card = JSON.readTree(bytes("model.json"));
      List<String> terms = new ArrayList<>();
      card.path("terms").forEach(term -> terms.add(term.asText()));
      SentenceEncoder encoder =
          new SentenceEncoder(
              bytes("encoder.onnx"),
              WordPieces.read(vocabulary),
              Pooling.valueOf(card.path("pooling").asText()));
      return new PracticeModel(
          card.path("id").asText(),
          encoder,
          new Heads(terms, Tensors.read(bytes("heads.safetensors"))),
          new WordModel(terms.size(), Tensors.read(bytes("words.safetensors"))));
    } catch (IOException e) {
      throw new ModelException("The sentence model cannot be read: " + e.getMessage(), e);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    }
  }

  private static InputStream open(String name) {
    InputStream in = PracticeModel.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new ModelException("The sentence model is not there: " + name + " is missing.");
    }
    return in;
  }

  /** Which weights these are. */
  public String id() {
    return id;
  }

  /** Ids of the terms that the model knows. */
  public List<String> terms() {
    return heads.terms();
  }

  /** The vector of a sentence by itself. */
  public float[] vector(String sentence) {
    return encoder.vector(sentence);
  }

  /** Forgets which sentences were read lately, so that they cost their time again. */
  public void forget() {
    cache.clear();
  }

  private EncodingCache.Encoding encode(String sentence) {
    EncodedSentence encoded = encoder.encode(sentence);
    return new EncodingCache.Encoding(
        encoded.vector(), encoded.attended(terms().size()), words.terms(sentence));
  }

  /** Reads a note's sentences, which stand in order. */
  public List<SentenceReading> read(NoteKind kind, List<SentenceInput> sentences) {
    List<EncodingCache.Encoding> encoded =
        sentences.stream().map(s -> cache.get(s.text(), this::encode)).toList();
    List<SentenceReading> readings = new ArrayList<>();
    for (int i = 0; i < encoded.size(); i++) {
      float[] own = encoded.get(i).vector();
      float @Nullable [] previous = i == 0 ? null : encoded.get(i - 1).vector();
      float @Nullable [] next = i == encoded.size() - 1 ? null : encoded.get(i + 1).vector();
      float[] features = Features.of(own, previous, next, sentences.get(i).section(), kind);
      readings.add(
          new SentenceReading(
              own,
              heads.terms(features, encoded.get(i).attended()),
              encoded.get(i).wordOdds(),
              heads.stances(features),
              heads.stance(features),
              heads.categories(own)));
    }
    return readings;
  }

  /**
   * What the words of a sentence add to a term's log-odds.
   *
   * @param weight how much, the pieces of a word taken together; punctuation is left out
   */
  public record WordWeight(Span span, double weight) {}

  /**
   * What each word of a sentence adds to a term's log-odds, in order.
   *
   * @throws IllegalArgumentException if the model does not know the term
   */
  public List<WordWeight> words(String sentence, String term) {
    int at = terms().indexOf(term);
    if (at < 0) {
      throw new IllegalArgumentException("The sentence model does not know the term " + term);
    }
    EncodedSentence encoded = encoder.encode(sentence);
    float[] parts = encoded.parts(at, terms().size());
    List<WordWeight> words = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      Span span = encoded.cut().spans().get(i);
      int last = words.size() - 1;
      if (span.isEmpty() || !Character.isLetterOrDigit(sentence.codePointAt(span.start()))) {
        continue;
      }
      if (last >= 0 && words.get(last).span().end() == span.start()) {
        WordWeight before = words.remove(last);
        words.add(
            new WordWeight(
                new Span(before.span().start(), span.end()), before.weight() + parts[i]));
      } else {
        words.add(new WordWeight(span, parts[i]));
      }
    }
    return words;
  }

  @Override
  public void close() {
    encoder.close();
  }
}
