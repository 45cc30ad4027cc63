package org.reflectory.tag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reflectory.corpus.Corpus;
import org.reflectory.model.PracticeModel;
import org.reflectory.model.SentenceInput;
import org.reflectory.model.SentenceReading;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;
import org.reflectory.text.Sentence;
import org.reflectory.text.SentenceSplitter;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Tag;

/**
 * Tags notes: a pure function of the note, the corpus and the sentence model. Immutable and
 * thread-safe.
 *
 * <p>The rules find what is named, the model what is described; {@link Fusion} weighs them. Terms
 * that the model does not know are found by the rules alone.
 */
public final class Tagger {
  /** The confidence that a tool was used whose name stands in a cell of tools. */
  private static final double LISTED = 0.9;

  private final Corpus corpus;
  private final RuleTagger rules;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final @Nullable Understanding understanding;

  /**
   * The model and how it is weighed.
   *
   * @param terms those of the model's terms that the corpus has, with their places in the model
   * @param own terms that a user has added
   */
  private record Understanding(
      PracticeModel model, Fusion fusion, Map<String, Integer> terms, DescribedTerms own) {}

  /**
   * Tags by the rules alone.
   *
   * @throws org.reflectory.rule.RuleException if a rule cannot be compiled
   */
  public Tagger(Corpus corpus) {
    this.corpus = corpus;
    this.rules = new RuleTagger(corpus);
    this.understanding = null;
  }

  /**
   * Tags by the rules and the model.
   *
   * @throws org.reflectory.rule.RuleException if a rule cannot be compiled
   */
  public Tagger(Corpus corpus, PracticeModel model, Fusion fusion) {
    this.corpus = corpus;
    this.rules = new RuleTagger(corpus);
    Set<String> known = corpus.terms().stream().map(t -> t.term().id()).collect(Collectors.toSet());
    Map<String, Integer> terms = new LinkedHashMap<>();
    for (int at = 0; at < model.terms().size(); at++) {
      if (known.contains(model.terms().get(at))) {
        terms.put(model.terms().get(at), at);
      }
    }
    this.understanding = new Understanding(model, fusion, terms, new DescribedTerms(corpus, model));
  }

  /**
   * Tags by the rules and the model that ships with the program.
   *
   * @throws org.reflectory.rule.RuleException if a rule cannot be compiled
   * @throws org.reflectory.model.ModelException if the model cannot be read
   */
  public static Tagger shipped(Corpus corpus) {
    return new Tagger(corpus, PracticeModel.shipped(), Fusion.load());
  }

  /** Changes whenever the model or its weighing does; empty where the rules tag alone. */
  public String version() {
    return understanding == null
        ? ""
        : understanding.model().id() + "-" + understanding.fusion().version();
  }

  /** Splits and tags a note. */
  public TaggedNote tag(Note note) {
    return new TaggedNote(note, tagged(note.text(), note.kind(), splitter.split(note)));
  }

  /**
   * Tags a note whose sentences are split already.
   *
   * @param lines in order; the spans of what is found count from the start of each
   */
  public List<TaggedSentence> tag(NoteKind kind, List<SplitText.Line> lines) {
    SplitText split = SplitText.of(lines);
    List<TaggedSentence> tagged = tagged(split.text(), kind, split.sentences());
    return IntStream.range(0, lines.size())
        .mapToObj(i -> SplitText.alone(lines.get(i), tagged.get(i)))
        .toList();
  }

  /** Tags one sentence by itself; spans count from its start. */
  public TaggedSentence tag(String id, String text, Section section) {
    return tag(NoteKind.OTHER, List.of(new SplitText.Line(id, text, section))).get(0);
  }

