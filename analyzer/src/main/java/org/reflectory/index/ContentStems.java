package org.reflectory.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stems of a text's words, those that stand in every sentence left out. Thread-safe. */
public final class ContentStems {
  private static final int SHORTEST = 3;
  private static final Analyzer ENGLISH = new EnglishAnalyzer();

  private ContentStems() {}

  /** Each stem once, in the order of the text. */
  public static Set<String> of(String text) {
    Set<String> stems = new LinkedHashSet<>();
    try (TokenStream words = ENGLISH.tokenStream("text", text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        if (word.length() >= SHORTEST) {
          stems.add(word.toString());
        }
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stems;
  }
}
