package org.reflectory.tag;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.reflectory.corpus.Corpus;
import org.reflectory.note.Section;
import org.reflectory.note.Span;
import org.reflectory.rule.TagPattern;
import org.reflectory.text.PartOfSpeechTagger;
import org.reflectory.text.Sentence;
import org.reflectory.text.Tokenizer;

/**
 * Finds which of many phrases, written as patterns, stand in a sentence. Immutable and thread-safe.
 */
public final class PhraseFinder {
  private record Phrase(TagPattern source, CompiledPattern pattern) {}

  private final AnchorIndex<Phrase> phrases = new AnchorIndex<>();
  private final PartOfSpeechTagger partsOfSpeech = new PartOfSpeechTagger();

  /**
   * @param phrases every phrase that will be asked for
   * @throws IllegalArgumentException if one has no word that must be there
   */
  public PhraseFinder(Corpus corpus, Collection<TagPattern> phrases) {
    PatternCompiler compiler = new PatternCompiler(corpus.inflections(), corpus.classes());
    for (TagPattern source : new LinkedHashSet<>(phrases)) {
      Phrase phrase = new Phrase(source, compiler.compile(source));
      this.phrases.add(phrase, phrase.pattern().anchors());
    }
  }

  /**
   * The phrases that stand in one sentence.
   *
   * @param text the text that holds it
   * @param sentence where it stands in the text, in UTF-16 code units
   */
  public Set<TagPattern> find(String text, Span sentence) {
    Sentence words =
        new Sentence(
            "",
            sentence,
            Section.OTHER,
            "",
            Tokenizer.tokens(text, sentence.start(), sentence.end()));
    SentenceText read =
        new SentenceText(text, words, () -> partsOfSpeech.tag(text, words.tokens()));
    Set<TagPattern> found = new HashSet<>();
    for (Phrase phrase : phrases.candidates(read)) {
      if (phrase.pattern().isFoundIn(read)) {
        found.add(phrase.source());
      }
    }
    return found;
  }
}
