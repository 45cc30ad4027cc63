package org.reflectory.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.reflectory.corpus.Corpus;
import org.reflectory.rule.Doer;
import org.reflectory.rule.RuleException;
import org.reflectory.rule.TagRule;
import org.reflectory.rule.TermRules;

/**
 * Finds where the rules of all terms match. One pass over a sentence's words looks each up among
 * the rules' anchor words; only the rules whose anchor stands there are tried. Immutable and
 * thread-safe.
 */
final class RuleMatcher {
  private final AnchorIndex<CompiledRule> rules = new AnchorIndex<>();
  private final FuzzyNames fuzzyNames;
  private final Doers doers;

  /**
   * @throws RuleException if a pattern cannot be compiled
   */
  RuleMatcher(Corpus corpus) {
    this(corpus, corpus.terms());
  }

  /**
   * @param terms whose rules, in the place of those of the vocabulary's terms
   * @throws RuleException if a pattern cannot be compiled
   */
  RuleMatcher(Corpus corpus, List<TermRules> terms) {
    PatternCompiler compiler = new PatternCompiler(corpus.inflections(), corpus.classes());
    List<TagRule.Name> fuzzy = new ArrayList<>();
    for (TermRules term : terms) {
      for (TagRule rule : term.rules()) {
        if (rule instanceof TagRule.Name name && name.fuzzy()) {
          fuzzy.add(name);
        }
        CompiledRule compiled = compile(compiler, term, rule);
        rules.add(compiled, compiled.match());
      }
    }
    fuzzyNames = new FuzzyNames(fuzzy);
    doers = new Doers(corpus);
  }

  private static CompiledRule compile(PatternCompiler compiler, TermRules term, TagRule rule) {
    try {
      return CompiledRule.of(rule, compiler);
    } catch (IllegalArgumentException e) {
      throw new RuleException(
          term.term().family() + "/" + term.term().id() + ".yaml",
          0,
          rule.id() + ": " + e.getMessage());
    }
  }

  /** Every hit, in order of place; of names that overlap only the longest. */
  List<RuleHit> match(SentenceText sentence) {
    List<RuleHit> names = new ArrayList<>();
    List<RuleHit> wordings = new ArrayList<>();
    for (AnchorIndex.Candidate<CompiledRule> candidate : rules.candidates(sentence)) {
      for (WordRange range : candidate.pattern().findAll(sentence)) {
        if (candidate.item().holds(sentence, range, doers)) {
          RuleHit hit = candidate.item().hit(range);
          (hit.name() ? names : wordings).add(hit);
        }
      }
    }
    names.addAll(fuzzyNames.find(sentence, names));
    List<RuleHit> kept = longest(names);
    wordings.removeIf(wording -> kept.stream().anyMatch(name -> swallows(name, wording)));
    kept.addAll(wordings);
    return onePerPlace(kept);
  }

  private static Stream<WordRange> found(List<CompiledPattern> patterns, SentenceText sentence) {
    return patterns.stream().flatMap(pattern -> pattern.findAll(sentence).stream());
  }

  private static List<RuleHit> longest(List<RuleHit> names) {
    List<RuleHit> kept = new ArrayList<>();
    names.stream()
        .sorted(Comparator.comparingInt((RuleHit hit) -> -hit.range().length()))
        .filter(
            hit ->
                kept.stream()
                    .noneMatch(
                        longer ->
                            longer.range().overlaps(hit.range())
                                && (longer.range().length() > hit.range().length()
                                    || longer.term().equals(hit.term()))))
        .forEach(kept::add);
    return kept;
  }

  /** A wording within a longer name of another term says nothing of its own. */
  private static boolean swallows(RuleHit name, RuleHit wording) {
    return name.range().contains(wording.range())
        && name.range().length() > wording.range().length()
        && !name.term().equals(wording.term());
  }

  /** Of hits of one term that overlap only one stays: the one that names it, then the longest. */
  private static List<RuleHit> onePerPlace(List<RuleHit> hits) {
    List<RuleHit> kept = new ArrayList<>();
    hits.stream()
        .sorted(
            Comparator.comparing((RuleHit hit) -> !hit.explicit())
                .thenComparing(hit -> hit.stance() == null)
                .thenComparing(hit -> -hit.range().length())
                .thenComparing(RuleHit::ruleId))
        .forEach(
            hit -> {
              if (kept.stream()
                  .noneMatch(k -> k.term().equals(hit.term()) && k.range().overlaps(hit.range()))) {
                kept.add(hit);
              }
            });
    kept.sort(
        Comparator.comparingInt((RuleHit hit) -> hit.range().first())
            .thenComparing(RuleHit::term)
            .thenComparing(RuleHit::ruleId));
    return kept;
  }

  /** A rule with its patterns compiled. */
  private record CompiledRule(
      TagRule rule,
      List<CompiledPattern> match,
      List<CompiledPattern> unless,
      List<CompiledPattern> neverWith,
      List<CompiledPattern> needs) {

    static CompiledRule of(TagRule rule, PatternCompiler compiler) {
      return switch (rule) {
        case TagRule.Name name ->
            new CompiledRule(
                rule, List.of(compiler.compile(name.pattern())), List.of(), List.of(), List.of());
        case TagRule.Wording wording ->
            new CompiledRule(
                rule,
                wording.match().stream().map(compiler::compile).toList(),
                wording.unless().stream().map(compiler::compile).toList(),
                wording.neverWith().stream().map(compiler::compile).toList(),
                wording.needs().stream().map(compiler::compile).toList());
      };
    }

    /** Whether a match counts, by all that the rule says about where it does. */
    boolean holds(SentenceText sentence, WordRange range, Doers doers) {
      return !(rule instanceof TagRule.Wording wording)
          || (wording.sections().isEmpty() || wording.sections().contains(sentence.section().id()))
              && isDoneBy(wording.by(), sentence, range, doers)
              && neverWith.stream().noneMatch(pattern -> pattern.isFoundIn(sentence))
              && found(unless, sentence).noneMatch(range::overlapsMatch)
              && (needs.isEmpty()
                  || found(needs, sentence).anyMatch(need -> !need.overlaps(range)));
    }

    /** For a rule the coachee is somebody else too. */
    private static boolean isDoneBy(Doer by, SentenceText sentence, WordRange range, Doers doers) {
      return by == Doer.ANY
          || (by == Doer.COACH) == (doers.of(sentence, range.matchFirst()) == Doer.COACH);
    }

    RuleHit hit(WordRange range) {
      return switch (rule) {
        case TagRule.Name name ->
            new RuleHit(name.id(), name.term(), range, null, true, true, false);
        case TagRule.Wording wording ->
            new RuleHit(
                wording.id(),
                wording.term(),
                range,
                wording.stance(),
                wording.explicit(),
                false,
                false);
      };
    }
  }
}
