package org.reflectory.trainer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reflectory.corpus.Corpus;
import org.reflectory.eval.GoldComparison;
import org.reflectory.model.PracticeModel;
import org.reflectory.tag.Fusion;
import org.reflectory.tag.RuleMention;
import org.reflectory.tag.Tagger;

/**
 * How a model did on a fold that it had not seen. The weighing of rules and model is fitted on one
 * half of the fold's voices and measured on the other, and the other way round.
 *
 * @param predictions what the model's heads say of the fold
 * @param rules what the rules find in it, by the sentences' ids
 * @param model the encoder's heads alone, at the one threshold that is best for them
 * @param words the words and pairs of words alone, likewise
 * @param whole rules and model together
 * @param rulesAlone the rules without the model
 * @param categories the reflective categories; {@code null} without CEReD
 */
record FoldResult(
    Predictions predictions,
    Map<String, List<RuleMention>> rules,
    Scores model,
    Scores words,
    GoldComparison whole,
    GoldComparison rulesAlone,
    @Nullable Agreement categories) {

  static FoldResult of(
      OwnNotes unseen, List<CategoryExample> categories, PracticeModel model, Corpus corpus) {
    Predictions predictions = Evaluation.predict(unseen, model);
    Map<String, List<RuleMention>> rules = RuleFinds.of(unseen, corpus);
    Folds halves = Folds.of(unseen, 2);
    List<Tagger> taggers = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      Fusion fusion =
          new FusionFitting(predictions.of(halves.in(half).negate()), rules, unseen.terms()).fit();
      taggers.add(new Tagger(corpus, model, fusion));
    }
    Predicate<String> first = halves.in(0);
    Tagger alone = new Tagger(corpus);
    return new FoldResult(
        predictions,
        rules,
        Scores.best(predictions),
        Scores.best(predictions.byWords()),
        Evaluation.compare(unseen, voice -> taggers.get(first.test(voice) ? 0 : 1)),
        Evaluation.compare(unseen, voice -> alone),
        categories.isEmpty() ? null : Evaluation.categories(categories, model));
  }

  /** The weighing that ships: fitted on the whole fold. */
  Fusion fusion(List<String> terms) {
    return new FusionFitting(predictions, rules, terms).fit();
  }

  /** What to print. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("rules alone    " + line(rulesAlone));
    lines.add("words alone    " + words);
    lines.add("encoder alone  " + model);
    lines.add("together       " + line(whole));
    if (categories != null) {
      lines.add("categories     " + categories);
    }
    return lines;
  }

  static String line(GoldComparison scores) {
    return String.format(
        java.util.Locale.ROOT,
        "P %.3f R %.3f F1 %.3f strict %.3f stance %.3f quiet %.3f explicit %.3f of %d macro %.3f",
        scores.term().precision(),
        scores.term().recall(),
        scores.term().f1(),
        scores.strict().f1(),
        scores.stanceAccuracy(),
        scores.quiet(),
        scores.explicitPrecision(),
        scores.explicitMentions(),
        scores.macroF1());
  }
}
