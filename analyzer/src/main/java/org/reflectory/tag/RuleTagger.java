package org.reflectory.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reflectory.corpus.Corpus;
import org.reflectory.note.Note;
import org.reflectory.note.Section;
import org.reflectory.note.Span;
import org.reflectory.text.PartOfSpeechTagger;
import org.reflectory.text.Sentence;
import org.reflectory.text.SentenceSplitter;
import org.reflectory.text.Token;
import org.reflectory.text.Tokenizer;
import org.reflectory.vocabulary.Tag;
import org.reflectory.vocabulary.Term;

/**
 * Tags notes: a pure function of the note and the corpus. Immutable and thread-safe.
 *
 * <p>A rule's confidence is a fixed prior by its sort: a name 0.95, a misspelt name 0.8, another
 * wording 0.9, a description 0.75.
 */
public final class Tagger {
  private static final double NAME = 0.95;
  private static final double MISSPELT = 0.8;
  private static final double WORDING = 0.9;
  private static final double DESCRIPTION = 0.75;

  /** The most words of a sentence that are looked at together. */
  private static final int LONGEST = 250;

  private final Corpus corpus;
  private final RuleMatcher rules;
  private final StanceResolver stances;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final PartOfSpeechTagger partsOfSpeech = new PartOfSpeechTagger();

  /**
   * @throws org.reflectory.rule.RuleException if a rule cannot be compiled
   */
  public Tagger(Corpus corpus) {
    this.corpus = corpus;
    this.rules = new RuleMatcher(corpus);
    this.stances = new StanceResolver(corpus);
  }

  /** Splits and tags a note. */
  public TaggedNote tag(Note note) {
    List<Sentence> sentences = splitter.split(note);
    Set<String> names = Names.of(note.text(), sentences);
    return new TaggedNote(
        note,
        sentences.stream()
            .map(sentence -> new TaggedSentence(sentence, mentions(note.text(), sentence, names)))
            .toList());
  }

  /**
   * Tags one sentence by itself.
   *
   * @param text the sentence; spans of the mentions count from its start
   * @param section the part of a note it stands in
   */
  public TaggedSentence tag(String id, String text, Section section) {
    Sentence sentence =
        new Sentence(
            id, new Span(0, text.length()), section, "", Tokenizer.tokens(text, 0, text.length()));
    return new TaggedSentence(sentence, mentions(text, sentence, Set.of()));
  }

  /**
   * A text without an end to its sentence is looked at in pieces: nobody writes such a sentence,
   * but somebody will import it.
   */
  private List<Mention> mentions(String text, Sentence sentence, Set<String> names) {
    List<Token> tokens = sentence.tokens();
    if (tokens.size() <= LONGEST) {
      return found(text, sentence, names);
    }
    List<Mention> mentions = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from += LONGEST) {
      List<Token> piece = tokens.subList(from, Math.min(tokens.size(), from + LONGEST));
      Span span = new Span(piece.get(0).start(), piece.get(piece.size() - 1).end());
      mentions.addAll(
          found(
              text,
              new Sentence(sentence.id(), span, sentence.section(), sentence.locator(), piece),
              names));
    }
    return mentions;
  }

  private List<Mention> found(String text, Sentence sentence, Set<String> names) {
    SentenceText words =
        new SentenceText(text, sentence, () -> partsOfSpeech.tag(text, sentence.tokens()), names);
    List<RuleHit> hits = rules.match(words);
    if (hits.isEmpty()) {
      return List.of();
    }
    StanceResolver.Reading reading = stances.read(words);
    List<Mention> mentions = new ArrayList<>();
    for (RuleHit hit : hits) {
      Term term = corpus.vocabulary().term(hit.term());
      reading
          .stance(term, hit.range(), hit.stance())
          .ifPresent(
              found ->
                  mentions.add(
                      new Mention(
                          new Tag(hit.term(), found),
                          hit.range().span(words),
                          confidence(hit),
                          hit.explicit(),
                          hit.ruleId())));
    }
    return mentions;
  }

  private static double confidence(RuleHit hit) {
    if (hit.misspelt()) {
      return MISSPELT;
    }
    return hit.name() ? NAME : hit.explicit() ? WORDING : DESCRIPTION;
  }
}
