package org.reflectory.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Parts of speech as Universal Dependencies names them. Thread-safe; the model is loaded at the
 * first use.
 */
public final class PartOfSpeechTagger {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private static final class Holder {
    static final POSModel LOADED = load();

    private static POSModel load() {
      try (InputStream in = Models.open(MODEL)) {
        return new POSModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final ThreadLocal<POSTaggerME> tagger =
      ThreadLocal.withInitial(() -> new POSTaggerME(Holder.LOADED));

  /** The part of speech of each of a sentence's words, in their order. */
  public String[] tag(String text, List<Token> tokens) {
    String[] words =
        tokens.stream().map(t -> text.substring(t.start(), t.end())).toArray(String[]::new);
    return tagger.get().tag(words);
  }
}
