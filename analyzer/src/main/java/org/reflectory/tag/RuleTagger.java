package org.reflectory.tag;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.reflectory.corpus.Corpus;
import org.reflectory.note.Section;
import org.reflectory.note.Span;
import org.reflectory.rule.TermRules;
import org.reflectory.text.PartOfSpeechTagger;
import org.reflectory.text.Sentence;
import org.reflectory.text.Token;
import org.reflectory.vocabulary.Term;

/** Finds terms by the rules alone. Immutable and thread-safe. */
public final class RuleTagger {
  private static final Set<Section> COLUMNS =
      EnumSet.of(Section.TOOLS, Section.EVIDENCE, Section.DEVELOPMENT, Section.GAPS);

  /** The most words of a sentence that are looked at together. */
  private static final int LONGEST = 250;

  private final Map<String, Term> terms;
  private final RuleMatcher rules;
  private final StanceResolver stances;
  private final PartOfSpeechTagger partsOfSpeech = new PartOfSpeechTagger();

  /**
   * @throws org.reflectory.rule.RuleException if a rule cannot be compiled
   */
  public RuleTagger(Corpus corpus) {
    this(corpus, corpus.terms());
  }

  /**
   * @param terms what is looked for, in the place of the vocabulary's terms; each id once
   * @throws org.reflectory.rule.RuleException if a rule cannot be compiled
   */
  public RuleTagger(Corpus corpus, List<TermRules> terms) {
    this.terms = terms.stream().map(TermRules::term).collect(Collectors.toMap(Term::id, t -> t));
    this.rules = new RuleMatcher(corpus, terms);
    this.stances = new StanceResolver(corpus);
  }

  /** What the rules find in each of a note's sentences. */
  public List<List<RuleMention>> find(String text, List<Sentence> sentences) {
    Set<String> names = Names.of(text, sentences);
    return sentences.stream().map(sentence -> mentions(text, sentence, names)).toList();
  }

  /**
   * A text without an end to its sentence is looked at in pieces: nobody writes such a sentence,
   * but somebody will import it.
   */
  private List<RuleMention> mentions(String text, Sentence sentence, Set<String> names) {
    List<Token> tokens = sentence.tokens();
    if (tokens.size() <= LONGEST) {
      return found(text, sentence, names);
    }
    List<RuleMention> mentions = new ArrayList<>();
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

  private List<RuleMention> found(String text, Sentence sentence, Set<String> names) {
    SentenceText words =
        new SentenceText(text, sentence, () -> partsOfSpeech.tag(text, sentence.tokens()), names);
    List<RuleHit> hits = rules.match(words);
    if (hits.isEmpty()) {
      return List.of();
    }
    StanceResolver.Reading reading = stances.read(words);
    List<RuleMention> mentions = new ArrayList<>();
    for (RuleHit hit : hits) {
      Term term = Objects.requireNonNull(terms.get(hit.term()));
      StanceResolver.Judgement judgement = reading.judge(term, hit.range(), hit.stance());
      judgement
          .stance()
          .ifPresent(
              found ->
                  mentions.add(
                      new RuleMention(
                          hit.term(),
                          hit.range().span(words),
                          RuleMention.Sort.of(hit),
                          found,
                          judgement.isCued(),
                          COLUMNS.contains(sentence.section()),
                          hit.ruleId())));
    }
    return mentions;
  }
}
