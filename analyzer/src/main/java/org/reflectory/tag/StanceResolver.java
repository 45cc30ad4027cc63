package org.reflectory.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reflectory.corpus.Corpus;
import org.reflectory.note.Section;
import org.reflectory.rule.Doer;
import org.reflectory.rule.StanceCue;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Term;

/**
 * Works out how the writer stands to a term, from the words around it and whose doing it is (cues,
 * which are data) and, where those are silent, from the section. Immutable and thread-safe.
 */
final class StanceResolver {
  private record CompiledCue(StanceCue cue, int order, List<CompiledPattern> unless) {}

  /**
   * A cue found in a sentence.
   *
   * @param range its words; {@code null} where it has none
   */
  private record Found(CompiledCue compiled, @Nullable WordRange range) {
    StanceCue cue() {
      return compiled.cue();
    }
  }

  private final AnchorIndex<CompiledCue> cues = new AnchorIndex<>();
  private final List<Found> wordless = new ArrayList<>();
  private final Doers doers;
  private final Generality generality;

  StanceResolver(Corpus corpus) {
    PatternCompiler compiler = new PatternCompiler(corpus.inflections(), corpus.classes());
    doers = new Doers(corpus);
    generality = new Generality(corpus);
    int order = 0;
    for (StanceCue cue : corpus.cues()) {
      CompiledCue compiled =
          new CompiledCue(cue, order++, cue.unless().stream().map(compiler::compile).toList());
      if (cue.match().isEmpty()) {
        wordless.add(new Found(compiled, null));
      }
      cues.add(compiled, cue.match().stream().map(compiler::compile).toList());
    }
  }

  /** The cues of one sentence, ready to be asked about its mentions. */
  Reading read(SentenceText sentence) {
    List<Found> found = new ArrayList<>(wordless);
    for (AnchorIndex.Candidate<CompiledCue> candidate : cues.candidates(sentence)) {
      List<WordRange> ranges = candidate.pattern().findAll(sentence);
      if (!ranges.isEmpty()) {
        List<WordRange> blocked = ranges(candidate.item().unless(), sentence);
        ranges.stream()
            .filter(range -> blocked.stream().noneMatch(range::overlapsMatch))
            .forEach(range -> found.add(new Found(candidate.item(), range)));
      }
    }
    found.sort(Comparator.comparingInt(cue -> cue.compiled().order()));
    return new Reading(sentence, found);
  }

  private static List<WordRange> ranges(List<CompiledPattern> patterns, SentenceText sentence) {
    return patterns.stream().flatMap(pattern -> pattern.findAll(sentence).stream()).toList();
  }

  /** One sentence with the cues found in it. */
  final class Reading {
    private final SentenceText sentence;
    private final List<Found> cues;

    private Reading(SentenceText sentence, List<Found> cues) {
      this.sentence = sentence;
      this.cues = cues;
    }

    /**
     * The stance to a term in these words; empty if it is no mention after all: the need for it is
     * denied, or the coachee speaks of something else.
     *
     * @param usual the stance that the rule gives to its words; it gives way where they are
     *     planned, said in general or somebody else's
     */
    Judgement judge(Term term, WordRange words, @Nullable Stance usual) {
      Judgement judgement = read(term, words);
      boolean stands = usual == Stance.PRACTISED || judgement.isPractice();
      return usual == null || judgement.stance().isEmpty() || !stands
          ? judgement
          : new Judgement(Judgement.RULE, Optional.of(usual));
    }

    /** What decides the stance to a term in these words. */
    Judgement read(Term term, WordRange words) {
      Quotations.@Nullable Quotation quotation = sentence.quotations().around(words).orElse(null);
      if (quotation != null && sentence.quotations().isCoacheesOwn(quotation)) {
        return new Judgement("quotation", Optional.empty());
      }
      if (term.isReflection()) {
        return new Judgement("reflection", Optional.of(Stance.PRACTISED));
      }
      for (Found found : cues) {
        if (!isElsewhere(found, quotation) && applies(found, term, words)) {
          return new Judgement(found.cue().id(), Optional.ofNullable(found.cue().stance()));
        }
      }
      return new Judgement(Judgement.SECTION, Optional.of(bySection(sentence.section())));
    }

