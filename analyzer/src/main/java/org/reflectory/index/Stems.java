package org.reflectory.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.reflectory.text.Token;
import org.reflectory.vocabulary.Vocabulary;

/** The stem of a word, made by the same chain that indexes sentences. */
final class Stems {
  private static final Vocabulary NO_TERMS = new Vocabulary(List.of(), List.of());

  private Stems() {}

  static String of(String form) {
    Token token = new Token(0, form.length(), form, false, Token.Break.HARD);
    try (TokenStream stream = MentionTokenStream.of(List.of(token), List.of(), 0, NO_TERMS)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      stream.incrementToken();
      return term.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