  private List<TaggedSentence> tagged(String text, NoteKind kind, List<Sentence> sentences) {
    List<List<RuleMention>> found = rules.find(text, sentences);
    List<SentenceReading> readings =
        understanding == null
            ? List.of()
            : understanding
                .model()
                .read(
                    kind,
                    sentences.stream()
                        .map(s -> new SentenceInput(s.span().of(text), s.section()))
                        .toList());
    List<TaggedSentence> tagged = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      tagged.add(
          understanding == null
              ? new TaggedSentence(sentences.get(i), byRules(found.get(i)), null)
              : weighed(understanding, sentences.get(i), found.get(i), readings.get(i)));
    }
    return tagged;
  }

  private static List<Mention> byRules(List<RuleMention> found) {
    return found.stream().map(m -> byRule(m, m.sort().confidence(), m.stance())).toList();
  }

  private TaggedSentence weighed(
      Understanding with, Sentence sentence, List<RuleMention> found, SentenceReading reading) {
    Map<String, List<RuleMention>> byTerm = new LinkedHashMap<>();
    found.forEach(m -> byTerm.computeIfAbsent(m.term(), term -> new ArrayList<>()).add(m));
    List<Mention> mentions = new ArrayList<>();
    List<FaintMention> faint = new ArrayList<>();
    with.terms()
        .forEach(
            (term, at) -> {
              List<RuleMention> ruled = byTerm.getOrDefault(term, List.of());
              Collection<Mention> enough = weighed(with, sentence, term, at, ruled, reading);
              mentions.addAll(enough);
              if (enough.isEmpty()) {
                faint(with, sentence, term, at, ruled, reading).ifPresent(faint::add);
              }
            });
    byTerm.forEach(
        (term, ruled) -> {
          if (!with.terms().containsKey(term)) {
            ruled.forEach(m -> mentions.add(byRule(m, m.sort().confidence(), m.stance())));
          }
        });
    for (DescribedTerms.Found own : with.own().find(reading.vector())) {
      if (!byTerm.containsKey(own.term()) && !with.terms().containsKey(own.term())) {
        Stance stance = stance(with, own.term(), reading.anyStance(), null);
        mentions.add(
            new Mention(
                new Tag(own.term(), stance),
                sentence.span(),
                rounded(own.confidence()),
                false,
                with.model().id()));
      }
    }
    mentions.sort(
        Comparator.comparingInt((Mention m) -> m.span().start())
            .thenComparing(Mention::term)
            .thenComparing(Mention::by));
    return new TaggedSentence(sentence, mentions, reading.category(), faint);
  }

  /** A term that is not sure enough, but not out of the question. */
  private Optional<FaintMention> faint(
      Understanding with,
      Sentence sentence,
      String term,
      int at,
      List<RuleMention> ruled,
      SentenceReading reading) {
    @Nullable RuleMention rule = ruled.isEmpty() ? null : ruled.get(0);
    double probability =
        with.fusion()
            .probability(
                term,
                reading.termOdds()[at],
                reading.wordOdds()[at],
                rule == null ? null : rule.sort());
    return probability < FaintMention.LEAST
        ? Optional.empty()
        : Optional.of(
            new FaintMention(
                term, stance(with, term, reading.stances()[at], rule), rounded(probability)));
  }

  private Collection<Mention> weighed(
      Understanding with,
      Sentence sentence,
      String term,
      int at,
      List<RuleMention> ruled,
      SentenceReading reading) {
    float[] stances = reading.stances()[at];
    if (ruled.isEmpty()) {
      if (sentence.section() == Section.TOOLS) {
        return List.of();
      }
      double probability =
          with.fusion().probability(term, reading.termOdds()[at], reading.wordOdds()[at], null);
      if (!with.fusion().isEnough(term, probability, null)) {
        return List.of();
      }
      Stance stance = stance(with, term, stances, null);
      Tag tag = new Tag(term, stance);
      return List.of(
          new Mention(tag, sentence.span(), rounded(probability), false, with.model().id()));
    }
    List<Mention> mentions = new ArrayList<>();
    for (RuleMention mention : ruled) {
      double probability =
          with.fusion()
              .probability(term, reading.termOdds()[at], reading.wordOdds()[at], mention.sort());
      if (isListedTool(sentence.section(), mention)) {
        double sure = Math.max(probability, LISTED);
        mentions.add(byRule(mention, rounded(sure), stance(with, term, stances, mention)));
      } else if (with.fusion().isEnough(term, probability, mention.sort())) {
        mentions.add(byRule(mention, rounded(probability), stance(with, term, stances, mention)));
      }
    }
    return mentions;
  }

  /** A cell of tools lists what was used: a name in it means the tool. */
  private boolean isListedTool(Section section, RuleMention mention) {
    return section == Section.TOOLS
        && mention.sort().isExplicit()
        && corpus.vocabulary().term(mention.term()).isTool();
  }

  private Stance stance(
      Understanding with, String term, float[] stances, @Nullable RuleMention mention) {
    if (mention != null && mention.inColumn()) {
      return mention.stance();
    }
    return corpus.vocabulary().term(term).isReflection()
        ? Stance.PRACTISED
        : with.fusion().stance(stances, mention);
  }

  private static Mention byRule(RuleMention mention, double confidence, Stance stance) {
    return new Mention(
        new Tag(mention.term(), stance),
        mention.span(),
        confidence,
        mention.sort().isExplicit(),
        mention.ruleId());
  }

  /** To three digits: more would differ from processor to processor. */
  private static double rounded(double probability) {
    return Math.round(probability * 1000) / 1000.0;
  }
}
