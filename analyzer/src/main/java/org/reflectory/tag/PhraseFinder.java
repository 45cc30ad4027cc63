package org.reflectory.tag;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
  private final AnchorIndex<TagPattern> phrases = new AnchorIndex<>();
  private final PartOfSpeechTagger partsOfSpeech = new PartOfSpeechTagger();

  /**
   * @param sources every phrase that will be asked for
   * @throws IllegalArgumentException if one has no word that must be there
   */
  public PhraseFinder(Corpus corpus, Collection<TagPattern> sources) {
    PatternCompiler compiler = new PatternCompiler(corpus.inflections(), corpus.classes());
    for (TagPattern source : new LinkedHashSet<>(sources)) {
      phrases.add(source, List.of(compiler.compile(source)));
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
    for (AnchorIndex.Candidate<TagPattern> phrase : phrases.candidates(read)) {
      if (phrase.pattern().isFoundIn(read)) {
        found.add(phrase.item());
      }
    }
    return found;
  }
}