    /**
     * What the coach asks, in direct speech, tells nothing of what the coach does; nor does any
     * speech tell of what is said outside.
     */
    private boolean isElsewhere(Found found, Quotations.@Nullable Quotation quotation) {
      if (found.range() == null) {
        return false;
      }
      return quotation == null
          ? sentence.quotations().around(found.range()).isPresent()
          : quotation.speaker() == Doer.COACH && quotation.contains(found.range());
    }

    private boolean applies(Found found, Term term, WordRange words) {
      StanceCue cue = found.cue();
      return cue.appliesTo(term, sentence.section().id())
          && (found.range() == null
              ? !isSwitchedOff(found.compiled(), words)
              : stands(cue, found.range(), words))
          && (!cue.present() || generality.isPresent(sentence, words))
          && (cue.by().isEmpty() || isDoneBy(cue, found.range(), words));
    }

    private boolean isDoneBy(StanceCue cue, @Nullable WordRange at, WordRange words) {
      boolean before =
          at != null && at.end() <= words.first() && cue.side() != StanceCue.Side.AROUND;
      Doer doer = doers.of(sentence, before ? at.end() - 1 : words.first());
      return cue.by().contains(doer)
          || (doer == Doer.COACH
              && cue.by().contains(Doer.NOBODY)
              && sentence.quotations().around(words).isEmpty()
              && generality.isImpersonal(sentence, words));
    }

    private boolean isSwitchedOff(CompiledCue cue, WordRange words) {
      return ranges(cue.unless(), sentence).stream()
          .anyMatch(
              range -> sentence.clauses()[range.first()] == sentence.clauses()[words.first()]);
    }

    private boolean stands(StanceCue cue, WordRange at, WordRange words) {
      if (cue.side() == StanceCue.Side.SENTENCE) {
        return !at.overlaps(words);
      }
      if (at.overlaps(words)) {
        return cue.side() == StanceCue.Side.AROUND || cue.side() == StanceCue.Side.INSIDE;
      }
      boolean before = at.end() <= words.first();
      boolean sideFits =
          switch (cue.side()) {
            case BEFORE -> before;
            case AFTER -> !before;
            case AROUND -> true;
            case INSIDE, SENTENCE -> false;
          };
      int between = before ? words.first() - at.end() : at.first() - words.end();
      int cueWord = before ? at.end() - 1 : at.first();
      int mentionWord = before ? words.first() : words.end() - 1;
      return sideFits
          && between <= cue.within()
          && sentence.clauses()[cueWord] == sentence.clauses()[mentionWord];
    }

    private static Stance bySection(Section section) {
      return switch (section) {
        case GAPS -> Stance.GAP;
        case PLAN -> Stance.PLANNED;
        default -> Stance.PRACTISED;
      };
    }
  }

  /**
   * A stance and why.
   *
   * @param cue id of the cue that decided, or {@code rule}, {@code quotation}, {@code reflection}
   *     or {@code section}
   * @param stance the stance; empty if it is no mention after all
   */
  record Judgement(String cue, Optional<Stance> stance) {
    private static final String SECTION = "section";
    private static final String RULE = "rule";

    /** Whether the words tell the stance, and not the section alone. */
    boolean isCued() {
      return !cue.equals(SECTION);
    }

    /** Whether nothing says that it is planned, or said in general, or somebody else's. */
    boolean isPractice() {
      return cue.equals(SECTION)
          || stance.filter(s -> s == Stance.PRACTISED || s == Stance.GAP).isPresent();
    }
  }
}
